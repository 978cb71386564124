import type { FeedbackEntry } from '../../schemas/feedback-entry.ts';
import type { IsoDate } from '../../schemas/scalars.ts';
import type { Settings } from '../../schemas/settings.ts';
import { addDuration } from '../dates.ts';
import type { Entry } from '../entry.ts';
import type { Handbook } from '../handbook.ts';
import { perHandbook } from './per-handbook.ts';

/** Where an entry stands. */
export type FeedbackState = 'open' | 'resolved' | 'answered';

/** Where an entry stands, by its dates. */
export function feedbackState(entry: FeedbackEntry): FeedbackState {
  if (entry.answered !== undefined) return 'answered';
  return entry.resolvedOn === undefined ? 'open' : 'resolved';
}

/** The days by which an entry is to be acknowledged, resolved and answered. */
export function feedbackDeadlines(entry: FeedbackEntry, deadlines: Settings['deadlines']) {
  const from = (duration: string): IsoDate => addDuration(entry.received, duration);
  return {
    acknowledge: from(deadlines.acknowledge),
    resolve: from(entry.urgent ? deadlines.resolveUrgent : deadlines.resolve),
    answer: from(deadlines.answer),
  };
}

/** All entries, newest first. */
export const feedbackNewestFirst = perHandbook((handbook): readonly Entry<'feedback'>[] => {
  const { compare } = new Intl.Collator('en');
  return [...handbook.feedback.values()].sort((a, b) =>
    a.data.received === b.data.received ? compare(b.id, a.id) : a.data.received < b.data.received ? 1 : -1,
  );
});

/** Entries by the year in which they were received, newest year first. */
export function feedbackByYear(handbook: Handbook): ReadonlyMap<string, Entry<'feedback'>[]> {
  return Map.groupBy(feedbackNewestFirst(handbook), (entry) => entry.data.received.slice(0, 4));
}

/** Whether something is to be done about an entry: complaints and suggestions are handled, praise is passed on. */
export function needsHandling({ kind }: FeedbackEntry): boolean {
  return kind !== 'praise';
}

/**
 * Whether the matter itself is settled. Where nobody can be answered, the consequence shows that it was handled.
 */
export function isSettled(entry: FeedbackEntry): boolean {
  if (entry.resolvedOn !== undefined) return true;
  if (entry.answered === 'anonymous') return entry.consequence !== undefined && entry.consequence.trim() !== '';
  return entry.answered !== undefined;
}
