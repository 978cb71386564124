import { readdirSync } from 'node:fs';
import { pageRoutes } from '../../src/sites/routes.ts';

/** All pages of a built site, as addresses below its base: `verfahren/erstgespraech/`. */
export function pagesOf(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => file.endsWith('index.html') && !file.startsWith('pagefind'))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
}

/**
 * One page of each kind: pages of one route and depth are of one kind; the one with the longest address stands for
 * them, because long names break layouts first.
 */
export function pageKinds(pages: readonly string[], site: 'handbook' | 'public'): string[] {
  const routes = pageRoutes(site, 'de').map(({ pattern }) => ({ pattern, fits: patternTest(pattern) }));
  // A page is served by the route that leaves the least of its address open.
  const open = (pattern: string) => pattern.split('[').length - pattern.split('/').length;
  routes.sort((a, b) => open(a.pattern) - open(b.pattern));
  const kinds = Map.groupBy(pages, (page) => {
    const route = routes.find(({ fits }) => fits.test(page));
    return `${route?.pattern} ${page.split('/').length}`;
  });
  return [...kinds.values()].map((group) => group.toSorted((a, b) => b.length - a.length)[0] ?? '');
}

/** A page's address as a route's pattern allows it. */
function patternTest(pattern: string): RegExp {
  const parts = pattern.split('/').filter((part) => part !== '');
  const tests = parts.map((part) =>
    part.startsWith('[...') ? '(?:[^/]+/)*' : part.startsWith('[') ? '[^/]+/' : `${part.replaceAll('.', '\\.')}/`,
  );
  return new RegExp(`^${tests.join('')}$`);
}
