/**
 * Width of a letter on average in a wide face, in parts of the size of the text: drawings are laid out without measuring
 * a font, and must not run out of their cards in any.
 */
const LETTER = 0.6;

/**
 * Breaks text into lines that fit a width, between words; a word longer than a line is cut with a hyphen.
 *
 * @param most lines at most; the last then ends with an ellipsis
 */
export function wrapText(text: string, width: number, size: number, most = 3): string[] {
  const letters = Math.max(Math.floor(width / (size * LETTER)), 4);
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .trim()
    .split(/\s+/)
    .flatMap((each) => pieces(each, letters))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= letters) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1), `${last.slice(0, letters - 1).replace(/[\s,;:.-]+$/, '')}…`];
}

function pieces(word: string, letters: number): string[] {
  if (word.length <= letters) return [word];
  return [`${word.slice(0, letters - 1)}-`, ...pieces(word.slice(letters - 1), letters)];
}
