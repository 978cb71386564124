/**
 * Width of a letter on average in a wide face, in parts of the size of the text: drawings are laid out without measuring
 * a font, and must not run out of their cards in any.
 */
const LETTER = 0.6;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** White space at which a line may end: not a space that holds a number to its word. */
const BREAKS = /[^\S\u00a0\u202f]+/;

/**
 * Breaks text into lines that fit a width, between words; a word longer than a line is cut with a hyphen.
 *
 * @param most lines at most; the last then ends with an ellipsis
 */
export function wrapText(text: string, width: number, size: number, most = 3): string[] {
  const letters = Math.max(Math.floor(width / (size * LETTER)), 4);
  const lines: string[] = [];
  let line = '';
  const words = text.trim().split(BREAKS);
  for (const word of words.flatMap((each) => pieces(each, letters))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || longer.length <= letters) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1), `${beginning(last, letters - 1).replace(/[\s,;:.-]+$/, '')}…`];
}

function pieces(word: string, letters: number): string[] {
  if (word.length <= letters) return [word];
  const start = beginning(word, letters - 1);
  if (start === word) return [word];
  return [`${start}-`, ...pieces(word.slice(start.length), letters)];
}

/** As much of a text as fits, and at least one sign: a picture sign of several parts is never cut through. */
function beginning(text: string, letters: number): string {
  let start = '';
  for (const { segment } of graphemes.segment(text)) {
    if (start !== '' && start.length + segment.length > letters) break;
    start += segment;
  }
  return start;
}
