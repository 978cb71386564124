import type { Entry } from '../entry.ts';
import type { Handbook } from '../handbook.ts';
import { needsHandling } from './feedback.ts';
import { perHandbook } from './per-handbook.ts';

/** A topic with all that came in on it in a year. */
export interface TopicInYear {
  readonly topic: string;
  readonly year: string;
  /** Complaints and suggestions, oldest first. */
  readonly entries: readonly Entry<'feedback'>[];
}

/** Complaints and suggestions by topic and year. */
export const topicsByYear: (handbook: Handbook) => readonly TopicInYear[] = perHandbook((handbook) => {
  const counted = [...handbook.feedback.values()].filter(({ data }) => data.topic !== undefined && needsHandling(data));
  const groups = Map.groupBy(counted, ({ data }) => `${data.received.slice(0, 4)} ${data.topic}`);
  return [...groups].map(([key, entries]) => {
    const [year = '', topic = ''] = key.split(' ');
    const inOrder = entries.toSorted((a, b) => compare(a.data.received, b.data.received) || compare(a.id, b.id));
    return { topic, year, entries: inOrder };
  });
});

/** Topics that reached the organisation's threshold in a year, newest year first, then the most frequent. */
export function recurringTopics(handbook: Handbook): readonly TopicInYear[] {
  return topicsByYear(handbook)
    .filter(({ entries }) => entries.length >= handbook.settings.feedback.recurringTopic)
    .toSorted((a, b) => compare(b.year, a.year) || b.entries.length - a.entries.length || compare(a.topic, b.topic));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
