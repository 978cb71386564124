import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { outputFolders, recover, swap } from './swap.ts';

let folder: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'belegbar-swap-'));
  out = join(folder, 'dist');
});

function site(path: string, text: string): void {
  mkdirSync(path);
  writeFileSync(join(path, 'index.html'), text);
}

describe('swap', () => {
  it('replaces the last sites and leaves nothing else', async () => {
    const folders = outputFolders(out, 'run1');
    site(out, 'old');
    site(folders.next, 'new');
    await swap(folders);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('works for a first build', async () => {
    const folders = outputFolders(out, 'run1');
    site(folders.next, 'new');
    await swap(folders);
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});

describe('recover', () => {
  it('puts the last sites back after a build died between the two renames', async () => {
    site(outputFolders(out, 'dead').last, 'old');
    site(outputFolders(out, 'dead').next, 'new');
    await recover(out);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('removes what a killed build left, and nothing else', async () => {
    site(out, 'old');
    site(outputFolders(out, 'dead').next, 'half');
    site(join(folder, 'dist.backup'), 'mine');
    await recover(out);
    expect(readdirSync(folder).sort()).toEqual(['dist', 'dist.backup']);
    expect(existsSync(out)).toBe(true);
  });
});
