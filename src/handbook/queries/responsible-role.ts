import { type Entry, isKind } from '../entry.ts';
import type { Handbook } from '../handbook.ts';
import { documentOf } from '../terms-model.ts';

/** Id of the role that is responsible for an entry; of a terms version, that of its document. */
export function responsibleRole({ terms }: Handbook, entry: Entry): string | undefined {
  if (isKind(entry, 'procedure') || isKind(entry, 'terms-document')) return entry.data.owner;
  if (isKind(entry, 'terms-version')) return terms.get(documentOf(entry))?.document?.data.owner;
  return isKind(entry, 'evaluation') ? entry.data.responsible : undefined;
}
