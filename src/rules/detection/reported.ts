import type { Entry, Handbook, LoadedFile } from '../../handbook/index.ts';
import { perHandbook } from '../../handbook/queries/per-handbook.ts';
import type { DataPath } from '../../prose/place.ts';
import type { ContentKind } from '../../schemas/index.ts';
import { isMisspelt } from './meant-field.ts';

/**
 * Whether the format rules already report a field: what they left out is wrong, not missing,
 * and one fault is to be one finding.
 */
export function isReported(file: LoadedFile, path: DataPath): boolean {
  return file.fieldProblems.some(({ path: wrong }) => isWithin(path, wrong) || isWithin(wrong, path));
}

function isWithin(inner: DataPath, outer: DataPath): boolean {
  return outer.every((step, index) => inner[index] === step);
}

/**
 * Whether files of a kind could not be used. Rules that say "there is none" stay silent then:
 * the missing one may be among them.
 */
export function hasUnusable(handbook: Handbook, kind: ContentKind): boolean {
  return unusableKinds(handbook).has(kind);
}

const unusableKinds = perHandbook(({ entries, files }): ReadonlySet<ContentKind | 'asset'> => {
  const usable = new Set(entries.map(({ path }) => path));
  return new Set(files.flatMap(({ identity, path }) => (identity && !usable.has(path) ? [identity.kind] : [])));
});

/** Whether assessments were left out of a cycle because they could not be used. */
export function hasLostAssessments({ file }: Entry<'evaluation'>): boolean {
  return file.fieldProblems.some(({ path: [field, ...below] }) => {
    if (field !== 'assessments') return false;
    return below.length < 2 || below[1] === 'procedure';
  });
}

/**
 * Whether all that cycles say of earlier measures could be read: a measure that looks open may be done
 * by the words of a cycle that are lost.
 */
export function allFollowUpsKnown(handbook: Handbook): boolean {
  return (
    !hasUnusable(handbook, 'evaluation') &&
    ![...handbook.evaluations.values()].some(
      ({ file }) => isReported(file, ['followUp']) || isMisspelt(file, ['followUp']),
    )
  );
}

/** Whether a cycle assesses a procedure that there is not: another one, misspelt or renamed, may be meant. */
export function assessesUnknown(handbook: Handbook, { data }: Entry<'evaluation'>): boolean {
  // By the files' own names: a file that is not called as it should be is not found by what it means.
  const ids = procedureFiles(handbook);
  return data.assessments.some(({ procedure }) => !ids.has(procedure));
}

const procedureFiles = perHandbook(
  ({ files }): ReadonlySet<string> =>
    new Set(files.flatMap(({ identity }) => (identity?.kind === 'procedure' ? [identity.id] : []))),
);

/** Whether all evaluations could be read in full, so that a missing assessment is really missing. */
export function allAssessmentsKnown(handbook: Handbook): boolean {
  if (hasUnusable(handbook, 'evaluation')) return false;
  return ![...handbook.evaluations.values()].some(
    (evaluation) => hasLostAssessments(evaluation) || assessesUnknown(handbook, evaluation),
  );
}
