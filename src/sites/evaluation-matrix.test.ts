import { expect, test } from 'vitest';
import { evaluationStates } from './badges.ts';
import { matrixCell, matrixProcedures, notAssessedIn } from './evaluation-matrix.ts';
import { procedureFile, testSite } from './test-site.ts';

const cycle = (year: number, status: string, assessments: string) => `---
title: Evaluation ${year}
period: { from: ${year}-01-01, to: ${year}-12-31 }
${status === 'closed' ? `heldOn: ${year + 1}-02-01\n` : ''}status: ${status}
responsible: leitung
assessments: [${assessments}]
---
`;
const files = {
  'procedures/alt.mdx': procedureFile('Alt', 'retiredOn: 2025-06-30\n').replace('in-force', 'retired'),
  'procedures/entwurf.mdx': procedureFile('Entwurf').replace('in-force', 'draft'),
  'procedures/gut.mdx': procedureFile('Gut'),
  'procedures/offen.mdx': procedureFile('Offen'),
  'evaluations/2024.mdx': cycle(2024, 'closed', '{ procedure: gut, rating: met }, { procedure: alt, rating: not-met }'),
  'evaluations/2025.mdx': cycle(2025, 'closed', '{ procedure: gut, rating: partly-met }'),
  'evaluations/2026.mdx': cycle(2026, 'planned', ''),
};
const missed = { ruleId: 'missing-assessment', file: 'evaluations/2025.mdx', subject: 'procedure offen' };
const site = await testSite(files, [missed]);
const cell = (procedure: string, year: string) => {
  const entry = site.handbook.procedures.get(procedure);
  const evaluation = site.handbook.evaluations.get(year);
  if (!entry || !evaluation) throw new Error(`no ${procedure} or ${year}`);
  return matrixCell(site, entry, evaluation);
};

test('drafts that were never assessed have no row', () => {
  expect(matrixProcedures(site).map(({ id }) => id)).toEqual(['alt', 'gut', 'offen']);
});

test('a cell says how a procedure was rated, or why it was not', () => {
  expect(cell('gut', '2024')).toEqual({ badge: { tone: 'good', text: 'erreicht' }, assessed: true });
  expect(cell('alt', '2024').badge.text).toBe('nicht erreicht');
  expect(cell('alt', '2025').badge.text).toBe('nicht in Kraft');
  expect(cell('gut', '2026').badge.text).toBe('steht aus');
});

test('what is not assessed is a gap only where the check says so', () => {
  expect(cell('offen', '2025')).toEqual({ badge: { tone: 'partly', text: 'nicht bewertet' }, assessed: false });
  expect(cell('offen', '2024').badge.tone).toBe('neutral');
});

test('an open cycle lists all that is still to come, a closed one what the check misses', () => {
  const missing = (year: string) => {
    const evaluation = site.handbook.evaluations.get(year);
    return evaluation && notAssessedIn(site, evaluation).map(({ id }) => id);
  };
  expect(missing('2026')).toEqual(['gut', 'offen']);
  expect(missing('2025')).toEqual(['offen']);
  expect(missing('2024')).toEqual([]);
});

test('the newest rating counts; an assessment that is late is said', () => {
  const keys = (id: string) => {
    const entry = site.handbook.procedures.get(id);
    return entry && evaluationStates(site, entry).map(({ key }) => key);
  };
  expect(keys('gut')).toEqual(['partly-met']);
  expect(keys('offen')).toEqual(['never', 'overdue']);
  expect(keys('alt')).toEqual(['not-met']);
  expect(keys('entwurf')).toEqual([]);
});
