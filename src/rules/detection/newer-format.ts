import type { FieldProblem } from '../../handbook/validate.ts';
import { CURRENT_FORMAT } from '../../schemas/formats.ts';
import type { ContentKind } from '../../schemas/index.ts';

/** Whether settings name a version of the content format that only a later version of this software knows. */
export function isNewerFormat(kind: ContentKind, { path, found }: FieldProblem): boolean {
  return (
    kind === 'settings' &&
    path.length === 1 &&
    path[0] === 'format' &&
    Number.isInteger(Number(found)) &&
    Number(found) > CURRENT_FORMAT
  );
}
