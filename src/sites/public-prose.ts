import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { identify } from '../handbook/layout.ts';
import { contentFile } from '../handbook/public-handbook.ts';
import { type RenderedProse, renderProse } from '../prose/render.ts';
import { fileAddress } from './public-addresses.ts';
import type { PublicSite } from './public-site.ts';

/** Where prose stands on its page. */
interface ProsePlace {
  /** Level of its uppermost headings: 2 below the page's title. */
  readonly level?: number;
  /** Whether it binds: its explanations are then marked as not binding. */
  readonly isBinding?: boolean;
  /** Further changes to the finished tree. */
  readonly arrange?: (tree: Root) => void;
}

/** Folder of pictures and documents below the site's base. */
const ASSETS = 'content/';

/**
 * Renders prose for the public site: links to files become links to their pages, or plain words if customers
 * do not see them.
 */
export function renderPublicProse(
  site: PublicSite,
  { path, body }: { readonly path: string; readonly body: string },
  { level = 2, isBinding = false, arrange }: ProsePlace = {},
): RenderedProse {
  const { words } = site;
  return renderProse(body, {
    link: (url) => linkTarget(site, path, url),
    image: (url) => {
      const file = contentFile(path, url);
      return file && assetAddress(site, file);
    },
    words: isBinding ? { ...words, plainLanguage: words.plainLanguageOfTerms } : words,
    arrange: (tree) => {
      levelHeadings(tree, level);
      wrapTables(tree, words.table);
      arrange?.(tree);
    },
  });
}

function linkTarget(site: PublicSite, from: string, url: string): string | undefined {
  const file = contentFile(from, url);
  if (file === undefined) return url;
  if (identify(file)?.kind === 'asset') return assetAddress(site, file);
  const target = fileAddress(site, file);
  const anchor = /#.*$/.exec(url)?.[0] ?? '';
  return target && `${target}${anchor}`;
}

function assetAddress(site: PublicSite, file: string): string {
  return `${site.home}${ASSETS}${encodeURI(file)}`;
}

/** Gives headings levels without gaps, whatever authors begin with, so that those who listen find their way. */
function levelHeadings(tree: Root, level: number): void {
  const open: { readonly written: number; readonly given: number }[] = [];
  visit(tree, 'element', (node) => {
    if (!/^h[1-6]$/.test(node.tagName)) return;
    const written = Number(node.tagName[1]);
    while ((open.at(-1)?.written ?? 0) > written) open.pop();
    const above = open.at(-1);
    const given = above === undefined ? level : above.written === written ? above.given : above.given + 1;
    if (above?.written !== written) open.push({ written, given });
    node.tagName = `h${Math.min(given, 6)}`;
  });
}

/** A wide table scrolls in a box of its own: the page stays as wide as the screen, and the table stays a table. */
function wrapTables(tree: Root, label: string): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || parent === undefined || index === undefined) return;
    node.properties = {};
    parent.children[index] = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['table'], tabIndex: 0, role: 'group', ariaLabel: label },
      children: [node],
    };
  });
}
