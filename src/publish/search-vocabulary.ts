import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { everydayFor } from '../search/everyday.ts';
import { lexiconOf } from '../search/lexicon.ts';
import { type ClauseEntry, VOCABULARY_FILE, type Vocabulary } from '../search/vocabulary.ts';
import { wordKey } from '../search/word-key.ts';
import { WordList } from '../search/word-list.ts';

/** What a search vocabulary is made from, besides the words of the pages. */
export interface VocabularySource {
  readonly language: 'de' | 'en';
  readonly synonyms: readonly (readonly string[])[];
  readonly clauses: readonly ClauseEntry[];
}

/**
 * Writes what the search needs besides Pagefind's index: words, synonyms, clauses. The words are read from the pages
 * as built, so nothing gets in that does not stand on them; one page at a time, so that memory stays small.
 */
export async function writeSearchVocabulary(
  site: string,
  { language, synonyms, clauses }: VocabularySource,
): Promise<void> {
  const words = new WordList();
  for (const file of await readdir(site, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(join(site, file), 'utf8');
    const start = html.indexOf('data-pagefind-body');
    if (start >= 0) words.add(textOf(html.slice(html.indexOf('>', start))));
  }
  const keys = new Set([...words].map((word) => wordKey(word, language)));
  const vocabulary: Vocabulary = {
    language,
    words: words.written(await lexiconOf(language)),
    synonyms: synonyms.filter((group) => group.length > 1),
    everyday: everydayFor(language, (key) => keys.has(key)),
    clauses,
  };
  await mkdir(join(site, 'pagefind'), { recursive: true });
  await writeFile(join(site, 'pagefind', VOCABULARY_FILE), JSON.stringify(vocabulary));
}

const ENTITIES: Readonly<Record<string, string>> = { '&shy;': '', '&amp;': '&', '&quot;': '"' };

function textOf(html: string): string {
  return html
    .replace(/<(script|style|svg)\b.*?<\/\1>/gs, ' ')
    .replace(/<\/?(?:b|strong|em|i|mark|span|a|abbr|ins|del|sub|sup|wbr)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? ' ');
}
