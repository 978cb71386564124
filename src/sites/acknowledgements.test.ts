import { describe, expect, it } from 'vitest';
import { acknowledgedPages, acknowledgementFact } from './acknowledgements.ts';
import type { HandbookSite } from './handbook-site.ts';
import { procedureFile, testSite } from './test-site.ts';

const A = 'procedures/a.mdx';
const B = 'procedures/b.mdx';
const record = (more = '') =>
  `title: Änderungen\nfrom: 2026-01-01\nto: 2026-03-31\n${more}noted: [{ role: leitung, count: 7, of: 9, on: 2026-04-15 }]\n`;

async function site(acknowledgement: string): Promise<HandbookSite> {
  const files = { [A]: procedureFile('A'), [B]: procedureFile('B'), 'acknowledgements/q1.yaml': acknowledgement };
  const made = await testSite(files);
  const revision = { commit: 'a', by: '', subject: '', words: [] };
  const pages = {
    [A]: { older: 0, revisions: [{ ...revision, date: '2026-02-02', weight: 'substance' as const }] },
    [B]: { older: 0, revisions: [{ ...revision, date: '2026-02-02', weight: 'dates' as const }] },
  };
  return { ...made, input: { ...made.input, history: { ...made.input.history, pages } } };
}

function pagesOf(made: HandbookSite): string[] {
  return [...made.handbook.acknowledgements.values()].flatMap((each) => acknowledgedPages(made, each));
}

describe('acknowledgedPages', () => {
  it('are those that changed in substance in the period', async () => {
    expect(pagesOf(await site(record()))).toEqual([A]);
  });

  it('are those that the record names', async () => {
    expect(pagesOf(await site(record('pages: [procedures/b]\n')))).toEqual([B]);
  });
});

describe('acknowledgementFact', () => {
  it('says how many have taken note, and where that is written', async () => {
    const made = await site(record());
    expect(acknowledgementFact(made, [A])).toEqual([
      { term: 'Zur Kenntnis genommen', text: 'von 7 von 9 (Leitung)', href: '/qm/handbuch/kenntnisnahme/#q1' },
    ]);
    expect(acknowledgementFact(made, [B])).toEqual([]);
  });
});
