/** How the headings of a text number its clauses. */
export type ClauseStyle = 'sign' | 'word' | 'point' | 'bare';

/** A heading that carries a number. */
export interface NumberedHeading {
  readonly style: ClauseStyle;
  /** Digits and letter alone: `4`, `4a`. */
  readonly number: string;
  /** As it is cited: `§ 4a`, `Section 4`, `4.`. */
  readonly label: string;
  readonly title: string;
}

const NUMBER = String.raw`(\d{1,4})(?:[ \u00a0]?([a-z])(?!\p{L}))?`;
const TITLE = String.raw`[ \u00a0]*[.:)]?[ \u00a0]*(?:[–—-][ \u00a0]+)?(.*)$`;

/** Words for "clause" in the languages of terms; the number behind them decides. */
const WORDS = [
  'artikel|article|artículo|articolo|artigo|artykuł|articol|art\\.?|section|sec\\.?|clause|klausel|ziffer|ziff\\.?',
  'nummer|nr\\.?|punkt|paragraph|paragraf|madde|cikk|neni|član(?:ak)?|článek|člen|статья|стаття|пункт|член',
  'المادة|مادة|البند|بند|ماده|סעיף',
].join('|');

const PATTERNS: readonly [ClauseStyle, RegExp][] = [
  ['sign', new RegExp(String.raw`^(§+)[ \u00a0]*${NUMBER}${TITLE}`, 'u')],
  ['word', new RegExp(String.raw`^(${WORDS})[ \u00a0]*:?[ \u00a0]*${NUMBER}${TITLE}`, 'iu')],
  ['point', new RegExp(String.raw`^()${NUMBER}[.)](?:[ \u00a0]+(?![\d])|$)(.*)$`, 'u')],
  ['bare', new RegExp(String.raw`^()${NUMBER}[ \u00a0]+(\p{Lu}.*)$`, 'u')],
];

/** Reads a heading as that of a numbered clause. */
export function numberedHeading(text: string): NumberedHeading | undefined {
  const plain = westernDigits(text.normalize('NFC')).trim();
  for (const [style, pattern] of PATTERNS) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const [, prefix = '', digits = '', letter = '', title = ''] = match;
    const number = `${Number(digits)}${letter}`;
    return { style, number, label: labelOf(style, prefix, number), title: title.trim() };
  }
  return undefined;
}

function labelOf(style: ClauseStyle, prefix: string, number: string): string {
  if (style === 'sign') return `§ ${number}`;
  if (style === 'word') return `${prefix} ${number}`;
  return style === 'point' ? `${number}.` : number;
}

/** Writes Arabic-Indic and Persian digits as 0 to 9. */
export function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
