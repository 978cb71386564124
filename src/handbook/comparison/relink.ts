import { identify, pageKey } from '../layout.ts';
import type { Relink } from './same-value.ts';

/**
 * Makes a function that lets references follow what was renamed: ids (`erstgespraech`), paths without extension
 * (`procedures/erstgespraech`) and links from page to page (`../procedures/erstgespraech.mdx`, `erstgespraech.mdx`).
 *
 * @param renamed paths below the content root, before → after
 */
export function relinker(renamed: ReadonlyMap<string, string>): Relink {
  if (renamed.size === 0) return (text) => text;
  const ids = new Map<string, string>();
  const paths = new Map<string, string>();
  for (const [before, after] of renamed) {
    ids.set(idOf(before), idOf(after));
    paths.set(pageKey(before), pageKey(after));
    if (folderOf(before) === folderOf(after)) paths.set(nameOf(before), nameOf(after));
  }
  const alternatives = [...paths.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const reference = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
  return (text) => ids.get(text) ?? text.replace(reference, (found) => paths.get(found) ?? found);
}

function idOf(path: string): string {
  const identity = identify(path);
  return identity?.kind === 'terms-version' ? `${identity.document}/${identity.id}` : (identity?.id ?? path);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function escaped(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
