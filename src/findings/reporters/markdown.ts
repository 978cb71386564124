import { checkWords } from '../../messages/check.ts';
import { changeSummary } from '../../report/changes/change-summary.ts';
import { countBySeverity, type Finding } from '../../rules/finding.ts';
import { printable } from '../printable.ts';
import { type FindingsReport, oldErrors, ownFindings } from '../report.ts';
import { exceptionWords } from './exception-words.ts';
import type { Reporter } from './reporter.ts';
import { sinceCounts } from './since-counts.ts';

/** For comments and job summaries: what a change does in words, then the findings by file. */
export const markdown: Reporter = (report) => {
  const words = checkWords(report.language);
  const { since } = report;
  const excepted = report.findings.filter((finding) => finding.excepted !== undefined);
  const { error, warning, info } = countBySeverity(report.findings);
  const old = oldErrors(report);
  return [
    ...(since ? [changeSummary(since.changes, report.language), ''] : []),
    `## ${words.heading}`,
    '',
    error + warning + info === 0 ? words.nothing(report.fileCount) : `**${words.summary(error, warning, info)}**`,
    ...(since ? ['', sinceCounts(since, words)] : []),
    '',
    ...byFile(report, ownFindings(report)),
    ...(old.length > 0 ? [`### ${words.since.oldErrors}`, '', ...byFile(report, old)] : []),
    ...(since && since.findings.fixed.length > 0
      ? [`### ${words.since.fixed}`, '', ...since.findings.fixed.map((one) => fixedLine(report, one)), '']
      : []),
    ...unchanged(report),
    ...(excepted.length > 0
      ? [`### ${words.exceptions}`, '', ...excepted.map((one) => exceptedLine(report, one)), '']
      : []),
  ].join('\n');
};

function byFile(report: FindingsReport, findings: readonly Finding[]): string[] {
  return [...Map.groupBy(findings, ({ file }) => file)].flatMap(([file, group]) => [
    `### ${code(file)}`,
    '',
    ...group.map((finding) => `- ${findingLine(report, finding)}`),
    '',
  ]);
}

/** What was there before and is no error, folded away: it is not this change's business, but nothing is hidden. */
function unchanged(report: FindingsReport): string[] {
  const rest = report.since?.findings.unchanged.filter(({ severity }) => severity !== 'error') ?? [];
  if (rest.length === 0) return [];
  const title = checkWords(report.language).since.unchanged(rest.length);
  return ['<details>', `<summary>${title}</summary>`, '', ...byFile(report, rest), '</details>', ''];
}

function fixedLine(report: FindingsReport, finding: Finding): string {
  return `- ${code(finding.file)}: ${prose(finding.reason)} (${ruleLink(report, finding)})`;
}

function findingLine(report: FindingsReport, finding: Finding): string {
  const words = checkWords(report.language);
  const place = words.line(finding.line);
  return `**${words.severity[finding.severity]}**, ${place}: ${prose(finding.reason)} (${ruleLink(report, finding)})`;
}

function exceptedLine(report: FindingsReport, finding: Finding): string {
  const words = checkWords(report.language);
  const place = `${code(finding.file)}, ${words.line(finding.line)}`;
  return `- ${place}: ${ruleLink(report, finding)}. ${prose(exceptionWords(report, finding.excepted))}`;
}

function ruleLink(report: FindingsReport, finding: Finding): string {
  const address = report.address(finding);
  return address === undefined ? code(finding.ruleId) : `[${finding.ruleId}](${address})`;
}

/** Text that stays text: no markup, no mention of anybody, no link. */
function prose(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]<>|~#]/g, '\\$&')
    .replaceAll('@', '@\u200b')
    .replace(/(https?|javascript):/gi, '$1\u200b:');
}

function code(text: string): string {
  const plain = printable(text);
  const fence = '`'.repeat(1 + Math.max(0, ...[...plain.matchAll(/`+/g)].map(([ticks]) => ticks.length)));
  const gap = /^`|`$/.test(plain) ? ' ' : '';
  return `${fence}${gap}${plain}${gap}${fence}`;
}
