import { describe, expect, it } from 'vitest';
import type { DocumentControl, Revision } from '../handbook/document-control/index.ts';
import { loadHandbook, memorySource } from '../handbook/index.ts';
import { historyInput } from './history-input.ts';
import { procedureFile } from './test-site.ts';

const PATH = 'procedures/erstgespraech.mdx';

const revision: Revision = {
  commit: 'abc1234',
  date: '2026-03-04',
  authors: [
    { name: 'Anna Ahorn', email: 'Anna@example.org' },
    { name: 'Bert Birke', email: 'bert@example.org' },
  ],
  subject: 'Frist gekürzt',
  kind: 'modified',
  weight: 'substance',
  changes: [],
};

const control: DocumentControl = {
  pages: new Map([[PATH, { revisions: [revision], older: 2, lastInSubstance: revision }]]),
  uncommitted: new Set(['handbook.yaml']),
  recent: [{ commit: { ...revision, id: 'abc1234', touched: [] }, paths: [PATH] }],
  authors: revision.authors,
};

async function inputWith(documentControl: string) {
  const settings = `format: 1
organisation: { name: A }
roles: [{ id: qmb, title: Qualitätsmanagement }, { id: leitung, title: Leitung }]
documentControl: ${documentControl}
`;
  const files = { 'handbook.yaml': settings, [PATH]: procedureFile('Erstgespräch') };
  return historyInput(control, await loadHandbook(memorySource(files)));
}

describe('historyInput', () => {
  it('names those who changed a page', async () => {
    const input = await inputWith('{}');
    expect(input.lastChange[PATH]).toMatchObject({ by: 'Anna Ahorn, Bert Birke', date: '2026-03-04' });
    expect(input.pages[PATH]).toMatchObject({ older: 2, revisions: [{ subject: 'Frist gekürzt' }] });
    expect(input.recent).toMatchObject([{ by: 'Anna Ahorn, Bert Birke', paths: [PATH] }]);
    expect(input.uncommitted).toEqual(['handbook.yaml']);
  });

  it('names roles instead, by name or address, and nobody whose role is unknown', async () => {
    const roles = '{ author: anna@example.org, role: qmb }';
    const input = await inputWith(`{ authors: roles, authorRoles: [${roles}] }`);
    expect(input.recent[0]?.by).toBe('Qualitätsmanagement, jemandem ohne angegebene Rolle');
    expect(JSON.stringify(input)).not.toMatch(/Ahorn|Birke|example\.org/);
  });

  it('leaves names out altogether', async () => {
    const input = await inputWith('{ authors: off }');
    expect(input.recent[0]?.by).toBe('');
    expect(JSON.stringify(input)).not.toMatch(/Ahorn|Birke/);
  });
});
