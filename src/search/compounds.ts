/** What German puts between the parts of a compound. */
const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e', 'ns', 'ens'];

/** Letters of the shortest part; shorter words are found in others that have nothing to do with them. */
const SHORTEST = 4;
/** Letters of the shortest last part that is a word of the handbook (Rat in Teilnehmendenrat). */
const SHORTEST_HEAD = 3;

/** Endings that look like words: what stands before them is no part. */
const ENDINGS = new Set(
  `ende enden ender endes este esten innen lich liche lichen licher liches heit heiten keit keiten schaft schaften
  tion tionen sion isch ische ischen ismus ment mente ling linge haft hafte haften ling sten ster elle ellen ette
  agen eren eren ieren tung tungen erin erinnen ling zeug weise wegs halb seits teil ander einander`.split(/\s+/),
);

/**
 * Where a German compound is put together: the letters of each part, links with the part before them.
 *
 * `Beratungsgespräch` → `['beratungs', 'gespraech']`; `Beschwerdemanagementsystem` has three parts.
 *
 * @param compound folded
 * @param isOwn whether a folded word stands in the handbook
 * @param isWord whether a folded word exists at all
 * @returns undefined if it is none
 */
export function partsOf(
  compound: string,
  isOwn: (word: string) => boolean,
  isWord: (word: string) => boolean,
): readonly string[] | undefined {
  let best: { parts: readonly string[]; rank: number } | undefined;
  for (let at = SHORTEST; at <= compound.length - SHORTEST_HEAD; at++) {
    const head = compound.slice(at);
    if (ENDINGS.has(head) || (head.length < SHORTEST ? !isOwn(head) : !isWord(head))) continue;
    const first = compound.slice(0, at);
    const base = LINKS.filter((link) => first.endsWith(link))
      .map((link) => first.slice(0, at - link.length))
      .find((word) => word.length >= SHORTEST && isWord(word));
    if (base === undefined) continue;
    // Words of the handbook are surer than others, longer ones surer than short ones.
    const rank = Number(isOwn(head)) + Number(isOwn(base)) + Math.min(head.length, base.length) / 20;
    if (best === undefined || rank > best.rank) best = { parts: [first, head], rank };
  }
  if (best === undefined) return undefined;
  const [first = '', head = ''] = best.parts;
  const again = first.length >= 2 * SHORTEST ? partsOf(first, isOwn, isWord) : undefined;
  const last = head.length >= 2 * SHORTEST ? partsOf(head, isOwn, isWord) : undefined;
  return [...(again ?? [first]), ...(last ?? [head])];
}
