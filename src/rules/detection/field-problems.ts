import type { Handbook, LoadedFile } from '../../handbook/index.ts';
import type { FieldProblem } from '../../handbook/validate.ts';
import type { ContentKind } from '../../schemas/index.ts';

/** A problem of a field, and the file in which it stands. */
export interface ProblemInFile {
  readonly file: LoadedFile;
  readonly kind: ContentKind;
  readonly problem: FieldProblem;
}

/** All problems of one sort in all files. */
export function* fieldProblems(handbook: Handbook, code: FieldProblem['code']): Iterable<ProblemInFile> {
  for (const file of handbook.files) {
    const kind = file.identity?.kind;
    if (kind === undefined || kind === 'asset') continue;
    for (const problem of file.fieldProblems) if (problem.code === code) yield { file, kind, problem };
  }
}
