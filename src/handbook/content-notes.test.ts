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

  it('are forgotten with their content', () => {
    run('1', 'a');
    run('1', 'b');
    expect(readFileSync(file, 'utf8')).toBe('1\n{"b":{"length":7}}');
  });

  it('are not written where nothing is new', () => {
    const store = noteStore(file, '1');
    store.attach(newDigest(), 'a');
    store.save();
    expect(existsSync(file)).toBe(false);
  });

  it('survive a file that cannot be read', () => {
    run('1', 'a');
    writeFileSync(file, '1\n{"a":');
    run('1', 'a');
    expect(asked).toBe(2);
  });
});

function run(version: string, key: string): void {
  const store = noteStore(file, version);
  const digest = newDigest();
  store.attach(digest, key);
  expect(length(digest)).toBe(7);
  store.save();
}
