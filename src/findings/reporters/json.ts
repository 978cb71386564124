import { countBySeverity } from '../finding.ts';
import type { JsonReport } from '../report-schema.ts';
import type { Reporter } from './reporter.ts';

/** For programs: all findings, with a published schema. The same content and day give the same bytes. */
export const json: Reporter = (report) => {
  const { findings, today, language, contentPath, fileCount } = report;
  const data: JsonReport = {
    version: 1,
    date: today,
    language,
    content: contentPath,
    files: fileCount,
    summary: {
      ...countBySeverity(findings),
      excepted: findings.filter(({ excepted }) => excepted !== undefined).length,
    },
    findings: findings.map((finding) => ({
      file: finding.file,
      line: finding.line,
      column: finding.column,
      endLine: finding.endLine,
      endColumn: finding.endColumn,
      ruleId: finding.ruleId,
      severity: finding.severity,
      reason: finding.reason,
      why: finding.why,
      example: finding.example,
      subject: finding.subject,
      url: report.address(finding) ?? finding.url,
      excepted: finding.excepted && { reason: finding.excepted.reason, until: finding.excepted.until },
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
};
