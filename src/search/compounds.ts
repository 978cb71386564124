/** What German puts between the parts of a compound. */
const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e'];

/** Letters of the shortest part that counts; shorter ones are found in words that have nothing to do with them. */
const SHORTEST = 4;

/**
 * Whether a compound has a word as one of its parts: the rest on either side must be words of their own.
 *
 * @param compound folded
 * @param part folded; three letters will do at the end of a compound (Rat in Teilnehmendenrat)
 * @param known all folded words of the handbook
 */
export function hasPart(compound: string, part: string, known: ReadonlySet<string>): boolean {
  if (part.length < 3 || compound.length < part.length + SHORTEST) return false;
  for (let at = compound.indexOf(part); at >= 0; at = compound.indexOf(part, at + 1)) {
    const before = compound.slice(0, at);
    const after = compound.slice(at + part.length);
    if (part.length < SHORTEST && after !== '') continue;
    if (isFirst(before, known) && isLast(after, known)) return true;
  }
  return false;
}

/** The two parts of a compound that are words of the handbook; undefined if it is none. */
export function twoParts(compound: string, known: ReadonlySet<string>): readonly [string, string] | undefined {
  for (let at = compound.length - SHORTEST; at >= SHORTEST; at--) {
    const last = compound.slice(at);
    const first = LINKS.filter((link) => compound.slice(0, at).endsWith(link))
      .map((link) => compound.slice(0, at - link.length))
      .find((word) => word.length >= SHORTEST && known.has(word));
    if (known.has(last) && first !== undefined) return [first, last];
  }
  return undefined;
}

function isFirst(text: string, known: ReadonlySet<string>): boolean {
  if (text === '') return true;
  return LINKS.some((link) => {
    const word = text.slice(0, text.length - link.length);
    return text.endsWith(link) && word.length >= SHORTEST && known.has(word);
  });
}

function isLast(text: string, known: ReadonlySet<string>): boolean {
  return LINKS.some((link) => {
    const word = text.slice(link.length);
    return text.startsWith(link) && (word === '' || (word.length >= SHORTEST && known.has(word)));
  });
}
