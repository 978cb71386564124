import type { Settings } from '../schemas/settings.ts';

/** What pages call a topic of feedback: its name in `handbook.yaml`, or its id. */
export function topicTitle({ feedback }: Settings, topic: string): string {
  return feedback.topics.find(({ id }) => id === topic)?.title ?? topic;
}
