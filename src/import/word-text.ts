/** What stands in a part of a Word document. */
export interface WordText {
  /** Paragraph by paragraph; those without words are left out. */
  readonly paragraphs: readonly string[];
  /** What was deleted while changes were tracked, piece by piece. */
  readonly deleted: readonly string[];
}

/** A tag with its name (without prefix), or text between tags. */
const TOKENS = /<(\/?)(?:[\w.-]+:)?([\w.-]+)(?:\s[^>]*?)?(\/?)>|([^<]+)/g;

/** Copies of what stands elsewhere: the old form of a text box, the place from which a text was moved. */
const COPIES = new Set(['Fallback', 'moveFrom']);
const SPACES = new Set(['tab', 'br', 'cr', 'ptab']);

/**
 * The words of a part, read straight from its XML: every `t` element of running text, text boxes, formulas and
 * drawings. Serves to prove that a conversion lost nothing, so it shares no code with it.
 */
export function wordText(xml: string): WordText {
  const paragraphs: string[] = [];
  const deleted: string[] = [];
  // A text box stands inside the paragraph that it is fixed to.
  const open: string[] = [''];
  let reads: 'text' | 'deleted' | undefined;
  let copies = 0;
  const add = (text: string) => open.push((open.pop() ?? '') + text);
  for (const [, end, name = '', empty, text] of xml.matchAll(TOKENS)) {
    if (text !== undefined) {
      if (copies > 0) continue;
      if (reads === 'text') add(unescaped(text));
      if (reads === 'deleted') deleted.push(unescaped(text).trim());
    } else if (COPIES.has(name)) {
      if (!empty) copies += end ? -1 : 1;
    } else if (name === 't' || name === 'delText') {
      reads = end || empty ? undefined : name === 't' ? 'text' : 'deleted';
    } else if (copies > 0) {
    } else if (name === 'p' && !empty) {
      if (end) paragraphs.push(open.pop() ?? '');
      else open.push('');
    } else if (name === 'noBreakHyphen') {
      add('\u2011');
    } else if (SPACES.has(name)) {
      add(' ');
    }
  }
  const texts = [...open, ...paragraphs].map((text) => text.replace(/\s+/g, ' ').trim());
  return { paragraphs: texts.filter((text) => text !== ''), deleted: deleted.filter((text) => text !== '') };
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(xml: string): string {
  return xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = '') => {
    if (hex ?? decimal) return String.fromCodePoint(Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10));
    return NAMED[name] ?? whole;
  });
}

const FORMULA = /<m:oMath(?:\s[^>]*)?>([\s\S]*?)<\/m:oMath>/g;
const FORMULA_FRAME = /<\/?m:oMathPara(?:\s[^>]*)?>|<m:oMathParaPr(?:\s[^>]*)?>[\s\S]*?<\/m:oMathParaPr>/g;

/** Formulas as plain text, where they stand: no converter knows them. */
export function withPlainFormulas(xml: string): string {
  return xml.replace(FORMULA_FRAME, '').replace(FORMULA, (formula) => {
    const letters = [...formula.matchAll(/<m:t(?:\s[^>]*)?>([^<]*)<\/m:t>/g)].map(([, text]) => text).join('');
    return `<w:r><w:t xml:space="preserve">${letters}</w:t></w:r>`;
  });
}
