import { countBySeverity, type Finding } from '../../rules/finding.ts';
import type { FindingsReport } from '../report.ts';
import type { JsonReport } from '../report-schema.ts';
import type { Reporter } from './reporter.ts';

type JsonFinding = JsonReport['findings'][number];

/** For programs: all findings, with a published schema. The same content and day give the same bytes. */
export const json: Reporter = (report) => {
  const { findings, today, language, contentPath, fileCount, since } = report;
  const added = new Set(since?.findings.new);
  const excepted = findings.filter((finding) => finding.excepted !== undefined).length;
  const data: JsonReport = {
    version: 1,
    date: today,
    language,
    content: contentPath,
    files: fileCount,
    summary: { ...countBySeverity(findings), excepted },
    since: since && {
      revision: since.revision,
      base: since.base,
      new: since.findings.new.length,
      unchanged: since.findings.unchanged.length,
      fixed: since.findings.fixed.map((finding) => toJson(report, finding)),
    },
    findings: findings.map((finding) => ({
      ...toJson(report, finding),
      state: since === undefined || finding.excepted ? undefined : added.has(finding) ? 'new' : 'unchanged',
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
};

function toJson(report: FindingsReport, finding: Finding): JsonFinding {
  const { file, line, column, endLine, endColumn, ruleId, severity, reason, why, example, subject, excepted } = finding;
  return {
    file,
    line,
    column,
    endLine,
    endColumn,
    ruleId,
    severity,
    reason,
    why,
    example,
    subject,
    url: report.address(finding) ?? finding.url,
    excepted: excepted && { reason: excepted.reason, until: excepted.until },
  };
}
