import { expect, it } from 'vitest';
import { loadHandbook } from '../load.ts';
import { memorySource } from '../memory.ts';
import { measuresFromFeedback } from './measures-from-feedback.ts';

const entry = (received: string, more: string) =>
  `received: ${received}\nchannel: card\nkind: complaint\nsummary: Zu lange gewartet\n${more}`;
const evaluation = (year: number, followUp: string, measures: string) => `---
title: Evaluation ${year}
period: { from: ${year}-01-01, to: ${year}-12-31 }
heldOn: ${year + 1}-02-10
status: closed
responsible: leitung
followUp: ${followUp}
assessments: [{ procedure: sprechstunde, measures: ${measures} }]
---
`;
const load = (measure: string, more: Readonly<Record<string, string>> = {}, followUp = '[]') =>
  loadHandbook(
    memorySource({
      'evaluations/2024.mdx': evaluation(2024, '[]', `[{ id: 2024-01, title: Zweiter Tag, ${measure} }]`),
      'evaluations/2025.mdx': evaluation(2025, followUp, '[]'),
      'feedback/2024/a.yaml': entry(
        '2024-03-01',
        'topic: wartezeit\nstation: erstkontakt\nprocedure: sprechstunde\nmeasure: 2024-01\n',
      ),
      ...more,
    }),
  );
const later = (id: string, received: string, more = 'topic: wartezeit\n') => ({
  [`feedback/2025/${id}.yaml`]: entry(received, more),
});

it('sees a cause that came back after the measure was done, and no other', async () => {
  const handbook = await load('status: done, doneOn: 2025-05-01', {
    ...later('before', '2025-04-30'),
    ...later('back', '2025-06-01'),
    ...later('same-procedure', '2025-06-02', 'topic: wartezeit\nprocedure: sprechstunde\n'),
    ...later('other-procedure', '2025-06-03', 'topic: wartezeit\nprocedure: telefon\n'),
    ...later('other-station', '2025-06-04', 'topic: wartezeit\nstation: abschluss\n'),
    ...later('other-topic', '2025-06-04', 'topic: raeume\n'),
    'feedback/2025/praise.yaml': entry('2025-06-05', 'topic: wartezeit\n').replace('complaint', 'praise'),
  });
  const [measure] = measuresFromFeedback(handbook);
  expect(measure?.since).toBe('2025-05-01');
  expect(measure?.topics).toEqual(['wartezeit']);
  expect(measure?.returned.map(({ id }) => id)).toEqual(['same-procedure', 'back']);
});

it('takes the day of the evaluation that calls it done where no other is known', async () => {
  const done = '[{ measure: 2024-01, status: done }]';
  const handbook = await load(
    'status: open',
    { ...later('early', '2026-02-10'), ...later('late', '2026-02-11') },
    done,
  );
  expect(measuresFromFeedback(handbook)[0]).toMatchObject({ since: '2026-02-10', returned: [{ id: 'late' }] });
});

it('does not ask about what is not done', async () => {
  const [measure] = measuresFromFeedback(await load('status: open', later('back', '2025-06-01')));
  expect([measure?.since, measure?.returned]).toEqual([undefined, []]);
});
