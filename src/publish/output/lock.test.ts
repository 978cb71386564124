import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { BuildRunningError, holdOutput } from './lock.ts';
import { isHeld, markFile, markFolder, markIn, ownMark } from './process-mark.ts';

const MINUTES = 60_000;

let folder: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'belegbar-lock-'));
  lock = join(folder, 'dist.building');
});

describe('holdOutput', () => {
  it('refuses a second build and names the first', () => {
    const held = holdOutput(lock);
    expect(() => holdOutput(lock)).toThrow(BuildRunningError);
    try {
      holdOutput(lock);
    } catch (error) {
      expect(error).toMatchObject({ holder: { pid: process.pid }, lock });
    }
    held.assertHeld();
    held.release();
    expect(readdirSync(folder)).toEqual([]);
    holdOutput(lock).release();
  });

  it('takes over from a process that is gone', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    markFolder(lock, { ...ownMark(), pid });
    const held = holdOutput(lock);
    expect(markIn(lock)?.pid).toBe(process.pid);
    held.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('takes over where another process got the same number', () => {
    markFolder(lock, { ...ownMark(), began: 'the day before yesterday' });
    holdOutput(lock).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('tells a build whose output was taken over, and leaves the lock to the other', () => {
    const held = holdOutput(lock);
    markFolder(lock, { ...ownMark(), token: 'the other' });
    expect(held.assertHeld).toThrow(BuildRunningError);
    held.release();
    expect(markIn(lock)?.token).toBe('the other');
  });

  it('says what the system says where it may not write', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => holdOutput(join(folder, 'file', 'dist.building'))).toThrow(/ENOTDIR|EEXIST|ENOENT/);
  });
});

describe('isHeld', () => {
  it('believes another machine for as long as it gives signs of life', () => {
    markFolder(lock, { ...ownMark(), host: `not-${hostname()}` });
    expect(isHeld(lock)).toBe(true);
    const then = new Date(Date.now() - 2 * MINUTES);
    utimesSync(markFile(lock), then, then);
    expect(isHeld(lock)).toBe(false);
  });

  it('waits a minute for the mark of a folder that was just made', () => {
    mkdirSync(lock);
    expect(isHeld(lock)).toBe(true);
    expect(isHeld(lock, Date.now() + 2 * MINUTES)).toBe(false);
    expect(isHeld(join(folder, 'nowhere'))).toBe(false);
  });

  it('finds a damaged mark no better than none', () => {
    mkdirSync(lock);
    writeFileSync(markFile(lock), '{"pid":');
    expect(markIn(lock)).toBeUndefined();
    expect(isHeld(lock, Date.now() + 2 * MINUTES)).toBe(false);
  });
});
