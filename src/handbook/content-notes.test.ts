import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { noteOn, noteStore } from './content-notes.ts';
import { emptyDigest, type FileDigest } from './digest.ts';

let file: string;
let asked: number;

beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'belegbar-notes-')), 'below', 'notes');
  asked = 0;
});

const newDigest = (): FileDigest => ({ ...emptyDigest() });

function length(digest: FileDigest, answer = 7): number {
  return noteOn(digest, 'length', () => {
    asked++;
    return answer;
  });
}

describe('notes on a content', () => {
  it('are computed once', () => {
    const digest = newDigest();
    expect([length(digest), length(digest), asked]).toEqual([7, 7, 1]);
  });

  it('are kept from run to run', () => {
    run('1', 'a');
    run('1', 'a');
    expect(asked).toBe(1);
  });

  it('are made anew for another content and by another version of the software', () => {
    run('1', 'a');
    run('1', 'b');
    run('2', 'b');
    expect(asked).toBe(3);
  });

  it('stay for a while when their content is gone: it may come back', () => {
    run('1', 'a');
    run('1', 'b');
    expect(readFileSync(file, 'utf8')).toBe('1\na\t{"length":7}\nb\t{"length":7}');
  });

  it('are forgotten when most of what is kept is no longer used', () => {
    run('1', ...Array.from({ length: 150 }, (_, index) => `old-${index}`));
    run('1', 'b');
    run('1', 'b');
    expect(readFileSync(file, 'utf8')).toBe('1\nb\t{"length":7}');
  });

  it('take up a new note beside the old ones', () => {
    run('1', 'a');
    const store = noteStore(file, '1');
    const digest = newDigest();
    store.attach(digest, 'a');
    noteOn(digest, 'width', () => 3);
    store.save();
    expect(readFileSync(file, 'utf8').split('\n').at(-1)).toBe('a\t{"length":7,"width":3}');
    run('1', 'a');
    expect(asked).toBe(1);
  });

  it('are not written where nothing is new', () => {
    const store = noteStore(file, '1');
    store.attach(newDigest(), 'a');
    store.save();
    expect(existsSync(file)).toBe(false);
  });

  it('survive a file that cannot be read', () => {
    run('1', 'a');
    writeFileSync(file, '1\na\t{"length":');
    run('1', 'a');
    expect(asked).toBe(2);
  });
});

function run(version: string, ...keys: string[]): void {
  const store = noteStore(file, version);
  for (const key of keys) {
    const digest = newDigest();
    store.attach(digest, key);
    expect(length(digest)).toBe(7);
  }
  store.save();
}
