/** "§ 4 (1)", "§ 45 SGB III", "§§ 305–310 BGB", "§ 4 Abs. 2". */
const CITATION =
  /§§?\s?\d+[a-z]?(?:\s?[–-]\s?\d+[a-z]?)?(?:\s?\(\d+[a-z]?\)|\s(?:Abs|Nr|para)\.\s?\d+[a-z]?)*(?:\s[A-Z]\w+)*(?:\s[IVX]+(?!\w))?/gu;

/** A text in parts: citations and what stands between them. */
export function splitAtCitations(value: string): { readonly text: string; readonly isCitation: boolean }[] {
  const parts: { text: string; isCitation: boolean }[] = [];
  let at = 0;
  for (const { 0: citation, index } of value.matchAll(CITATION)) {
    if (index > at) parts.push({ text: value.slice(at, index), isCitation: false });
    parts.push({ text: citation, isCitation: true });
    at = index + citation.length;
  }
  if (at < value.length) parts.push({ text: value.slice(at), isCitation: false });
  return parts;
}
