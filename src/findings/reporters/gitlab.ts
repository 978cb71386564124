import type { Severity } from '../../rules/finding.ts';
import { fingerprints } from '../fingerprint.ts';
import { printable } from '../printable.ts';
import { repositoryPath, shownFindings } from '../report.ts';
import type { Reporter } from './reporter.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', info: 'info' };

/** GitLab code quality. Fingerprints hold no line, so that GitLab knows a finding again when lines have moved. */
export const gitlab: Reporter = (report) => {
  const prints = fingerprints(report.findings);
  const issues = shownFindings(report).map((finding) => ({
    description: printable(finding.reason),
    check_name: finding.ruleId,
    fingerprint: prints.get(finding),
    severity: SEVERITIES[finding.severity],
    location: {
      path: repositoryPath(report, finding.file),
      lines: { begin: finding.line, ...(finding.endLine !== undefined && { end: finding.endLine }) },
    },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
};
