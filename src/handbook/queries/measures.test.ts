import { describe, expect, it } from 'vitest';
import { loadHandbook } from '../load.ts';
import { memorySource } from '../memory.ts';
import { isOverdue, measures, measuresThatChanged } from './measures.ts';

const cycle = (year: number, followUp: string, list: string) => `---
title: Evaluation ${year}
period: { from: ${year}-01-01, to: ${year}-12-31 }
status: closed
responsible: leitung
followUp: ${followUp}
assessments: [{ procedure: sprechstunde, measures: ${list} }]
---
`;

const handbook = await loadHandbook(
  memorySource({
    'evaluations/2023.mdx': cycle(
      2023,
      '[{ measure: 2024-01, status: dropped }]',
      '[{ id: 2023-01, title: Aushang, due: 2024-06-30 }]',
    ),
    'evaluations/2024.mdx': cycle(
      2024,
      '[{ measure: 2023-01, status: in-progress, effect: Entwurf liegt vor }]',
      '[{ id: 2024-01, title: Termin, due: 2025-06-30, changed: [procedures/sprechstunde, docs/leitbild] }]',
    ),
    'evaluations/2025.mdx': cycle(2025, '[{ measure: 2023-01, status: done }]', '[]'),
    'feedback/2024/karte.yaml':
      'received: 2024-03-01\nchannel: card\nkind: complaint\nsummary: Kein Aushang\nmeasure: 2023-01\n',
  }),
);

describe('measures', () => {
  it('carry what later cycles said of them; an earlier cycle has no say', () => {
    expect(
      measures(handbook).map(({ measure, status, followUps, path, feedback }) => ({
        id: measure.id,
        status,
        path,
        words: followUps.map((word) => `${word.evaluation.id} ${word.status}`),
        feedback: feedback.map(({ id }) => id),
      })),
    ).toEqual([
      {
        id: '2023-01',
        status: 'done',
        path: ['assessments', 0, 'measures', 0],
        words: ['2024 in-progress', '2025 done'],
        feedback: ['karte'],
      },
      { id: '2024-01', status: 'open', path: ['assessments', 0, 'measures', 0], words: [], feedback: [] },
    ]);
  });

  it('are overdue once their day has passed and nobody has done them', () => {
    const overdue = (on: string) => measures(handbook).filter((record) => isOverdue(record, on));
    expect(overdue('2025-06-30')).toEqual([]);
    expect(overdue('2025-07-01').map(({ measure }) => measure.id)).toEqual(['2024-01']);
  });

  it('are found by the pages they changed', () => {
    expect(measuresThatChanged(handbook, 'docs/leitbild').map(({ measure }) => measure.id)).toEqual(['2024-01']);
    expect(measuresThatChanged(handbook, 'procedures/beratung')).toEqual([]);
  });
});
