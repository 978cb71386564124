import { messages } from '../../messages/index.ts';
import type { Issue, IssueHost } from './issue-host.ts';
import type { Reminder } from './reminder.ts';
import { isReminder, newsMarkdown, reminderMarkdown } from './reminder-text.ts';

/** What came of it. */
export type ReminderOutcome = 'created' | 'updated' | 'notified' | 'closed' | 'quiet';

/**
 * Keeps one issue with what is due. Its text is brought up to date without a sound; a comment, which notifies people,
 * is made only of what is new. When nothing is due, the issue is closed.
 */
export async function publishReminder(
  host: IssueHost,
  reminder: Reminder,
  language: 'de' | 'en',
): Promise<ReminderOutcome> {
  const issue = await findReminder(host);
  const body = reminderMarkdown(reminder, language);
  if (issue === undefined) {
    if (reminder.items.length === 0) return 'quiet';
    await host.create(messages(language).reminder.title, body);
    return 'created';
  }
  if (withoutLineEnds(issue.body) !== withoutLineEnds(body)) await host.update(issue, body);
  if (reminder.items.length === 0) {
    await host.close(issue);
    return 'closed';
  }
  const news = newsMarkdown(reminder, issue.body, language);
  if (news === undefined) return 'updated';
  await host.comment(issue, news);
  return 'notified';
}

async function findReminder(host: IssueHost): Promise<Issue | undefined> {
  for await (const issue of host.openIssues()) if (isReminder(issue.body)) return issue;
  return undefined;
}

/** Hosts give back other line ends than they were given. */
function withoutLineEnds(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
