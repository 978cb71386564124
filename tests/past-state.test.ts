import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestRepository, testRepository } from '../src/handbook/document-control/test-repository.ts';
import { MINIMAL_HANDBOOK } from '../src/rules/minimal-handbook.ts';
import { runScript, temporaryFolder } from './setup/builds.ts';

let repository: TestRepository;
/** What each commit is expected to give, by its name. */
const commits = new Map<string, string>();
const PROCEDURE = Object.keys(MINIMAL_HANDBOOK).find((path) => path.startsWith('procedures/')) ?? '';

/** Every file of the working tree and of git's index, with a hash of its bytes and the time it was written. */
function stateOfWorkingTree(): string {
  const files = readdirSync(repository.root, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.startsWith('.git/') || file === '.git/index' || file === '.git/HEAD')
    .filter((file) => statSync(join(repository.root, file)).isFile());
  const hashes = files.sort().map((file) => {
    const { mtimeMs } = statSync(join(repository.root, file));
    const hash = createHash('sha256')
      .update(readFileSync(join(repository.root, file)))
      .digest('hex');
    return `${file} ${mtimeMs} ${hash}`;
  });
  return hashes.join('\n');
}

beforeAll(() => {
  repository = testRepository();
  const commit = (name: string, files: Readonly<Record<string, string | null>>, date: string) =>
    commits.set(name, repository.commit(name, files, { date }));
  commit('no content', {}, '2025-01-01');
  commit('first', MINIMAL_HANDBOOK, '2025-06-02');
  repository.git('tag', 'edition-2025');
  const text = MINIMAL_HANDBOOK[PROCEDURE] ?? '';
  commit('error', { [PROCEDURE]: text.replace('status: in-force', 'status: in-forc') }, '2025-07-01');
  const settings = MINIMAL_HANDBOOK['handbook.yaml'] ?? '';
  commit(
    'format',
    { [PROCEDURE]: text, 'handbook.yaml': settings.replace(/^format: \d+$/m, 'format: 7') },
    '2025-08-01',
  );
  commit(
    'now',
    { 'handbook.yaml': settings, [PROCEDURE]: text.replace(/^title: .*$/m, 'title: Ganz neuer Name') },
    '2026-03-01',
  );
  // What is being written while a past state is built stays as it is.
  repository.write({ [PROCEDURE]: 'halb geschrieben', 'docs/neu.mdx': 'neu' });
});

afterAll(() => repository.remove());

const build = (...args: string[]) => runScript('build', ['--content', repository.content, ...args]);

describe('npm run build -- --at', () => {
  it('builds a past state as it stood then, says so on every page, and leaves the working tree alone', async () => {
    const before = stateOfWorkingTree();
    const out = join(temporaryFolder('at'), 'dist.at');
    const { code, stdout, stderr } = await build('--at', 'edition-2025', '--out', out);
    expect(code, stdout + stderr).toBe(0);
    const pages = ['handbook', 'public'].flatMap((site) =>
      readdirSync(join(out, site), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.html'))
        .map((file) => join(site, file)),
    );
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) {
      const html = readFileSync(join(out, page), 'utf8');
      expect(html, page).toContain('data-past-state="edition-2025"');
      expect(html, page).toContain('2. Juni 2025');
      expect(html, page).toMatch(/<meta name="robots" content="noindex"/);
      expect(html, page).not.toContain('Ganz neuer Name');
    }
    expect(stateOfWorkingTree()).toBe(before);
  });

  it.each([
    ['no content', 2, /gibt es den Inhaltsordner .* nicht/],
    ['error', 1, /procedures\/[\w-]+\.mdx[\s\S]*in-forc[\s\S]*Nichts veröffentlicht/],
    ['format', 1, /handbook\.yaml[\s\S]*Format 7; diese Software liest nur: 1, 2\./],
  ])('says precisely why the state "%s" cannot be built', async (name, expected, message) => {
    const before = stateOfWorkingTree();
    const { code, stdout, stderr } = await build('--at', commits.get(name) ?? '', '--out', temporaryFolder('none'));
    expect(code, stdout + stderr).toBe(expected);
    expect(stdout + stderr).toMatch(message);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
    expect(stateOfWorkingTree()).toBe(before);
  });

  it('says that there is no such state', async () => {
    const { code, stderr } = await build('--at', 'edition-1999');
    expect(code).toBe(2);
    expect(stderr).toContain('edition-1999: Diesen Stand');
  });
});
