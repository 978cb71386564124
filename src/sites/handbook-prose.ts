import { posix } from 'node:path';
import type { Entry } from '../handbook/index.ts';
import { type RenderedProse, renderProse } from '../prose/render.ts';
import { entryAddress } from './entry-pages.ts';
import type { HandbookSite } from './handbook-site.ts';

/** Renders an entry's body for the handbook site: links to files become links to their pages. */
export function renderHandbookProse(site: HandbookSite, entry: Entry, shift = 0): RenderedProse {
  return renderProse(entry.body, {
    link: (url) => (isRelativeFile(url) ? pageLink(site, entry.path, url) : url),
    image: (url) => `${site.home}content/${resolveFrom(entry.path, url)}`,
    words: site.words,
    shift,
  });
}

/** Whether a link names a file of the content. */
function isRelativeFile(url: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(url) && !url.startsWith('#') && !url.startsWith('/');
}

function pageLink(site: HandbookSite, from: string, url: string): string | undefined {
  const [file = '', anchor] = url.split('#');
  const path = entryAddress(site, resolveFrom(from, file));
  return path && (anchor === undefined ? path : `${path.split('#')[0]}#${anchor}`);
}

function resolveFrom(from: string, url: string): string {
  return posix.join(posix.dirname(from), decoded(url));
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
