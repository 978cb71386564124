import { readdirSync } from 'node:fs';

/** All pages of a built site, as addresses below its base: `verfahren/erstgespraech/`. */
export function pagesOf(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => file.endsWith('index.html') && !file.startsWith('pagefind'))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
}

/**
 * One page of each kind: pages with the same first part and depth are of one kind; the one with the longest address
 * stands for them, because long names break layouts first.
 */
export function pageKinds(pages: readonly string[]): string[] {
  const kinds = Map.groupBy(pages, (page) => `${page.split('/')[0]} ${page.split('/').length}`);
  return [...kinds.values()].map((group) => group.toSorted((a, b) => b.length - a.length)[0] ?? '');
}
