import { describe, expect, it } from 'vitest';
import { loadHandbook } from '../load.ts';
import { memorySource } from '../memory.ts';
import { assessmentDue, assessmentsOf, closedCycles, cyclesInOrder, lastAssessment } from './evaluations.ts';

const cycle = (year: number, status = 'closed', heldOn = `heldOn: ${year + 1}-02-10\n`) => `---
title: Evaluation ${year}
period: { from: ${year}-01-01, to: ${year}-12-31 }
${heldOn}status: ${status}
responsible: leitung
assessments: [{ procedure: sprechstunde, rating: met }]
---
`;

const PROCEDURE = `---
title: Offene Sprechstunde
status: in-force
task: advice
direction: both
owner: leitung
---
`;

const handbook = await loadHandbook(
  memorySource({
    'procedures/sprechstunde.mdx': PROCEDURE,
    // File names out of order on purpose: what counts is the period.
    'evaluations/a.mdx': cycle(2025),
    'evaluations/b.mdx': cycle(2023),
    'evaluations/c.mdx': cycle(2024, 'closed', ''),
    'evaluations/d.mdx': cycle(2026, 'planned', ''),
  }),
);

describe('evaluations', () => {
  it('come in the order of their periods', () => {
    expect(cyclesInOrder(handbook).map(({ id }) => id)).toEqual(['b', 'c', 'a', 'd']);
    expect(closedCycles(handbook).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(assessmentsOf(handbook, 'sprechstunde').map(({ evaluation }) => evaluation.id)).toEqual([
      'b',
      'c',
      'a',
      'd',
    ]);
    expect(assessmentsOf(handbook, 'unbekannt')).toEqual([]);
  });

  it('count from the day they were held, or else from the end of their period; never planned ones', () => {
    const last = (on: string) => lastAssessment(handbook, 'sprechstunde', on)?.evaluation.id;
    expect(last('2024-02-09')).toBeUndefined();
    expect(last('2024-02-10')).toBe('b');
    expect(last('2024-12-31')).toBe('c');
    expect(last('2030-01-01')).toBe('a');
  });

  it('make the next assessment due one interval later', () => {
    const procedure = handbook.procedures.get('sprechstunde');
    if (procedure === undefined) throw new Error('not loaded');
    expect(assessmentDue(handbook, procedure, '2026-06-01')).toBe('2027-02-10');
    expect(assessmentDue(handbook, procedure, '2020-01-01')).toBeUndefined();
  });
});
