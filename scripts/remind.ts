import { addDuration, type Handbook, loadHandbook, workingTree } from '../src/handbook/index.ts';
import { messages } from '../src/messages/index.ts';
import { gitHubIssues, gitLabIssues, HostError, type IssueHost } from '../src/report/reminder/issue-host.ts';
import { publishReminder } from '../src/report/reminder/publish-reminder.ts';
import { reminderOf } from '../src/report/reminder/reminder.ts';
import { reminderMarkdown } from '../src/report/reminder/reminder-text.ts';
import {
  contentFolder,
  dayOption,
  EXIT,
  noPositionals,
  readOptions,
  runCommand,
  SHARED_OPTIONS,
  UsageError,
  usageWords,
} from './arguments.ts';

const USAGE =
  'npm run remind -- [--content DIR] [--date YYYY-MM-DD] [--within P4W] [--format markdown|json]\n' +
  'npm run remind -- --publish github|forgejo|gitlab';

/** How far a reminder looks ahead. */
const AHEAD = 'P4W';

/** Where each host's own pipelines say how it is reached. */
const ENVIRONMENT = {
  github: { api: 'GITHUB_API_URL', project: 'GITHUB_REPOSITORY', issues: gitHubIssues },
  forgejo: { api: 'GITHUB_API_URL', project: 'GITHUB_REPOSITORY', issues: gitHubIssues },
  gitlab: { api: 'CI_API_V4_URL', project: 'CI_PROJECT_ID', issues: gitLabIssues },
} as const;

await runCommand(USAGE, async () => {
  const { values, positionals } = readOptions({
    ...SHARED_OPTIONS,
    within: { type: 'string' },
    format: { type: 'string' },
    publish: { type: 'string' },
  });
  noPositionals(positionals);
  const format = values.format ?? 'markdown';
  if (format !== 'markdown' && format !== 'json') throw new UsageError(`--format ${format}: markdown | json`);
  const within = values.within ?? AHEAD;
  if (!/^P\d+[DWMY]$/.test(within)) throw new UsageError(`--within ${within}: P14D, P4W, P3M`);

  const handbook = await load(contentFolder(values.content));
  const { language } = handbook.settings;
  const date = dayOption(values.date);
  const reminder = reminderOf(handbook, date, addDuration(date, within));
  if (values.publish !== undefined) {
    return publish(values.publish, language, (host) => publishReminder(host, reminder, language));
  }
  console.log(format === 'json' ? JSON.stringify(reminder, null, 2) : reminderMarkdown(reminder, language).trimEnd());
  return EXIT.ok;
});

async function load(folder: string): Promise<Handbook> {
  try {
    return await loadHandbook(workingTree(folder));
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new UsageError(usageWords().noContent(folder));
    throw error;
  }
}

async function publish(
  name: string,
  language: 'de' | 'en',
  run: (host: IssueHost) => ReturnType<typeof publishReminder>,
): Promise<number> {
  const words = messages(language).reminder;
  try {
    console.log(words.outcome[await run(hostNamed(name, words))]);
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    console.error(error.message);
    return EXIT.usage;
  }
}

function hostNamed(name: string, words: ReturnType<typeof messages>['reminder']): IssueHost {
  if (!isHost(name)) throw new UsageError(`--publish ${name}: github | forgejo | gitlab`);
  const { api, project, issues } = ENVIRONMENT[name];
  const token = process.env.REMINDER_TOKEN;
  if (!token) throw new UsageError(words.tokenMissing);
  const address = process.env[api];
  const repository = process.env[project];
  if (!address || !repository) throw new UsageError(words.hostUnknown(`${api}, ${project}`));
  return issues({ api: address.replace(/\/+$/, ''), project: repository, token });
}

function isHost(name: string): name is keyof typeof ENVIRONMENT {
  return Object.hasOwn(ENVIRONMENT, name);
}
