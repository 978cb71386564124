/** Whether a language is an easy variant of another, such as Leichte Sprache: `de-simple`. */
export function isEasyLanguage(tag: string): boolean {
  return /-(?:simple|leicht|easy|x-simple)$/i.test(tag);
}
