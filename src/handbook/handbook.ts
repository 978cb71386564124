import type { ContentKind } from '../schemas/index.ts';
import type { Settings } from '../schemas/settings.ts';
import { settings as settingsSchema } from '../schemas/settings.ts';
import type { Entry, LoadedFile } from './entry.ts';
import { linkTerms, type TermsDocumentModel } from './terms-model.ts';

/**
 * A handbook: everything an organisation has written, linked, typed and read-only.
 *
 * Maps keep the order of the files. What could not be read stands in `files` only.
 */
export interface Handbook {
  /** Where it comes from, for people. */
  readonly label: string;
  /** The organisation's settings; plain defaults if `handbook.yaml` is unusable. */
  readonly settings: Settings;
  readonly settingsEntry: Entry<'settings'> | undefined;
  readonly procedures: ReadonlyMap<string, Entry<'procedure'>>;
  readonly terms: ReadonlyMap<string, TermsDocumentModel>;
  readonly evaluations: ReadonlyMap<string, Entry<'evaluation'>>;
  readonly feedback: ReadonlyMap<string, Entry<'feedback'>>;
  readonly catalogues: ReadonlyMap<string, Entry<'catalogue'>>;
  readonly pages: ReadonlyMap<string, Entry<'page'>>;
  readonly acknowledgements: ReadonlyMap<string, Entry<'acknowledgement'>>;
  readonly sealed: Entry<'sealed'> | undefined;
  /** Every file, usable or not. */
  readonly files: readonly LoadedFile[];
  /** Every usable file. */
  readonly entries: readonly Entry[];
}

/** Stands in for settings that cannot be read, so that the other files can still be checked. */
function fallbackSettings(): Settings {
  return settingsSchema.parse({
    format: 1,
    organisation: { name: '–' },
    roles: [{ id: 'unknown', title: '–' }],
  });
}

/**
 * Links loaded files into a handbook.
 *
 * @param label where it comes from
 * @param files every file
 * @param entries the usable ones
 */
export function linkHandbook(label: string, files: readonly LoadedFile[], entries: readonly Entry[]): Handbook {
  const settingsEntry = byKind(entries, 'settings').get('handbook');
  return {
    label,
    settings: settingsEntry?.data ?? fallbackSettings(),
    settingsEntry,
    procedures: byKind(entries, 'procedure'),
    terms: linkTerms(all(entries, 'terms-document'), all(entries, 'terms-version')),
    evaluations: byKind(entries, 'evaluation'),
    feedback: byKind(entries, 'feedback'),
    catalogues: byKind(entries, 'catalogue'),
    pages: byKind(entries, 'page'),
    acknowledgements: byKind(entries, 'acknowledgement'),
    sealed: byKind(entries, 'sealed').get('sealed'),
    files,
    entries,
  };
}

function all<K extends ContentKind>(entries: readonly Entry[], kind: K): Entry<K>[] {
  return entries.filter((entry): entry is Entry<K> => entry.kind === kind);
}

function byKind<K extends ContentKind>(entries: readonly Entry[], kind: K): ReadonlyMap<string, Entry<K>> {
  const map = new Map<string, Entry<K>>();
  // The first wins; that an id stands twice is for a rule to say.
  for (const entry of all(entries, kind)) if (!map.has(entry.id)) map.set(entry.id, entry);
  return map;
}
