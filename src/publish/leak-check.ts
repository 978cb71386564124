import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry, Handbook } from '../handbook/index.ts';
import type { PublicHandbook } from '../handbook/public-handbook.ts';
import { proseFacts } from '../prose/facts.ts';
import { ASSET_FOLDER, publicAssetPaths } from './assets.ts';
import { parseWords } from './parse-words.ts';
import { WordRuns } from './word-runs.ts';

/** Something internal in the output of the public site. */
export interface Leak {
  /** File of the public site. */
  readonly file: string;
  /** The words found there. */
  readonly words: string;
  /** Content file that they come from. */
  readonly from: string;
}

/** Texts that are not content but must not be published either. */
export interface OtherInternals {
  /** Names of authors, from git. */
  readonly authors: readonly string[];
  /** What the public site says by itself: its own words are no leak. */
  readonly ownWords: readonly string[];
}

/** Ids, dates and choices: they say nothing by themselves. */
const IDENTIFIER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/i;

/** What seals hold is there to be published: it proves what customers read. */
const FINGERPRINT = /^sha256:[0-9a-f]{64}$/;

const TEXT_FILE = /\.(?:html|xml|txt|json|js|mjs|css|svg|map|ics|atom|webmanifest)$/i;

/**
 * Searches the finished public site for internal text: the last line of defence behind the projection.
 *
 * Looks for runs of words that stand in internal content and nowhere in the public data, and for file paths.
 * Single everyday words prove nothing and are not looked for; single words that look like an address, a code or a
 * marker are.
 *
 * @param folder the built site
 */
export async function findLeaks(
  folder: string,
  handbook: Handbook,
  published: PublicHandbook,
  others: OtherInternals,
): Promise<Leak[]> {
  const runs = internalRuns(handbook, published, others);
  const leaks: Leak[] = [];
  for (const file of await readdir(folder, { recursive: true })) {
    if (!TEXT_FILE.test(file)) continue;
    const text = await readFile(join(folder, file), 'utf8');
    const found =
      runs.findIn(parseWords(text)) ?? (file.endsWith('.html') ? runs.findIn(parseWords(bare(text))) : undefined);
    if (found) leaks.push({ file, ...found });
  }
  return leaks;
}

function internalRuns(handbook: Handbook, published: PublicHandbook, others: OtherInternals): WordRuns {
  const runs = new WordRuns();
  for (const text of [...stringsIn(published, new Set(['path'])), ...others.ownWords]) runs.allow(parseWords(text));
  // Pictures that customers see are fetched under their path.
  for (const path of publicAssetPaths(handbook, published)) runs.allow(parseWords(`${ASSET_FOLDER}/${path}`));
  // As readers see it too: without the addresses of links and the marks of emphasis.
  for (const { body } of proseIn(published))
    for (const { text } of proseFacts(body, 1).blocks) runs.allow(parseWords(text));
  // The path of a published text is no secret: its address and the names of its files are made of the same words.
  const open = new Set(proseIn(published).map(({ path }) => path));
  for (const path of open) runs.allow(parseWords(path.replace(/\.mdx$/, '')));
  for (const entry of handbook.entries) {
    for (const text of textsOf(entry)) {
      if (!IDENTIFIER.test(text) && !FINGERPRINT.test(text)) runs.forbid(parseWords(text), entry.path);
    }
  }
  for (const { path } of handbook.files) {
    if (path.includes('/') && !open.has(path)) runs.forbid(parseWords(path), path);
  }
  for (const author of others.authors) runs.forbid(parseWords(author), 'git');
  return runs;
}

/** Every text of an entry: all fields, the body, and its comments too. */
function textsOf(entry: Entry): string[] {
  return [
    ...stringsIn(entry.data, new Set()),
    ...entry.body.split(/\n/),
    ...entry.prose.blocks.map(({ text }) => text),
  ];
}

function stringsIn(value: unknown, except: ReadonlySet<string>): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => stringsIn(item, except));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (except.has(key) ? [] : stringsIn(item, except)));
}

function proseIn({ procedures, pages, terms }: PublicHandbook): { readonly path: string; readonly body: string }[] {
  const texts = terms.flatMap(({ versions }) => versions.flatMap((version) => version.texts));
  return [...procedures, ...pages, ...texts];
}

/** HTML without its tags, so that a run of words is found across `<em>` and the like. */
function bare(html: string): string {
  return html.replace(/<[^>]*>/g, '');
}
