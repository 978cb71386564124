import { resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { segment } from '../handbook/addresses.ts';
import { isShownElsewhere } from './entry-pages.ts';
import { renderHandbookProse } from './handbook-prose.ts';
import { handbookSite } from './handbook-site.ts';
import { INPUT_VARIABLE, siteInput } from './input.ts';

/** Loads the free pages of the checked content, rendered as data: nothing is compiled. */
export function freePages(): Loader {
  return {
    name: 'belegbar-free-pages',
    async load(context) {
      await fill(context);
      watch(context);
    },
  };
}

async function fill({ store, parseData }: LoaderContext): Promise<void> {
  store.clear();
  if (siteInput().site !== 'handbook') return;
  const site = await handbookSite();
  const section = segment(site.language, 'pages');
  for (const entry of site.handbook.pages.values()) {
    if (isShownElsewhere(site.handbook, entry)) continue;
    const id = `${section}/${entry.id}`;
    const { title, description } = entry.data;
    // The footer has its own edit link and date of the last change.
    const data = await parseData({ id, data: { title, ...(description && { description }), editUrl: false } });
    const { html, headings } = renderHandbookProse(site, entry);
    store.set({
      id,
      data,
      body: entry.body,
      filePath: `src/content/docs/${id}.mdx`,
      rendered: { html, metadata: { headings: [...headings] } },
    });
  }
}

/** In development the input is written anew after each change of the content. */
function watch(context: LoaderContext): void {
  const input = process.env[INPUT_VARIABLE];
  if (input === undefined || context.watcher === undefined) return;
  context.watcher.add(input);
  context.watcher.on('change', (file) => {
    if (resolve(file) === resolve(input)) fill(context).catch((error: unknown) => context.logger.error(String(error)));
  });
}
