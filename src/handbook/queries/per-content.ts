import type { ContentKind } from '../../schemas/index.ts';
import { noteOn } from '../content-notes.ts';
import type { Entry } from '../entry.ts';

/** What stands in a file, whatever its path. */
export type Content<K extends ContentKind = ContentKind> = Pick<Entry<K>, 'kind' | 'data' | 'prose'>;

/**
 * Makes a query on one entry that is computed once per content: it is kept from run to run, by content hash, for as
 * long as the software stays the same. For whatever takes time and looks at nothing else.
 *
 * @param name unlike that of any other such query
 * @param compute sees only what stands in the file: not its path, no other file, no setting, no date. Its answer must
 *   survive JSON
 */
export function perContent<K extends ContentKind, T extends NonNullable<unknown>>(
  name: string,
  compute: (content: Content<K>) => T,
): (entry: Entry<K>) => T {
  return (entry) => noteOn(entry.file.digest, name, () => compute(entry));
}
