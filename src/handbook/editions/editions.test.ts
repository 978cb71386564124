import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestRepository, testRepository } from '../document-control/test-repository.ts';
import { listEditions } from './list.ts';
import { firstMoment, momentOf } from './moment.ts';

let repository: TestRepository;
let shallow: string;

beforeAll(() => {
  repository = testRepository();
  repository.commit('Noch ohne Inhalt', {}, { date: '2023-12-01' });
  repository.commit('Anfang', { 'handbook.yaml': 'format: 1\n' }, { date: '2024-03-01' });
  repository.git('tag', 'edition-2024');
  repository.commit('Zwei', { 'handbook.yaml': 'format: 1\ntitle: B\n' }, { date: '2025-05-01' });
  repository.git('tag', '-a', 'edition-2025', '-m', 'Für das Audit 2025');
  repository.git('tag', 'v1.0');
  repository.git('checkout', '-q', '-b', 'zweig', 'HEAD~1');
  repository.commit('Anderswo', { 'docs/a.mdx': '---\ntitle: A\n---\n' }, { date: '2025-04-01' });
  repository.git('tag', 'edition-anderswo');
  repository.git('checkout', '-q', 'main');
  repository.git('merge', '-q', '--no-ff', '-m', 'Zusammen', 'zweig~1');
  shallow = mkdtempSync(join(tmpdir(), 'belegbar-shallow-'));
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository.root}`, shallow]);
});

afterAll(() => {
  repository.remove();
  rmSync(shallow, { recursive: true });
});

describe('listEditions', () => {
  it('lists the tags that fit and that the present state comes from, newest first', async () => {
    expect(await listEditions(repository.content, 'edition-*')).toMatchObject({
      editions: [
        { name: 'edition-2025', date: '2025-05-01', note: 'Für das Audit 2025' },
        { name: 'edition-2024', date: '2024-03-01', note: '' },
      ],
      elsewhere: ['edition-anderswo'],
    });
  });

  it('follows the pattern of the handbook', async () => {
    expect((await listEditions(repository.content, 'v*')).editions.map(({ name }) => name)).toEqual(['v1.0']);
    expect((await listEditions(repository.content, 'edition-2024')).editions).toHaveLength(1);
  });

  it('knows none without a repository', async () => {
    expect(await listEditions(tmpdir(), 'edition-*')).toEqual({ editions: [], elsewhere: [] });
  });
});

describe('momentOf', () => {
  it('finds an edition by its tag, annotated or plain', async () => {
    expect(await momentOf(repository.content, 'edition-2025')).toMatchObject({ date: '2025-05-01' });
    expect(await momentOf(repository.content, 'edition-2024')).toMatchObject({ date: '2024-03-01' });
  });

  it('takes for a day what was there when it began', async () => {
    expect(await momentOf(repository.content, '2025-05-01')).toMatchObject({ date: '2024-03-01' });
    expect(await momentOf(repository.content, '2025-05-02')).toMatchObject({ date: '2025-05-01' });
  });

  it.each([
    ['nix', 'unknown-revision'],
    ['--all', 'unknown-revision'],
    ['2023-12-01', 'nothing-before'],
  ])('says why there is no %s', async (asked, problem) => {
    await expect(momentOf(repository.content, asked)).rejects.toMatchObject({ problem });
  });

  it('blames a clone that is too shallow, not the revision', async () => {
    await expect(momentOf(shallow, 'edition-2024')).rejects.toMatchObject({ problem: 'shallow' });
    await expect(momentOf(shallow, '2025-01-01')).rejects.toMatchObject({ problem: 'shallow' });
    expect(await momentOf(shallow, 'HEAD')).toMatchObject({ name: 'HEAD' });
  });

  it('says that there is no repository', async () => {
    await expect(momentOf(tmpdir(), 'HEAD')).rejects.toMatchObject({ problem: 'no-repository' });
  });
});

it('finds the first state that has content', async () => {
  expect(await firstMoment(repository.content)).toMatchObject({ date: '2024-03-01' });
  expect(await firstMoment(shallow)).toBeUndefined();
});
