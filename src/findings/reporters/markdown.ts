import { messages } from '../../messages/index.ts';
import { countBySeverity, type Finding } from '../finding.ts';
import { printable } from '../printable.ts';
import type { FindingsReport } from '../report.ts';
import type { Reporter } from './reporter.ts';

/** For comments and job summaries: a list by file that people read. */
export const markdown: Reporter = (report) => {
  const words = messages(report.language).check;
  const { error, warning, info } = countBySeverity(report.findings);
  const counted = report.findings.filter(({ excepted }) => excepted === undefined);
  const excepted = report.findings.filter((finding) => finding.excepted !== undefined);
  const byFile = Map.groupBy(counted, ({ file }) => file);
  return [
    `## ${words.heading}`,
    '',
    counted.length === 0 ? words.nothing(report.fileCount) : `**${words.summary(error, warning, info)}**`,
    '',
    ...[...byFile].flatMap(([file, findings]) => [
      `### ${code(file)}`,
      '',
      ...findings.map((finding) => `- ${findingLine(report, finding)}`),
      '',
    ]),
    ...(excepted.length > 0
      ? [`### ${words.exceptions}`, '', ...excepted.map((one) => exceptedLine(report, one)), '']
      : []),
  ].join('\n');
};

function findingLine(report: FindingsReport, finding: Finding): string {
  const words = messages(report.language).check;
  const place = words.line(finding.line);
  return `**${words.severity[finding.severity]}**, ${place}: ${prose(finding.reason)} (${ruleLink(report, finding)})`;
}

function exceptedLine(report: FindingsReport, finding: Finding): string {
  const words = messages(report.language).check;
  const { until = '', reason = '' } = finding.excepted ?? {};
  const place = `${code(finding.file)}, ${words.line(finding.line)}`;
  return `- ${place}: ${ruleLink(report, finding)}. ${prose(words.exception(until, reason))}`;
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
