import fc from 'fast-check';
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

  it('fall due after the day they were held, and the later the longer the interval', async () => {
    const due = async (heldOn: string, months: number) => {
      const loaded = await loadHandbook(
        memorySource({
          'procedures/sprechstunde.mdx': PROCEDURE.replace('task:', `reviewEvery: P${months}M\ntask:`),
          'evaluations/a.mdx': cycle(2025, 'closed', `heldOn: ${heldOn}\n`),
        }),
      );
      const procedure = loaded.procedures.get('sprechstunde');
      return (procedure && assessmentDue(loaded, procedure, '2100-01-01')) ?? '';
    };
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    await fc.assert(
      fc.asyncProperty(day, fc.integer({ min: 1, max: 60 }), async (heldOn, months) => {
        const [first, next] = [await due(heldOn, months), await due(heldOn, months + 1)];
        expect(first > heldOn && next > first).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
