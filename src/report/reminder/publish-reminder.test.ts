import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { gitHubIssues, gitLabIssues, HostError, type IssueHost } from './issue-host.ts';
import { publishReminder } from './publish-reminder.ts';
import type { Reminder, ReminderItem } from './reminder.ts';

const MEASURE: ReminderItem = {
  kind: 'measure',
  date: '2026-12-01',
  overdue: false,
  role: 'qmb',
  roleTitle: 'Qualitätsmanagement',
  subject: '2025-04',
  title: 'Zweite Sprechstunde',
  path: 'evaluations/2025.mdx',
};
const ANSWER: ReminderItem = { ...MEASURE, kind: 'feedback-answer', subject: '2026-008', role: null, roleTitle: null };

function reminder(date: string, ...items: ReminderItem[]): Reminder {
  return { date, until: '2026-12-21', items };
}

interface StoredIssue {
  number: number;
  iid: number;
  body: string;
  description: string;
  state: string;
  comments: string[];
}

/** A server that speaks both interfaces, as far as reminders use them. */
class FakeHost {
  readonly issues: StoredIssue[] = [];
  readonly requests: string[] = [];
  readonly #server = createServer(async (request, response) => {
    this.requests.push(`${request.method} ${request.headers.authorization ?? request.headers['private-token']}`);
    const answer = this.#answer(request, await bodyOf(request));
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? {}));
  });

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  /** Puts an issue there that has nothing to do with reminders. */
  add(body: string): StoredIssue {
    const number = this.issues.length + 1;
    // Hosts give texts back with their own line ends.
    const text = body.replaceAll('\n', '\r\n');
    const issue = { number, iid: number, body: text, description: text, state: 'open', comments: [] };
    this.issues.push(issue);
    return issue;
  }

  #answer({ method, url = '' }: IncomingMessage, body: Record<string, string>): unknown {
    const match = /^\/(?:repos\/owner\/name|projects\/12)\/issues(?:\/(\d+))?(\/(?:comments|notes))?(?:\?(.*))?$/.exec(
      url,
    );
    if (!match) return undefined;
    const issue = this.issues[Number(match[1]) - 1];
    if (method === 'GET') return this.#page(new URLSearchParams(match[3]));
    if (method === 'POST' && match[1] === undefined) return this.add(body.body ?? body.description ?? '');
    if (!issue) return undefined;
    if (match[2]) issue.comments.push(body.body ?? '');
    else Object.assign(issue, { body: body.body ?? issue.body, description: body.description ?? issue.description });
    if (body.state === 'closed' || body.state_event === 'close') issue.state = 'closed';
    return issue;
  }

  #page(query: URLSearchParams): StoredIssue[] {
    const size = Number(query.get('per_page'));
    const start = (Number(query.get('page')) - 1) * size;
    return this.issues.filter(({ state }) => state === 'open').slice(start, start + size);
  }
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, string>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString());
}

let fake: FakeHost;
afterEach(() => fake.close());

async function start(name: string): Promise<IssueHost> {
  fake = new FakeHost();
  const api = await fake.listen();
  if (name === 'GitLab') return gitLabIssues({ api, project: '12', token: 'secret' });
  return gitHubIssues({ api, project: 'owner/name', token: 'secret' });
}

describe.each(['GitHub and Forgejo', 'GitLab'])('a reminder at %s', (name) => {
  const textOf = (issue: StoredIssue | undefined) => (name === 'GitLab' ? issue?.description : issue?.body) ?? '';

  it('is one issue, updated in silence, with a comment only on what is new', async () => {
    const host = await start(name);
    for (let index = 0; index < 120; index++) fake.add('Etwas anderes.');
    expect(await publishReminder(host, reminder('2026-11-02', MEASURE), 'de')).toBe('created');
    expect(await publishReminder(host, reminder('2026-11-09', MEASURE), 'de')).toBe('updated');
    const issue = fake.issues[120];
    expect(textOf(issue)).toContain('Stand 9. November 2026.');
    expect(issue?.comments).toEqual([]);

    expect(await publishReminder(host, reminder('2026-11-16', MEASURE, ANSWER), 'de')).toBe('notified');
    expect(fake.issues).toHaveLength(121);
    expect(issue?.comments).toEqual([
      'Neu hinzugekommen oder inzwischen überfällig:\n\n### Noch ohne verantwortliche Rolle\n\n- bis 1. Dezember 2026: Rückmeldung 2026-008 beantworten (`evaluations/2025.mdx`)\n',
    ]);
  });

  it('tells once that something has become overdue', async () => {
    const host = await start(name);
    await publishReminder(host, reminder('2026-11-30', MEASURE), 'de');
    const late = { ...MEASURE, overdue: true };
    expect(await publishReminder(host, reminder('2026-12-07', late), 'de')).toBe('notified');
    expect(await publishReminder(host, reminder('2026-12-14', late), 'de')).toBe('updated');
    expect(fake.issues[0]?.comments).toHaveLength(1);
    expect(textOf(fake.issues[0])).toContain('**überfällig seit 1. Dezember 2026:** Maßnahme 2025-04 umsetzen');
  });

  it('is closed when nothing is due, and quiet when nothing was', async () => {
    const host = await start(name);
    expect(await publishReminder(host, reminder('2026-11-02'), 'de')).toBe('quiet');
    expect(fake.issues).toEqual([]);
    await publishReminder(host, reminder('2026-11-02', MEASURE), 'en');
    expect(await publishReminder(host, reminder('2026-11-09'), 'en')).toBe('closed');
    expect(fake.issues[0]).toMatchObject({ state: 'closed', comments: [] });
    expect(textOf(fake.issues[0])).toContain('Nothing is due by 21 December 2026.');
  });

  it('shows its token, and says what the server refused', async () => {
    const host = await start(name);
    await publishReminder(host, reminder('2026-11-02'), 'de');
    expect(fake.requests).toEqual([`GET ${name === 'GitLab' ? 'secret' : 'token secret'}`]);
    await expect(host.comment({ id: 99, body: '' }, 'x')).rejects.toThrow(HostError);
    await expect(host.comment({ id: 99, body: '' }, 'x')).rejects.toThrow(/^POST http.*: 404 /);
  });
});
