import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { BaseError, baseRevision } from './base-revision.ts';
import { changedLines } from './changed-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'base-revision-'));
let repository = '';
let count = 0;

beforeEach(() => {
  repository = join(folder, `repository-${count++}`);
  mkdirSync(repository);
  git('init', '-q', '-b', 'main');
  commit('a', 'eins\nzwei\ndrei\n');
});

// Real repositories: a busy machine needs its time.
vi.setConfig({ testTimeout: 30_000 });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: string[]): string {
  return gitIn(repository, ...args);
}

function gitIn(where: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', where, ...identity, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** Writes a file and commits it. */
function commit(name: string, text = name): string {
  writeFileSync(join(repository, name), text);
  git('add', '--', name);
  git('commit', '-q', '-m', name);
  return git('rev-parse', 'HEAD');
}

/** Clones only the newest commits. */
function shallowClone(depth: number): string {
  const clone = join(folder, `clone-${count++}`);
  gitIn(folder, 'clone', '-q', '--no-single-branch', '--depth', String(depth), `file://${repository}`, clone);
  return clone;
}

async function problemOf(where: string, revision: string): Promise<string> {
  const error = await baseRevision(where, revision).catch((problem: unknown) => problem);
  return error instanceof BaseError ? error.problem : `no problem: ${error}`;
}

describe('baseRevision', () => {
  it('is where the branch began, whatever the main branch did since', async () => {
    const start = git('rev-parse', 'HEAD');
    git('switch', '-q', '-c', 'change');
    commit('b');
    git('switch', '-q', 'main');
    commit('c');
    git('switch', '-q', 'change');
    expect(await baseRevision(repository, 'main')).toBe(start);
  });

  it('is the main branch itself once it is merged', async () => {
    git('switch', '-q', '-c', 'change');
    commit('b');
    git('switch', '-q', 'main');
    const main = commit('c');
    git('switch', '-q', 'change');
    git('merge', '-q', '--no-edit', 'main');
    expect(await baseRevision(repository, 'main')).toBe(main);
  });

  it('takes commits, tags and branches, and nothing that looks like an option', async () => {
    git('tag', '-a', '-m', 'edition', 'edition-2026');
    expect(await baseRevision(repository, 'edition-2026')).toBe(git('rev-parse', 'HEAD'));
    expect(await problemOf(repository, '--all')).toBe('unknown-revision');
    expect(await problemOf(repository, '')).toBe('unknown-revision');
  });

  it('says that there is no repository, no such revision, no common history', async () => {
    expect(await problemOf(tmpdir(), 'main')).toBe('no-repository');
    expect(await problemOf(repository, 'nowhere')).toBe('unknown-revision');
    git('switch', '-q', '--orphan', 'other');
    commit('b');
    expect(await problemOf(repository, 'main')).toBe('no-common-history');
  });
});

describe('a shallow clone', () => {
  beforeEach(() => {
    git('switch', '-q', '-c', 'change');
    for (const name of ['b', 'c', 'd']) commit(name);
    git('switch', '-q', 'main');
    commit('e');
    git('switch', '-q', 'change');
  });

  it.each([1, 2, 3])('with %i commits cannot tell', async (depth) => {
    expect(await problemOf(shallowClone(depth), 'origin/main')).toBe('shallow');
  });

  it('does not know a revision it has not fetched', async () => {
    expect(await problemOf(shallowClone(1), 'origin/elsewhere')).toBe('shallow');
  });

  it('with enough commits gives the same answer as a full one', async () => {
    commit('f');
    const clone = shallowClone(5);
    expect(gitIn(clone, 'rev-parse', '--is-shallow-repository')).toBe('false');
    git('switch', '-q', 'main');
    git('merge', '-q', '--no-edit', 'change');
    const merged = shallowClone(2);
    expect(gitIn(merged, 'rev-parse', '--is-shallow-repository')).toBe('true');
    expect(await baseRevision(merged, 'origin/main')).toBe(git('rev-parse', 'HEAD'));
  });

  it('does not give an older ancestor because a newer one is hidden', async () => {
    // main: a – e – m (merges x, which lies on change, too); the way from m to x is cut off in the clone.
    git('switch', '-q', 'main');
    git('merge', '-q', '--no-edit', 'change');
    commit('g');
    git('switch', '-q', 'change');
    for (const name of ['h', 'i', 'j']) commit(name);
    const right = await baseRevision(repository, 'main');
    for (const depth of [1, 2, 3, 4, 5, 6]) {
      const answer = await baseRevision(shallowClone(depth), 'origin/main').catch((error: BaseError) => error.problem);
      expect([right, 'shallow']).toContain(answer);
    }
  });
});

describe('changedLines', () => {
  it('knows new, changed and untracked lines, whatever they look like', async () => {
    const base = git('rev-parse', 'HEAD');
    commit('x y', 'weg\n');
    writeFileSync(join(repository, 'a'), 'eins\n++ b/täuschung\n@@ -1 +1 @@\nzwei\ndrei\n');
    writeFileSync(join(repository, 'neu'), 'neu\n');
    const lines = await changedLines(repository, base);
    expect([1, 2, 3, 4, 5].map((line) => lines.hasLine('a', line))).toEqual([false, true, true, false, false]);
    expect(['x y', 'neu', 'täuschung'].map((path) => lines.hasFile(path))).toEqual([true, true, false]);
    expect(lines.hasLine('neu', 1)).toBe(true);
  });

  it('gives paths below the folder', async () => {
    const base = git('rev-parse', 'HEAD');
    mkdirSync(join(repository, 'content'));
    writeFileSync(join(repository, 'content', 'größe.mdx'), 'neu\n');
    git('add', '-A');
    const lines = await changedLines(join(repository, 'content'), base);
    expect(lines.hasLine('größe.mdx', 1)).toBe(true);
  });
});
