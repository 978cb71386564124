import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestRepository, testRepository } from '../handbook/document-control/test-repository.ts';
import { counted } from '../rules/finding.ts';
import { MINIMAL_HANDBOOK } from '../rules/minimal-handbook.ts';
import { handbookInput, prepare, publicInput } from '../sites/prepare.ts';
import { holdsLiveSite, pastContent, unreadableFormat } from './past-state.ts';

let repository: TestRepository;
const PROCEDURE = Object.keys(MINIMAL_HANDBOOK).find((path) => path.startsWith('procedures/')) ?? '';
const ID = PROCEDURE.replace(/^.*\/|\.mdx$/g, '');

beforeAll(() => {
  repository = testRepository('hand buch/inhalt');
  const text = MINIMAL_HANDBOOK[PROCEDURE] ?? '';
  repository.commit('Anfang', MINIMAL_HANDBOOK, { date: '2025-06-02' });
  for (let number = 1; number <= 6; number++) {
    const date = `2025-0${number + 1}-10`;
    repository.commit(
      `Fassung ${number}`,
      { [PROCEDURE]: text.replace(/^title: .*$/m, `title: Fassung ${number}`) },
      { date },
    );
  }
  repository.commit('Falsches Format', { 'handbook.yaml': 'format: 9\n' }, { date: '2025-09-01' });
  // Later the content moved: where it lay then, nothing is now.
  renameSync(repository.content, join(repository.root, 'anderswo'));
  repository.commit('Umgezogen', {}, { date: '2025-10-01' });
});

afterAll(() => repository.remove());

const prepareAt = async (asked: string) => {
  const { source, folder, asOf } = await pastContent(repository.content, asked);
  return prepare({ source, folder, today: asOf.date, asOf, withEditions: true });
};

describe('pastContent', () => {
  it('gives every commit as it stood then, on its day, though the folder is gone today', async () => {
    const all = repository.git('log', '--format=%H %cs %s', '--', 'hand buch').split('\n').slice(2).reverse();
    expect(all).toHaveLength(7);
    for (const [index, row] of all.entries()) {
      const [commit = '', date = ''] = row.split(' ');
      const prepared = await prepareAt(commit);
      const errors = counted(prepared.findings).filter(({ severity }) => severity === 'error');
      expect(errors, row).toEqual([]);
      expect(prepared.today).toBe(date);
      if (index > 0) expect(prepared.handbook.procedures.get(ID)?.data.title).toBe(`Fassung ${index}`);
      expect(prepared.history.pages.get(PROCEDURE)?.lastInSubstance?.date).toBe(date);
      expect(handbookInput(prepared).asOf).toEqual({ name: commit, date });
      expect(publicInput(prepared).asOf).toEqual({ name: commit, date });
    }
  });

  it('names the format that it cannot read', async () => {
    const prepared = await prepareAt('2025-10-01');
    expect(unreadableFormat(prepared.handbook)).toBe('9');
    expect(
      counted(prepared.findings).some(({ file, severity }) => file === 'handbook.yaml' && severity === 'error'),
    ).toBe(true);
  });

  it('finds nothing where there was nothing', async () => {
    const { source } = await pastContent(join(repository.root, 'nie'), 'HEAD');
    expect(await source.list()).toEqual([]);
  });
});

describe('holdsLiveSite', () => {
  it('tells today’s site from a past state and from an empty folder', () => {
    const out = join(repository.root, 'dist');
    expect(holdsLiveSite(out)).toBe(false);
    mkdirSync(join(out, 'public'), { recursive: true });
    writeFileSync(join(out, 'public', 'index.html'), '<p data-past-state="edition-2025">');
    expect(holdsLiveSite(out)).toBe(false);
    writeFileSync(join(out, 'public', 'index.html'), '<p>heute</p>');
    expect(holdsLiveSite(out)).toBe(true);
  });
});
