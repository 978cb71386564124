import type { Segment } from '../../handbook/word-changes.ts';
import { formatDate } from '../../messages/dates.ts';
import { messages } from '../../messages/index.ts';
import type { ChangeReport, ReportedChange, ReportedFinding } from './change-report.ts';
import { escapeMarkdown } from './change-summary.ts';

/** What changed, in Markdown: struck through what went, bold what came. */
export function changesMarkdown(report: ChangeReport): string {
  const { language, sections, from, to, title } = report;
  const words = messages(language).editions;
  const day = (date: string) => formatDate(language, date);
  const parts = sections.map(
    ({ heading, changes }) => `## ${escapeMarkdown(heading)}\n\n${changes.map(changeItem).join('\n')}\n`,
  );
  const states = words.states(from.name, day(from.date), to.name, day(to.date));
  return [
    `# ${escapeMarkdown(words.heading(title))}\n\n${escapeMarkdown(states)}\n`,
    ...(parts.length === 0 ? [`${words.nothing}\n`] : parts),
    findingsPart(report),
  ].join('\n');
}

function changeItem({ sentence, fields }: ReportedChange): string {
  const details = fields.flatMap(({ label, paragraphs }) =>
    paragraphs.map((segments) => `  - ${escapeMarkdown(label)}: ${inline(segments)}`),
  );
  return [`- ${escapeMarkdown(sentence)}`, ...details].join('\n');
}

function inline(segments: readonly Segment[]): string {
  return segments
    .map(({ kind, text }) => {
      const escaped = escapeMarkdown(text);
      if (kind === 'same' || text.trim() === '') return escaped;
      const mark = kind === 'inserted' ? '**' : '~~';
      // Marks must touch the words, or Markdown takes them for asterisks.
      const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(escaped) ?? [];
      return `${before}${mark}${inner}${mark}${after}`;
    })
    .join('');
}

function findingsPart({ language, findings }: ChangeReport): string {
  const words = messages(language).editions;
  const rows = (['error', 'warning', 'info'] as const).map(
    (severity) => `| ${words.severity[severity]} | ${findings.before[severity]} | ${findings.after[severity]} |`,
  );
  const list = (items: readonly ReportedFinding[], none: string) =>
    items.length === 0
      ? none
      : items
          .map(({ file, line, reason }) => `- ${escapeMarkdown(`${file}, ${words.line(line)}: ${reason}`)}`)
          .join('\n');
  return [
    `## ${words.findings}\n`,
    `| | ${words.before} | ${words.after} |\n| --- | ---: | ---: |\n${rows.join('\n')}\n`,
    `### ${words.fixed}\n\n${list(findings.fixed, words.noneFixed)}\n`,
    `### ${words.newFindings}\n\n${list(findings.new, words.noneNew)}\n`,
  ].join('\n');
}
