/** A sentence ends here and another begins; a number or a capital letter with a full stop ends none: "am 1. Januar". */
const SENTENCE_END =
  /(?<=(?<!(?<!\p{L})(?:\d{1,2}|\p{L}|Nr|Abs|Art|Dr|St|Tel|Str))[.!?]["“”»)]?)\s+(?=[\p{Lu}\d„"»(])/u;

/**
 * The lines of a text in Leichte Sprache: each sentence stands on its own, and so does each line of the source.
 *
 * @returns the text in parts; between two of them the line ends
 */
export function easyLines(text: string): string[] {
  return text.split(/[ \t]*\r?\n[ \t]*/).flatMap((line) => line.split(SENTENCE_END));
}
