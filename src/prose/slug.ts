import GithubSlugger from 'github-slugger';

/**
 * Makes anchors of one page. Paragraph signs and umlauts are written out, so that an anchor can be typed:
 * "§ 4 Kündigung" → `par-4-kuendigung`.
 *
 * @returns a function from heading text to an anchor that is unique on the page
 */
export function slugger(): (text: string) => string {
  const slugs = new GithubSlugger();
  return (text) => slugs.slug(transliterate(text)) || slugs.slug('abschnitt');
}

const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  '§': 'par',
};

/** Most texts that anchors and ids are made of: nothing is to be done for them. */
const ASCII = /^[\x20-\x7e]*$/;

/** Writes umlauts, ß and § with ASCII letters (DIN 5007-2), drops other diacritics. */
export function transliterate(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[äöüÄÖÜß§]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}
