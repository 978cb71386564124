import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { segment } from '../handbook/addresses.ts';
import type { Handbook } from '../handbook/index.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { type ClauseEntry, VOCABULARY_FILE, type Vocabulary } from '../search/vocabulary.ts';

/** Writes what the search needs besides Pagefind's index: words, synonyms, clauses. Reads the pages as built. */
export async function writeSearchVocabulary(site: string, handbook: Handbook, today: IsoDate): Promise<void> {
  const files = (await readdir(site, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
  const words = new Set<string>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = await readFile(join(site, file), 'utf8');
    const start = html.indexOf('data-pagefind-body');
    if (start >= 0) for (const word of wordsOf(html.slice(start))) words.add(word);
  }
  const vocabulary: Vocabulary = {
    language: handbook.settings.language,
    words: [...words].sort(),
    synonyms: synonymsOf(handbook),
    clauses: await clausesOf(site, files, handbook, today),
  };
  await mkdir(join(site, 'pagefind'), { recursive: true });
  await writeFile(join(site, 'pagefind', VOCABULARY_FILE), JSON.stringify(vocabulary));
}

function wordsOf(html: string): string[] {
  const text = html.replace(/<(script|style)\b.*?<\/\1>/gs, ' ').replace(/<[^>]*>|&[#\w]+;/g, ' ');
  return (text.match(/\p{L}{3,}/gu) ?? []).map((word) => word.toLowerCase());
}

/** The glossary's other words, and the keywords of each page for its title. */
function synonymsOf(handbook: Handbook): (readonly string[])[] {
  const pages = [...handbook.pages.values()].map(({ data }) => data);
  const entries = pages.flatMap(({ entries }) => entries ?? []);
  return [
    ...entries.map(({ term, synonyms, avoid }) => [term, ...synonyms, ...avoid]),
    ...[...handbook.procedures.values()].map(({ data }) => [data.title, ...data.keywords]),
    ...pages.map(({ title, keywords }) => [title, ...keywords]),
  ].filter((group) => group.length > 1);
}

/** The clauses of each terms document as they are in force; of an announced first version, those to come. */
async function clausesOf(
  site: string,
  files: readonly string[],
  { settings }: Handbook,
  today: IsoDate,
): Promise<ClauseEntry[]> {
  const folder = segment(settings.language, 'terms');
  const pages = files
    .map((file) => ({ file, parts: /^([^/]+)\/([^/]+)\/(\d{4}-\d\d-\d\d)\/index\.html$/.exec(file) }))
    .filter(({ parts }) => parts?.[1] === folder);
  const clauses: ClauseEntry[] = [];
  for (const [, versions] of Map.groupBy(pages, ({ parts }) => parts?.[2] ?? '')) {
    const sorted = versions.toSorted((a, b) => (a.file < b.file ? -1 : 1));
    const current = sorted.findLast(({ parts }) => (parts?.[3] ?? '') <= today) ?? sorted[0];
    if (current === undefined) continue;
    const html = await readFile(join(site, current.file), 'utf8');
    const document = text(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '');
    for (const [, id = '', title = ''] of html.matchAll(/<h[23] id="(par-[^"]+)"[^>]*>(.*?)<\/h[23]>/gs)) {
      const number = /^par-(\d+[a-z]?)(?:-|$)/.exec(id)?.[1];
      if (number === undefined) continue;
      clauses.push({ number, title: text(title), document, url: `${current.file.replace(/index\.html$/, '')}#${id}` });
    }
  }
  return clauses;
}

function text(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .trim();
}
