import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/*
 * A file that keeps records from run to run: the version of the software that made them, then lines
 * `key<TAB>record`. New records are added at its end.
 */

/** Records by key, as they stand in the file. */
export type Records = ReadonlyMap<string, Buffer>;

/** The file is written anew when it holds this many times what the last run needed. */
const SLACK = 3;

const LINE_FEED = '\n'.charCodeAt(0);
const TAB = '\t'.charCodeAt(0);

/**
 * Takes a file apart as bytes: most of it need never become text.
 *
 * @param version of the software; another version's records are not taken up
 * @returns nothing for a file that cannot be read
 */
export function readRecordFile(file: string, version: string): Records {
  const records = new Map<string, Buffer>();
  const bytes = bytesOf(file);
  let start = bytes.indexOf(LINE_FEED) + 1;
  if (bytes.toString('latin1', 0, Math.max(start - 1, 0)) !== version) return records;
  while (start < bytes.length) {
    const lineFeed = bytes.indexOf(LINE_FEED, start);
    const end = lineFeed === -1 ? bytes.length : lineFeed;
    const tab = bytes.indexOf(TAB, start);
    if (tab !== -1 && tab < end) records.set(bytes.toString('latin1', start, tab), bytes.subarray(tab + 1, end));
    start = end + 1;
  }
  return records;
}

/** What there is to write. */
export interface RecordChanges {
  /** What the file holds already. */
  readonly kept: Records;
  /** What is new; takes the place of what has the same key. */
  readonly added: Records;
  /** Keys that this run needed. */
  readonly used: ReadonlySet<string>;
}

/** Adds records to a file, or writes it anew where much of it is no longer used. A read-only disk is no error. */
export function writeRecordFile(file: string, version: string, { kept, added, used }: RecordChanges): void {
  const tooLarge = kept.size > SLACK * used.size + 100;
  if (added.size === 0 && !tooLarge) return;
  try {
    if (kept.size > 0 && !tooLarge) {
      // Each line begins with its line break: that ends a half line that a killed run may have left.
      appendFileSync(file, Buffer.concat(lines(added)));
    } else {
      mkdirSync(dirname(file), { recursive: true });
      const still = [...kept].filter(([key]) => used.has(key) && !added.has(key));
      writeFileSync(`${file}.${process.pid}`, Buffer.concat([Buffer.from(version), ...lines(still), ...lines(added)]));
      renameSync(`${file}.${process.pid}`, file);
    }
  } catch {
    // A read-only disk must not stop a check.
  }
}

function lines(records: Iterable<readonly [string, Buffer]>): Buffer[] {
  return [...records].flatMap(([key, record]) => [Buffer.from(`\n${key}\t`), record]);
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
