/** What a spreadsheet would take for a formula and carry out. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A text that a spreadsheet shows and does not carry out: an apostrophe stands before what would begin a formula. */
export function defused(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text as it was before `defused`. */
export function armed(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
