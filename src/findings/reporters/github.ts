import { checkWords } from '../../messages/check.ts';
import { countBySeverity, type Finding, type Severity } from '../../rules/finding.ts';
import { printable } from '../printable.ts';
import { type FindingsReport, repositoryPath, shownFindings } from '../report.ts';
import type { Reporter } from './reporter.ts';
import { sinceCounts } from './since-counts.ts';

/** GitHub shows this many annotations of each severity per step, and drops the rest without a word. */
const LIMIT = 10;

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** GitHub Actions (and Forgejo): annotations at the lines of a pull request; what is beyond the limit as plain log. */
export const github: Reporter = (report) => {
  const words = checkWords(report.language);
  const shown: Finding[] = [];
  const rest: Finding[] = [];
  const left = { error: LIMIT, warning: LIMIT, info: LIMIT };
  for (const finding of inOrderOfInterest(report)) (left[finding.severity]-- > 0 ? shown : rest).push(finding);
  const { error, warning, info } = countBySeverity(report.findings);
  return [
    ...shown.map((finding) => annotation(report, finding)),
    ...(rest.length > 0 ? [words.notShown(rest.length), ...rest.map((finding) => plain(report, finding))] : []),
    words.summary(error, warning, info),
    ...(report.since ? [sinceCounts(report.since, words)] : []),
    '',
  ].join('\n');
};

/** What a pull request changes comes first, because the host shows only so much. */
function inOrderOfInterest(report: FindingsReport): readonly Finding[] {
  const shown = shownFindings(report);
  const { since } = report;
  if (since === undefined) return shown;
  const added = new Set(since.findings.new);
  const rank = (finding: Finding) =>
    (since.changedLines.hasLine(finding.file, finding.line) ? 0 : 1) + (added.has(finding) ? 0 : 2);
  return shown.toSorted((a, b) => rank(a) - rank(b));
}

function annotation(report: FindingsReport, finding: Finding): string {
  const { line, column, endLine, endColumn, severity, ruleId, reason, why } = finding;
  // GitHub takes columns only where a finding stays on one line.
  const sameLine = endLine === undefined || endLine === line;
  const properties = {
    file: repositoryPath(report, finding.file),
    line,
    ...(sameLine ? { col: column, ...(endColumn !== undefined && { endColumn }) } : { endLine }),
    title: titleOf(report, ruleId),
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData(`${printable(reason)}\n${printable(why)}`)}`;
}

function plain(report: FindingsReport, finding: Finding): string {
  const place = `${printable(repositoryPath(report, finding.file))}:${finding.line}:${finding.column}`;
  return `- ${place} ${printable(finding.reason)} (${finding.ruleId})`;
}

function titleOf({ rules, language }: FindingsReport, id: string): string {
  return rules.find((rule) => rule.id === id)?.texts[language].title ?? id;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
