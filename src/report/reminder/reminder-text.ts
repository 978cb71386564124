import { formatDate } from '../../messages/dates.ts';
import { messages } from '../../messages/index.ts';
import { escapeMarkdown } from '../changes/change-summary.ts';
import type { Reminder, ReminderItem } from './reminder.ts';

type Language = 'de' | 'en';

/** Marks an issue as the reminder, and keeps what it told; hosts do not show comments. */
const MARKER = /<!-- belegbar-reminder (\[.*?\]) -->/;

/** The reminder in Markdown, by responsible role; with a hidden note of what it tells, for the next time. */
export function reminderMarkdown(reminder: Reminder, language: Language): string {
  const words = messages(language).reminder;
  const day = (date: string) => formatDate(language, date);
  const { items, date, until } = reminder;
  const introduction = items.length === 0 ? words.nothing(day(date), day(until)) : words.asOf(day(date), day(until));
  const note = `<!-- belegbar-reminder ${JSON.stringify(items.map(keyOf))} -->`;
  return `${[introduction, ...sections(items, language), words.howItWorks, note].join('\n\n')}\n`;
}

/** What a reminder tells that an earlier one did not, in Markdown; undefined if there is nothing new. */
export function newsMarkdown(reminder: Reminder, earlier: string, language: Language): string | undefined {
  const known = knownItems(earlier);
  const fresh = reminder.items.filter((item) => !known.has(keyOf(item)));
  if (fresh.length === 0) return undefined;
  return `${[messages(language).reminder.newItems, ...sections(fresh, language)].join('\n\n')}\n`;
}

/** Whether a text is a reminder. */
export function isReminder(text: string): boolean {
  return MARKER.test(text);
}

/** What an earlier reminder told. */
function knownItems(text: string): ReadonlySet<string> {
  const note = MARKER.exec(text)?.[1];
  if (note === undefined) return new Set();
  try {
    const keys: unknown = JSON.parse(note);
    return new Set(Array.isArray(keys) ? keys.map(String) : []);
  } catch {
    // Somebody has edited the note: tell everything again.
    return new Set();
  }
}

/** What makes an item news: that it is there, and that it becomes overdue. */
function keyOf({ kind, subject, date, overdue }: ReminderItem): string {
  return `${kind} ${subject} ${date}${overdue ? ' overdue' : ''}`;
}

function sections(items: readonly ReminderItem[], language: Language): string[] {
  const words = messages(language).reminder;
  const byRole = Map.groupBy(items, ({ role }) => role);
  return [...byRole.values()].map((group) => {
    const title = group[0]?.roleTitle ?? words.noRole;
    return `### ${escapeMarkdown(title)}\n\n${group.map((item) => `- ${inWords(item, language)}`).join('\n')}`;
  });
}

function inWords(item: ReminderItem, language: Language): string {
  const words = messages(language).reminder;
  const what = `${escapeMarkdown(words.kinds[item.kind](item.subject, item.title))} (\`${item.path.replaceAll('`', '')}\`)`;
  const day = formatDate(language, item.date);
  return item.overdue ? words.overdue(what, day) : words.due(what, day);
}
