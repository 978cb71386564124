import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FileDigest } from './digest.ts';

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
 * @param file the version, then one JSON object
 * @param version of the software that makes notes; another version's are not taken up
 */
export function noteStore(file: string, version: string): NoteStore {
  const before = read(file, version);
  const attached = new Map<string, Notes>();
  let isNew = false;
  const onNew = () => {
    isNew = true;
  };
  return {
    attach(digest, contentKey) {
      // The same content at two places shares its notes.
      const notes = attached.get(contentKey) ?? before[contentKey] ?? {};
      attached.set(contentKey, notes);
      pads.set(digest, { notes, onNew });
    },
    save() {
      if (!isNew) return;
      isNew = false;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(`${file}.${process.pid}`, `${version}\n${JSON.stringify(Object.fromEntries(attached))}`);
        renameSync(`${file}.${process.pid}`, file);
      } catch {
        // A read-only disk must not stop a check.
      }
    },
  };
}

function read(file: string, version: string): Readonly<Record<string, Notes>> {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    return text.slice(0, end) === version ? (JSON.parse(text.slice(end)) as Record<string, Notes>) : {};
  } catch {
    return {};
  }
}
