import type { Change } from '../../handbook/comparison/index.ts';
import { messages } from '../../messages/index.ts';
import { changeInWords, SECTIONS, type SummarySection, sectionOf } from './change-words.ts';
import type { SummaryWords } from './field-words.ts';

/** More lines than this nobody reads. */
const MAX_LINES = 40;

/** What has changed in one part of a handbook, in words. */
export interface ChangedSection {
  readonly section: SummarySection;
  readonly heading: string;
  /** Plain text, one change each. */
  readonly lines: readonly string[];
}

/** What has changed, in words, part by part; changes of form and references are gathered in one line each. */
export function changedSections(changes: readonly Change[], language: 'de' | 'en'): ChangedSection[] {
  const summary: SummaryWords = { language, words: messages(language).changes };
  const bySection = Map.groupBy(changes, sectionOf);
  return SECTIONS.flatMap((section) => {
    const found = bySection.get(section) ?? [];
    if (found.length === 0) return [];
    return [{ section, heading: summary.words.sections[section], lines: linesOf(found, summary) }];
  });
}

/**
 * What has changed, in Markdown for people: a heading, then a list for each part of the handbook.
 *
 * Titles come from whoever proposes the change, so nothing in them is read as markup.
 */
export function changeSummary(changes: readonly Change[], language: 'de' | 'en'): string {
  const words = messages(language).changes;
  const sections = changedSections(changes, language);
  if (sections.length === 0) return `## ${words.heading}\n\n${words.nothing}\n`;
  const parts = sections.map(({ heading, lines }) => {
    const shown = lines.slice(0, MAX_LINES).map((line) => `- ${escapeMarkdown(line)}`);
    const hidden = lines.length - shown.length;
    return `### ${heading}\n\n${[...shown, ...(hidden > 0 ? [`- … ${words.more(hidden)}`] : [])].join('\n')}\n`;
  });
  return `## ${words.heading}\n\n${parts.join('\n')}`;
}

function linesOf(changes: readonly Change[], summary: SummaryWords): string[] {
  const minor = (kind: 'relinked' | 'reformatted') =>
    changes.filter((change) => change.kind === kind && change.subject !== 'settings');
  const main = changes.filter(
    (change) => !minor('relinked').includes(change) && !minor('reformatted').includes(change),
  );
  const gathered = (['relinked', 'reformatted'] as const).flatMap((kind) => {
    const found = minor(kind);
    return found.length === 0 ? [] : [summary.words[kind]([...new Set(found.map(({ title }) => title))].join(', '))];
  });
  return [...main.map((change) => changeInWords(change, summary)), ...gathered];
}

/** Makes a text stand as it is in Markdown: no markup, no HTML, no mention of people or issues. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>|~$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/@(?=\w)|#(?=\d)/g, '$&&#8203;');
}
