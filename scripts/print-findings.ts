import type { Finding } from '../src/findings/finding.ts';
import type { Handbook } from '../src/handbook/index.ts';

/** Prints findings for people. */
export async function printFindings(_handbook: Handbook, findings: readonly Finding[]): Promise<void> {
  for (const { file, line, column, reason, ruleId } of findings) {
    console.error(`${file}:${line}:${column}  ${reason}  (${ruleId})`);
  }
}
