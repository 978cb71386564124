import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { type IndexOptions, SearchIndex } from './search-index-writer.ts';

/**
 * Astro integration: makes the search index of a site while its pages are rendered. Starlight would make it afterwards,
 * and in the order in which the disk lists the pages.
 *
 * @param around.beforePages awaited before the first page is rendered
 * @param around.onPages told when the pages are written and the index is not yet
 * @param options what the index leaves out
 */
export function searchIndex({ beforePages, onPages }: AroundPages = {}, options: IndexOptions = {}): AstroIntegration {
  const index = new SearchIndex(options);
  let base = '/';
  return {
    name: 'belegbar-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => indexing(prerenderer, { index, base, beforePages }));
      },
      'astro:build:done': async ({ dir }) => {
        onPages?.();
        await index.write(fileURLToPath(new URL('pagefind', dir)));
      },
    },
  };
}

interface AroundPages {
  readonly beforePages?: () => Promise<void>;
  readonly onPages?: () => void;
}

interface Indexing {
  readonly index: SearchIndex;
  readonly base: string;
  readonly beforePages: (() => Promise<void>) | undefined;
}

/**
 * Renders pages as before, in the order of their paths, and gives them to the index: Pagefind numbers pages as they
 * come, so the same pages always give the same index.
 */
function indexing(prerenderer: AstroPrerenderer, { index, base, beforePages }: Indexing): AstroPrerenderer {
  return {
    ...prerenderer,
    setup: async () => {
      await prerenderer.setup?.();
      await beforePages?.();
    },
    getStaticPaths: async () => {
      const paths = await prerenderer.getStaticPaths();
      return paths.toSorted((a, b) => (a.pathname < b.pathname ? -1 : 1));
    },
    render: async (request, options) => {
      const rendered = await prerenderer.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (!response.ok || !response.headers.get('content-type')?.startsWith('text/html')) return rendered;
      const html = await response.text();
      await index.add(fileOf(request.url, base), html);
      const again = new Response(html, { status: response.status, headers: response.headers });
      return rendered instanceof Response ? again : { ...rendered, response: again };
    },
  };
}

/** The file of a page below its site's base; Pagefind makes the page's address of it. */
function fileOf(url: string, base: string): string {
  const path = decodeURI(new URL(url).pathname);
  return `${path.slice(base.replace(/\/$/, '').length + 1)}index.html`;
}
