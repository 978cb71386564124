import { createHash } from 'node:crypto';
import type { Finding } from '../rules/finding.ts';

/**
 * Fingerprints of findings that stay the same when lines move: over rule, file and subject. Where several findings
 * agree in these, their order tells them apart.
 */
export function fingerprints(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const key = JSON.stringify([finding.ruleId, finding.file, finding.subject]);
      const occurrence = seen.get(key) ?? 0;
      seen.set(key, occurrence + 1);
      return [finding, createHash('sha256').update(`${key} ${occurrence}`).digest('hex')];
    }),
  );
}
