import type { FileDigest } from './digest.ts';
import { readRecordFile, writeRecordFile } from './record-file.ts';

/** What queries have found out about one content, by the query's name; plain data. */
type Notes = Record<string, unknown>;

interface NotePad {
  readonly notes: Notes;
  readonly onNew: () => void;
}

const pads = new WeakMap<FileDigest, NotePad>();

/**
 * Asks for a note on a content; computes and keeps it if there is none yet.
 *
 * @param compute must depend on nothing but the content
 */
export function noteOn<T>(digest: FileDigest, name: string, compute: () => T): T {
  let pad = pads.get(digest);
  if (pad === undefined) {
    pad = { notes: {}, onNew: () => {} };
    pads.set(digest, pad);
  }
  if (!Object.hasOwn(pad.notes, name)) {
    pad.notes[name] = compute();
    pad.onNew();
  }
  return pad.notes[name] as T;
}

/** Notes that last from one run to the next. */
export interface NoteStore {
  /** Lets notes on a digest be kept. */
  attach(digest: FileDigest, contentKey: string): void;
  /** Writes what was attached, if there is anything new; without a place to write to it does nothing. */
  save(): void;
}

/**
 * Opens the notes of earlier runs.
 *
 * @param file a file of records
 * @param version of the software that makes notes; another version's are not taken up
 */
export function noteStore(file: string, version: string): NoteStore {
  const before = readRecordFile(file, version);
  const attached = new Map<string, Notes>();
  const changed = new Set<string>();
  return {
    attach(digest, contentKey) {
      // The same content at two places shares its notes.
      const notes = attached.get(contentKey) ?? parsed(before.get(contentKey));
      attached.set(contentKey, notes);
      pads.set(digest, { notes, onNew: () => changed.add(contentKey) });
    },
    save() {
      const added = [...changed].map((key) => [key, Buffer.from(JSON.stringify(attached.get(key)))] as const);
      writeRecordFile(file, version, { kept: before, added: new Map(added), used: new Set(attached.keys()) });
      changed.clear();
    },
  };
}

/** Half a record, as a killed run leaves it, is none. */
function parsed(record: Buffer | undefined): Notes {
  try {
    return record === undefined ? {} : (JSON.parse(record.toString()) as Notes);
  } catch {
    return {};
  }
}
