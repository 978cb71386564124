import type { Entry, Handbook } from '../../handbook/index.ts';

/** Usable files with a body that can be read. What cannot be read is reported already. */
export function* proseEntries(handbook: Handbook): Iterable<Entry> {
  for (const entry of handbook.entries) {
    if (entry.body !== '' && entry.prose.syntax === undefined) yield entry;
  }
}
