import { describe, expect, it } from 'vitest';
import { loadHandbook, memorySource } from '../index.ts';
import { type Change, compareHandbooks } from './index.ts';
import { type DraftFile, load, smallHandbook } from './small-handbook.ts';

const TODAY = '2026-11-23';
const before = await load(smallHandbook());

/** What is said of the small handbook after an edit. */
async function changesAfter(edit: (files: Map<string, DraftFile>) => void, days = { before: TODAY, after: TODAY }) {
  const files = smallHandbook();
  edit(files);
  return compareHandbooks(before, await load(files), days);
}

function inBrief(changes: readonly Change[]): string[] {
  return changes.map(({ subject, id, kind }) => `${subject} ${id} ${kind}`);
}

describe('weight', () => {
  it('tells mere administration from substance', async () => {
    const { changes } = await changesAfter((files) => {
      files.get('a')?.data.keywords.push('Neu');
      Object.assign(files.get('b')?.data ?? {}, { owner: 'qmb', goal: 'Ein neues Ziel.' });
    });
    expect(changes).toMatchObject([
      { id: 'amsel', weight: 'administration', fields: [{ field: 'keywords', before: ['amselwort'] }] },
      { id: 'buche', weight: 'substance', fields: [{ field: 'owner' }, { field: 'goal', after: 'Ein neues Ziel.' }] },
    ]);
  });
});

describe('renamed or another page', () => {
  it('takes a page with nearly the same text for the same page', async () => {
    const { changes, renamed } = await changesAfter((files) => {
      const file = files.get('a');
      if (!file) return;
      file.path = 'procedures/meise.mdx';
      Object.assign(file.data, { title: 'Meise', goal: 'Ein ganz neues Ziel.' });
    });
    expect(inBrief(changes)).toEqual(['procedure meise renamed', 'procedure meise changed']);
    expect([...renamed]).toEqual([['procedures/amsel.mdx', 'procedures/meise.mdx']]);
  });

  it('takes a page with another text for another page', async () => {
    const { changes } = await changesAfter((files) => {
      files.delete('a');
      const data = { title: 'Zaun', status: 'draft', task: 'care', direction: 'both', owner: 'qmb', goal: 'Anderes.' };
      files.set('zaun', { path: 'procedures/zaun.mdx', data, body: 'Ein anderer Text mit eigenen Worten.\n' });
    });
    expect(inBrief(changes)).toEqual(['procedure zaun added', 'procedure amsel removed']);
  });

  it('never takes a version that was in force for a rescheduled one', async () => {
    const { changes } = await changesAfter((files) => {
      const old = files.get('vertrag-2025');
      if (!old) return;
      old.path = 'terms/vertrag/2028-01-01.de.mdx';
      Object.assign(old.data, { validFrom: '2028-01-01', announcedOn: '2026-11-20' });
    });
    expect(changes).toMatchObject([
      { kind: 'removed', validFrom: '2025-01-01' },
      { kind: 'announced', validFrom: '2028-01-01', on: '2026-11-20' },
    ]);
  });

  it('lets versions follow their document into another folder', async () => {
    const { changes, renamed } = await changesAfter((files) => {
      for (const file of files.values()) file.path = file.path.replace('terms/vertrag/', 'terms/bedingungen/');
    });
    expect(inBrief(changes)).toEqual(['terms-document bedingungen renamed']);
    expect(renamed.size).toBe(3);
  });
});

describe('time', () => {
  it('tells what came into force between two days', async () => {
    const days = { before: '2026-12-31', after: '2027-01-01' };
    const { changes } = await changesAfter((files) => void files, days);
    expect(changes).toMatchObject([{ subject: 'terms-version', kind: 'came-into-force', validFrom: '2027-01-01' }]);
  });

  it('tells of a procedure whose first day has come', async () => {
    const files = smallHandbook();
    Object.assign(files.get('a')?.data ?? {}, { inForceSince: '2027-01-01' });
    const handbook = await load(files);
    const { changes } = compareHandbooks(handbook, handbook, { before: '2026-12-31', after: '2027-01-01' });
    expect(changes[0]).toMatchObject({ id: 'amsel', kind: 'came-into-force', on: '2027-01-01' });
  });
});

describe('files that cannot be read', () => {
  it('does not take a broken procedure for a removed one', async () => {
    const { changes } = await changesAfter((files) => delete files.get('a')?.data.owner);
    expect(inBrief(changes)).toEqual(['file procedures/amsel.mdx broken']);
  });

  it('does not take the measures of a broken cycle for removed ones', async () => {
    const { changes } = await changesAfter((files) => delete files.get('2024')?.data.period);
    expect(inBrief(changes)).toEqual(['file evaluations/2024.mdx broken']);
  });

  it('tells of a file that can be read again, and of pictures', async () => {
    const broken = await loadHandbook(memorySource({ 'procedures/a.mdx': 'ohne Kopf' }));
    const data = 'title: A\nstatus: draft\ntask: care\ndirection: both\nowner: x\n';
    const repaired = { 'procedures/a.mdx': `---\n${data}---\n`, 'docs/bild.png': new Uint8Array([1]) };
    const after = await loadHandbook(memorySource(repaired));
    const { changes } = compareHandbooks(broken, after, { before: TODAY, after: TODAY });
    expect(inBrief(changes)).toEqual(['file docs/bild.png added', 'file procedures/a.mdx repaired']);
  });
});

it('tells which seals are new, renewed or gone', async () => {
  const seal = (version: string, digit: string) => ({
    document: 'vertrag',
    version,
    language: 'de',
    text: `sha256:${digit.repeat(64)}`,
    sealedOn: '2026-01-01',
  });
  const withSeals = (...terms: object[]) => {
    const files = smallHandbook();
    files.set('sealed', { path: 'sealed.yaml', data: { terms } });
    return load(files);
  };
  const earlier = await withSeals(seal('2023-01-01', 'a'), seal('2024-01-01', 'a'));
  const later = await withSeals(seal('2024-01-01', 'b'), seal('2025-01-01', 'a'));
  const { changes } = compareHandbooks(earlier, later, { before: TODAY, after: TODAY });
  expect(changes).toMatchObject([
    {
      subject: 'seals',
      sealed: [{ version: '2025-01-01' }],
      resealed: [{ version: '2024-01-01' }],
      unsealed: [{ version: '2023-01-01' }],
    },
  ]);
});

it('pairs a thousand renamed and edited procedures', async () => {
  const file = (index: number, prefix: string) => [
    `procedures/${prefix}${index}.mdx`,
    `---\ntitle: Verfahren ${index}\nstatus: draft\ntask: care\ndirection: both\nowner: x\n---\n\nText ${index} ${prefix}\n`,
  ];
  const handbook = (prefix: string) =>
    loadHandbook(memorySource(Object.fromEntries(Array.from({ length: 1000 }, (_, index) => file(index, prefix)))));
  const [earlier, later] = [await handbook('a'), await handbook('b')];
  const { renamed } = compareHandbooks(earlier, later, { before: TODAY, after: TODAY });
  expect(renamed.size).toBe(1000);
});
