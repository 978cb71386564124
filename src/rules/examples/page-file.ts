/** A free page as a file's text, for examples of rules: the body begins on line 5. */
export function pageFile(body: string): string {
  return `---\ntitle: Arbeitshinweise\n---\n\n${body}`;
}
