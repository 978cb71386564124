import { describe, expect, it } from 'vitest';
import { loadHandbook } from '../load.ts';
import { memorySource } from '../memory.ts';
import { feedbackYears } from './feedback-figures.ts';
import { recurringTopics } from './recurring-topics.ts';

const entry = (received: string, more = '') =>
  `received: ${received}\nchannel: card\nkind: complaint\nsummary: Zu lange gewartet\n${more}`;
const load = (files: Readonly<Record<string, string>>) => loadHandbook(memorySource(files));

describe('feedbackYears', () => {
  it('counts years between the first entry and today, those without feedback too', async () => {
    const handbook = await load({ 'feedback/2023/a.yaml': entry('2023-05-02', 'acknowledgedOn: 2023-05-04\n') });
    const years = feedbackYears(handbook, '2025-06-01');
    expect(years.map(({ year, figures }) => [year, figures.total])).toEqual([
      ['2023', 1],
      ['2024', 0],
      ['2025', 0],
    ]);
    expect(years[0]?.figures.steps.acknowledge).toEqual({
      count: 1,
      median: 2,
      ninth: 2,
      inTime: { part: 1, of: 1 },
    });
    expect(years[1]?.figures.steps.answer).toEqual({
      count: 0,
      median: undefined,
      ninth: undefined,
      inTime: { part: 0, of: 0 },
    });
  });

  it('has no years without feedback at all', async () => {
    expect(feedbackYears(await load({}), '2025-06-01')).toEqual([]);
  });

  it('does not hold against anybody what still has time, nor what cannot be answered', async () => {
    const handbook = await load({
      'feedback/2025/a.yaml': entry('2025-05-30'),
      'feedback/2025/b.yaml': entry('2025-01-10', 'resolvedOn: 2025-01-12\nanswered: anonymous\n'),
    });
    const { steps } = feedbackYears(handbook, '2025-06-01')[0]?.figures ?? {};
    expect(steps?.answer.inTime).toEqual({ part: 0, of: 0 });
    expect(steps?.resolve.inTime).toEqual({ part: 1, of: 1 });
  });

  it('measures urgent entries by their own deadline', async () => {
    const handbook = await load({
      'feedback/2025/a.yaml': entry('2025-01-10', 'urgent: true\nresolvedOn: 2025-01-15\n'),
    });
    expect(feedbackYears(handbook, '2025-06-01')[0]?.figures.urgent).toEqual({ part: 0, of: 1 });
  });
});

describe('recurringTopics', () => {
  it('are those that reached the threshold in one year', async () => {
    const topic = (id: string, year: number, name: string) => ({
      [`feedback/${year}/${id}.yaml`]: entry(`${year}-02-0${id.length}`, `topic: ${name}\n`),
    });
    const handbook = await load({
      ...topic('a', 2024, 'ton'),
      ...topic('bb', 2024, 'ton'),
      ...topic('ccc', 2024, 'ton'),
      ...topic('dddd', 2025, 'ton'),
      ...topic('e', 2025, 'raeume'),
    });
    expect(recurringTopics(handbook).map(({ topic: name, year, entries }) => [name, year, entries.length])).toEqual([
      ['ton', '2024', 3],
    ]);
  });
});
