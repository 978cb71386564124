import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** A search index that Pagefind could not make. */
export class SearchIndexError extends Error {
  override name = 'SearchIndexError';
}

/** Astro integration: makes the search index of a built site. Starlight would make it in the order of the disk. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'belegbar-search-index',
    hooks: { 'astro:build:done': ({ dir }) => makeSearchIndex(fileURLToPath(dir)) },
  };
}

/** Pages that are to be found carry this; Pagefind leaves out all others, so they need not be sent. */
const FOUND = 'data-pagefind-body';

/** How many pages are on their way to Pagefind at a time: enough to keep it busy, few enough for the memory. */
const AT_ONCE = 64;

/**
 * Indexes the pages of a site, in the order of their paths: Pagefind numbers pages as they come, and a folder lists its
 * files in another order on another disk. So the same pages always give the same index.
 *
 * @throws {SearchIndexError}
 */
export async function makeSearchIndex(site: string): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw new SearchIndexError(errors.join('\n'));
    const paths = (await readdir(site, { recursive: true })).filter((path) => path.endsWith('.html'));
    const sorted = paths.map((path) => path.replaceAll(sep, '/')).sort();
    for (let from = 0; from < sorted.length; from += AT_ONCE) {
      const some = sorted.slice(from, from + AT_ONCE);
      const pages = await Promise.all(
        some.map(async (path) => [path, await readFile(join(site, path), 'utf8')] as const),
      );
      const found = pages.filter(([, content]) => content.includes(FOUND));
      const answers = await Promise.all(
        found.map(([sourcePath, content]) => index.addHTMLFile({ sourcePath, content })),
      );
      refuse(answers.flatMap((answer) => answer.errors));
    }
    refuse((await index.writeFiles({ outputPath: join(site, 'pagefind') })).errors);
  } finally {
    await close();
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new SearchIndexError(errors.join('\n'));
}
