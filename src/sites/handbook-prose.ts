import { posix } from 'node:path';
import { type Entry, identify } from '../handbook/index.ts';
import { messages } from '../messages/index.ts';
import { type RenderedProse, renderProse } from '../prose/render.ts';
import type { HandbookSite } from './handbook-site.ts';

/** Renders an entry's body for the handbook site: links to files become links to their pages. */
export function renderHandbookProse(site: HandbookSite, entry: Entry, shift = 0): RenderedProse {
  const words = messages(site.settings.language).handbookSite;
  return renderProse(entry.body, {
    link: (url) => (isRelativeFile(url) ? pageLink(site, entry.path, url) : url),
    image: (url) => `${site.href('pages').replace(/[^/]+\/$/, '')}content/${resolveFrom(entry.path, url)}`,
    words,
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
  return path && (anchor === undefined ? path : `${path}#${anchor}`);
}

function resolveFrom(from: string, url: string): string {
  return posix.join(posix.dirname(from), decodeURI(url));
}

/**
 * Address on the handbook site of a content file.
 *
 * @returns undefined for a file that has no page
 */
export function entryAddress(site: HandbookSite, path: string): string | undefined {
  const identity = identify(path);
  if (identity === undefined || !site.handbook.files.some((file) => file.path === path)) return undefined;
  switch (identity.kind) {
    case 'procedure':
      return site.href('procedures', identity.id);
    case 'terms-document':
      return site.href('terms', identity.id);
    case 'terms-version':
      return site.href('terms', identity.document, identity.id, ...languagePart(site, identity));
    case 'evaluation':
      return site.href('evaluations', identity.id);
    case 'feedback':
      return `${site.href('feedback', path.split('/')[1] ?? '')}#${identity.id}`;
    case 'catalogue':
      return site.href('requirements', identity.id);
    case 'page':
      return site.href('pages', identity.id);
    default:
      return undefined;
  }
}

function languagePart(
  site: HandbookSite,
  identity: { readonly document: string; readonly language: string },
): string[] {
  const binding = site.handbook.terms.get(identity.document)?.document?.data.bindingLanguage;
  return identity.language === binding ? [] : [identity.language];
}
