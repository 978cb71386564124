import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { exchange } from './exchange.ts';
import { type OutputFolders, outputFolders } from './folders.ts';
import { markFolder, ownMark } from './process-mark.ts';
import { clearWork, recover, swap } from './swap.ts';

let folder: string;
let out: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'belegbar-swap-')));
  out = join(folder, 'dist');
});

function run(): OutputFolders {
  return outputFolders(out, randomUUID());
}

function site(path: string, text: string): void {
  mkdirSync(path);
  writeFileSync(join(path, 'index.html'), text);
}

function shown(): string {
  return readFileSync(join(out, 'index.html'), 'utf8');
}

const cannot = () => false;

describe('exchange', () => {
  it('swaps two folders, or says that it cannot and leaves both', () => {
    site(out, 'one');
    site(join(folder, 'other'), 'other');
    const done = exchange(out, join(folder, 'other'));
    expect(shown()).toBe(done ? 'other' : 'one');
    expect(exchange(out, join(folder, 'nowhere'))).toBe(false);
  });

  it.runIf(process.platform === 'linux')('works on Linux', () => {
    site(out, 'one');
    site(join(folder, 'other ü'), 'other');
    expect(exchange(out, join(folder, 'other ü'))).toBe(true);
    expect(shown()).toBe('other');
  });
});

describe.each([
  ['in one step', exchange],
  ['by two renames', cannot],
])('swap %s', (_name, how) => {
  it('replaces the last sites and leaves nothing else', async () => {
    const folders = run();
    site(out, 'old');
    site(folders.next, 'new');
    await swap(folders, how);
    expect(shown()).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('works for a first build', async () => {
    const folders = run();
    site(folders.next, 'new');
    expect(await swap(folders, how)).toEqual({ inOneStep: true });
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('leaves the old sites where they are if there are no new ones', async () => {
    site(out, 'old');
    await expect(swap(run(), how)).rejects.toThrow();
    expect(shown()).toBe('old');
  });

  it('replaces what a symbolic link leads to, and leaves the link', async () => {
    site(join(folder, 'htdocs'), 'old');
    symlinkSync('htdocs', out);
    const folders = run();
    site(folders.next, 'new');
    await swap(folders, how);
    expect(shown()).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['dist', 'htdocs']);
    expect(folders.out).toBe(join(folder, 'htdocs'));
  });
});

describe('recover', () => {
  it('puts the last sites back after a build died between the two renames', async () => {
    const dead = run();
    site(dead.last, 'old');
    site(dead.next, 'new');
    await recover(run());
    expect(shown()).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('removes what a killed build left, and nothing else', async () => {
    site(out, 'old');
    site(run().next, 'half');
    site(`${run().lock}-${randomUUID()}`, 'a lock half-made');
    const mine = ['dist.backup', 'dist.last-20251231', 'dist.next-year', `distant.next-${randomUUID()}`];
    for (const name of mine) site(join(folder, name), 'mine');
    // What was made a moment ago may still be wanted: that of a lock is left for a minute.
    await recover(run());
    expect(readdirSync(folder).filter((name) => !name.startsWith('dist.building-'))).toEqual(['dist', ...mine].sort());
    expect(existsSync(out)).toBe(true);
  });
});

describe('clearWork', () => {
  it('removes the folders of builds that no longer run, and no others', async () => {
    const [running, dead] = [randomUUID(), randomUUID()];
    markFolder(join(folder, running), ownMark());
    markFolder(join(folder, dead), { ...ownMark(), began: 'another time' });
    mkdirSync(join(folder, 'astro'));
    await clearWork(folder);
    expect(readdirSync(folder).sort()).toEqual([running, 'astro'].sort());
  });

  it('does without a folder', async () => {
    await expect(clearWork(join(folder, 'nowhere'))).resolves.toBeUndefined();
  });
});
