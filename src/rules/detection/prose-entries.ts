import type { Entry, Handbook } from '../../handbook/index.ts';
import { isLocalImage, isSafeLink } from '../../prose/components.ts';
import type { Link } from '../../prose/facts.ts';

/** Usable files with a body that can be read. What cannot be read is reported already. */
export function* proseEntries(handbook: Handbook): Iterable<Entry> {
  for (const entry of handbook.entries) {
    if (entry.path.endsWith('.mdx') && entry.prose.syntax === undefined) yield entry;
  }
}

/** The links and pictures of a body; those refused as unsafe are reported already. */
export function acceptedLinks({ prose }: Entry): Link[] {
  return prose.links.filter(({ kind, url }) => isSafeLink(url) && (kind === 'link' || isLocalImage(url)));
}
