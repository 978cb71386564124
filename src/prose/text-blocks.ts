/** A part of a plain text: a paragraph, or a list that was typed with hyphens. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

const ITEM = /^\s*[-*•]\s+/;

/**
 * The parts of a text field: blank lines part its paragraphs, and two or more lines that begin with a hyphen, an
 * asterisk or a dot are a list, as people type one. All else stays as it is written: the field is no Markdown.
 */
export function textBlocks(text: string): TextBlock[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap(blocksOf);
}

function blocksOf(part: string): TextBlock[] {
  const [lead = '', ...items] = part.split(/^(?=\s*[-*•]\s)/m);
  const isAll = ITEM.test(lead);
  const list = isAll ? [lead, ...items] : items;
  if (list.length < 2) return [{ kind: 'paragraph', text: part }];
  const before: TextBlock[] = isAll ? [] : [{ kind: 'paragraph', text: lead.trim() }];
  return [...before, { kind: 'list', items: list.map((item) => item.replace(ITEM, '').trim()) }];
}
