import { describe, expect, it } from 'vitest';
import { loadHandbook } from '../load.ts';
import { memorySource } from '../memory.ts';
import { evidenceOf, requirementState } from './requirements.ts';

const procedure = (task: string, status: string) => `---
title: Verfahren
status: ${status}
inForceSince: 2024-01-01
task: ${task}
direction: both
owner: leitung
---
`;

const CATALOGUE = `title: Katalog
standard: KQS
requirements:
  - { id: "1", title: A, text: A, evidence: [{ kind: procedures, tasks: [feedback] }, { kind: feedback }], rules: [missing-goal] }
  - { id: "2", title: B, text: B, evidence: [{ kind: pages, ids: [leitbild] }], rules: [missing-goal] }
  - { id: "3", title: C, text: C, evidence: [{ kind: terms }, { kind: evaluations }] }
  - { id: "4", title: D, text: D, evidence: [] }
`;

const FILES = {
  'requirements/qb.yaml': CATALOGUE,
  'procedures/beschwerde.mdx': procedure('feedback', 'in-force'),
  'procedures/beratung.mdx': procedure('advice', 'in-force'),
  'procedures/entwurf.mdx': procedure('feedback', 'draft'),
  'feedback/2025/a.yaml': 'received: 2025-03-03\nchannel: card\nkind: praise\nsummary: Danke\n',
  'docs/leitbild.mdx': '---\ntitle: Leitbild\n---\n',
  'docs/anderes.mdx': '---\ntitle: Anderes\n---\n',
  'terms/vertrag/document.yaml': 'title: Vertrag\nkind: general-terms\nowner: leitung\nbindingLanguage: de\n',
  'terms/vertrag/2025-01-01.de.mdx': '---\nvalidFrom: 2025-01-01\n---\n',
  'evaluations/2025.mdx':
    '---\ntitle: Evaluation\nperiod: { from: 2025-01-01, to: 2025-12-31 }\nheldOn: 2026-02-01\nstatus: closed\nresponsible: leitung\n---\n',
};

const handbook = await loadHandbook(memorySource(FILES));

function requirement(id: string) {
  const found = handbook.catalogues.get('qb')?.data.requirements.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no requirement ${id}`);
  return found;
}

const paths = (id: string, today: string) =>
  evidenceOf(handbook, requirement(id), today).map(({ entries }) => entries.map(({ path }) => path));

const level = (id: string, today: string, findings: Parameters<typeof requirementState>[3] = []) =>
  requirementState(handbook, requirement(id), today, findings).level;

describe('evidenceOf', () => {
  it('takes what counted on the day', () => {
    expect(paths('1', '2026-06-01')).toEqual([['procedures/beschwerde.mdx'], ['feedback/2025/a.yaml']]);
    expect(paths('1', '2025-01-01')).toEqual([['procedures/beschwerde.mdx'], []]);
    expect(paths('3', '2026-06-01')).toEqual([['terms/vertrag/document.yaml'], ['evaluations/2025.mdx']]);
    expect(paths('3', '2024-06-01')).toEqual([[], []]);
  });

  it('keeps to the pages that are named', () => {
    expect(paths('2', '2026-06-01')).toEqual([['docs/leitbild.mdx']]);
  });
});

describe('requirementState', () => {
  it('is open without evidence, partly met with some of its kinds, fulfilled with all', () => {
    expect(level('4', '2026-06-01')).toBe('open');
    expect(level('3', '2024-06-01')).toBe('open');
    expect(level('1', '2025-01-01')).toBe('partly');
    expect(level('1', '2026-06-01')).toBe('fulfilled');
  });

  it('is lowered by gaps found by its own rules; not by hints, granted exceptions or other rules', () => {
    const finding = { ruleId: 'missing-goal', file: 'procedures/beratung.mdx', severity: 'warning' as const };
    expect(level('2', '2026-06-01', [finding])).toBe('partly');
    expect(level('2', '2026-06-01', [{ ...finding, severity: 'info' }])).toBe('fulfilled');
    expect(level('2', '2026-06-01', [{ ...finding, excepted: { reason: 'x', until: '2026-12-31' } }])).toBe(
      'fulfilled',
    );
    expect(level('3', '2026-06-01', [finding])).toBe('fulfilled');
    expect(requirementState(handbook, requirement('2'), '2026-06-01', [finding]).findings).toEqual([finding]);
  });

  it('is lowered, where it names no rules, by gaps on its evidence', () => {
    const on = (file: string) => level('3', '2026-06-01', [{ ruleId: 'any', file, severity: 'warning' }]);
    expect(on('evaluations/2025.mdx')).toBe('partly');
    expect(on('terms/vertrag/document.yaml')).toBe('partly');
    expect(on('terms/vertrag/2025-01-01.de.mdx')).toBe('partly');
    expect(on('procedures/beratung.mdx')).toBe('fulfilled');
    expect(on('evaluations/2024.mdx')).toBe('fulfilled');
  });
});
