import { styleText } from 'node:util';
import { checkWords } from '../../messages/check.ts';
import { countBySeverity, counted, type Finding, type Severity } from '../../rules/finding.ts';
import { excerpt } from '../excerpt.ts';
import { printable, printableLine } from '../printable.ts';
import { type FindingsReport, oldErrors, ownFindings, repositoryPath } from '../report.ts';
import { exceptionWords } from './exception-words.ts';
import type { Reporter } from './reporter.ts';
import { sinceCounts } from './since-counts.ts';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const STYLES: Readonly<Record<Severity, Style>> = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  info: ['bold', 'cyan'],
};

/** For people at a terminal: by file, with the line itself, why it matters and how a good entry looks. */
export const pretty: Reporter = (report, { colour, width }) => {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const blocks = (findings: readonly Finding[]) =>
    [...Map.groupBy(findings, ({ file }) => file)].map(([file, group]) => {
      const title = paint('underline', printable(repositoryPath(report, file)));
      return [title, ...findingsOfFile(report, group, paint, width), ''].join('\n');
    });
  const old = oldErrors(report);
  const oldBlocks = old.length === 0 ? [] : [`${checkWords(report.language).since.oldErrors}\n`, ...blocks(old)];
  return [
    ...blocks(ownFindings(report)),
    ...oldBlocks,
    ...fixed(report, paint),
    ...exceptions(report, paint),
    ...summary(report, paint),
    '',
  ].join('\n');
};

/** Why and example stand below the first finding of each rule in a file; repeating them would bury the rest. */
function findingsOfFile(report: FindingsReport, findings: readonly Finding[], paint: Paint, width: number): string[] {
  const explained = new Set<string>();
  return findings.flatMap((finding) => {
    const lines = [...headline(report, finding, paint, width), ...source(report, finding, paint)];
    const key = `${finding.ruleId} ${finding.example}`;
    if (!explained.has(key)) lines.push(...explanation(report, finding, paint, width));
    explained.add(key);
    return ['', ...lines];
  });
}

function headline(report: FindingsReport, finding: Finding, paint: Paint, width: number): string[] {
  const { severity, line, column, reason, ruleId } = finding;
  const label = checkWords(report.language).severity[severity];
  const place = `${line}:${column}`;
  const [first = '', ...rest] = wrap(printable(reason), width - 4);
  return [
    `  ${paint(STYLES[severity], label)}  ${paint('dim', `${place}  ${ruleId}`)}`,
    `    ${first}`,
    ...rest.map((part) => `    ${part}`),
  ];
}

function source(report: FindingsReport, finding: Finding, paint: Paint): string[] {
  const shown = excerpt(report.text(finding.file) ?? '', finding);
  if (shown === undefined) return [];
  const number = String(finding.line);
  return [
    '',
    `    ${paint('dim', `${number} │`)} ${shown.line}`,
    `    ${paint('dim', `${' '.repeat(number.length)} │`)} ${paint(STYLES[finding.severity], shown.pointer)}`,
  ];
}

function explanation(report: FindingsReport, finding: Finding, paint: Paint, width: number): string[] {
  const words = checkWords(report.language);
  const address = report.address(finding);
  const example = finding.example.split('\n').flatMap((line) => wrap(printableLine(line), width - 6));
  return [
    '',
    ...wrap(`${words.why} ${printable(finding.why)}`, width - 4).map((line) => `    ${line}`),
    `    ${words.example}`,
    ...example.map((line) => `      ${paint('green', line)}`),
    ...(address === undefined ? [] : [`    ${words.rule} ${paint('dim', address)}`]),
  ];
}

function fixed(report: FindingsReport, paint: Paint): string[] {
  const words = checkWords(report.language);
  const list = report.since?.findings.fixed ?? [];
  if (list.length === 0) return [];
  const lines = list.map(({ file, ruleId, reason }) => {
    return `  ${paint('dim', `${printable(file)}  ${ruleId}`)}  ${paint('strikethrough', printable(reason))}`;
  });
  return [words.since.fixed, ...lines, ''];
}

function exceptions(report: FindingsReport, paint: Paint): string[] {
  const words = checkWords(report.language);
  const excepted = report.findings.filter((finding) => finding.excepted !== undefined);
  if (excepted.length === 0) return [];
  const lines = excepted.map(({ file, line, column, ruleId, excepted: granted }) => {
    const place = paint('dim', `${printable(file)}:${line}:${column}  ${ruleId}`);
    return `  ${place}  ${printable(exceptionWords(report, granted))}`;
  });
  return [words.exceptions, ...lines, ''];
}

function summary(report: FindingsReport, paint: Paint): string[] {
  const words = checkWords(report.language);
  const { error, warning, info } = countBySeverity(report.findings);
  const excepted = report.findings.filter((finding) => finding.excepted !== undefined).length;
  const rest = excepted === 0 ? '' : ` ${words.excepted(excepted)}`;
  const since = report.since ? [sinceCounts(report.since, words)] : [];
  const filesWithFindings = new Set(counted(report.findings).map(({ file }) => file)).size;
  if (filesWithFindings === 0) return [...since, paint('green', `${words.nothing(report.fileCount)}${rest}`)];
  const style: Style = error > 0 ? STYLES.error : warning > 0 ? STYLES.warning : STYLES.info;
  const counts = paint(style, words.summary(error, warning, info));
  const files = words.inFiles(filesWithFindings, report.fileCount);
  return [...since, `${counts}${files}.${rest}${error > 0 ? ` ${words.blocked}` : ''}`];
}

/** Breaks a text at spaces; a word longer than a line stays whole, so that it can be copied. Indentation is kept. */
function wrap(text: string, width: number): string[] {
  const indent = /^ */.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  let line = indent;
  for (const word of text.trim().split(' ')) {
    const longer = line.trim() === '' ? `${indent}${word}` : `${line} ${word}`;
    if (longer.length > width && line.trim() !== '') {
      lines.push(line);
      line = `${indent}${word}`;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
