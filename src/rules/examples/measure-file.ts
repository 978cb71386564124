import { evaluationFile } from './evaluation-file.ts';

/**
 * The minimal evaluation with measures, for examples of rules: the first measure stands on line 16.
 *
 * @param measures each as a YAML mapping in braces
 * @param changes to the cycle's own fields
 */
export function evaluationWithMeasures(
  measures: readonly string[],
  changes: Readonly<Record<string, string | null>> = {},
): string {
  const list = measures.map((measure) => `\n      - ${measure}`).join('');
  return evaluationFile(changes, [{ conclusion: 'change', measures: list }]);
}
