import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GitError } from './git.ts';
import { gitRevision } from './git-revision.ts';
import { loadHandbook } from './load.ts';
import { workingTree } from './working-tree.ts';

let repository: string;
let content: string;

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', repository, ...identity, ...args], { encoding: 'utf8' }).trim();
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'belegbar-git-'));
  content = join(repository, 'hand buch', 'Inhalt');
  git('init', '-q', '-b', 'main');
  write('handbook.yaml', 'format: 1\n');
  write('docs/\u00fcber.mdx', '---\ntitle: Über uns\n---\n');
  write('docs/a.mdx', '---\ntitle: alt\n---\n');
  write('.versteckt/x.yaml', 'a: 1\n');
  symlinkSync('a.mdx', join(content, 'docs/link.mdx'));
  git('add', '-A');
  git('commit', '-q', '-m', 'eins');
  git('tag', 'eins');
  write('docs/a.mdx', '---\ntitle: neu\n---\n');
  unlinkSync(join(content, 'handbook.yaml'));
  write('docs/leer.mdx', '');
  git('add', '-A');
  git('commit', '-q', '-m', 'zwei');
});

afterAll(() => rmSync(repository, { recursive: true, force: true }));

describe('gitRevision', () => {
  it('lists what the working tree lists, in the same order', async () => {
    expect(await gitRevision(content, 'HEAD', repository).list()).toMatchObject(
      (await workingTree(content).list()).map(({ path, type }) => ({ path, type })),
    );
  });

  it('reads the same handbook as the working tree', async () => {
    const [now, then] = await Promise.all([
      loadHandbook(workingTree(content)),
      loadHandbook(gitRevision(content, 'HEAD', repository)),
    ]);
    expect(then.files.map(({ path, digest }) => ({ path, digest }))).toEqual(
      now.files.map(({ path, digest }) => ({ path, digest })),
    );
  });

  it('reads an earlier state, whatever the working tree holds now', async () => {
    const handbook = await loadHandbook(gitRevision(content, 'eins', repository));
    expect(handbook.pages.get('a')?.data.title).toBe('alt');
    expect(handbook.files.map(({ path }) => path)).toEqual([
      'docs/a.mdx',
      'docs/link.mdx',
      'docs/\u00fcber.mdx',
      'handbook.yaml',
    ]);
  });

  it('reads the content of a folder that is the repository itself', async () => {
    const paths = (await gitRevision(repository, 'eins', repository).list()).map(({ path }) => path);
    expect(paths).toContain('hand buch/Inhalt/docs/a.mdx');
  });

  it('never follows a link', async () => {
    const source = gitRevision(content, 'eins', repository);
    expect((await source.list()).find(({ path }) => path === 'docs/link.mdx')?.type).toBe('link');
    expect(await source.read(['docs/link.mdx'])).toEqual(new Map());
  });

  it('gives nothing for a folder that the revision does not have', async () => {
    expect(await gitRevision(join(repository, 'nichts'), 'eins', repository).list()).toEqual([]);
  });

  it('leaves out a submodule, whose files git does not hold', async () => {
    git('update-index', '--add', '--cacheinfo', `160000,${git('rev-parse', 'HEAD')},hand buch/Inhalt/docs/fremd`);
    git('commit', '-q', '-m', 'drei');
    const handbook = await loadHandbook(gitRevision(content, 'HEAD', repository));
    expect(handbook.files.map(({ path }) => path)).not.toContain('docs/fremd');
    git('reset', '-q', '--hard', 'HEAD~1');
  });

  it.each(['kein-stand', '--upload-pack=x', ''])('says that there is no revision %j', async (revision) => {
    await expect(gitRevision(content, revision, repository).list()).rejects.toThrow(GitError);
  });

  it('says that a folder lies outside the repository', async () => {
    await expect(gitRevision(tmpdir(), 'HEAD', repository).list()).rejects.toThrow(/not inside/);
  });
});
