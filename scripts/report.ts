import { messages } from '../src/messages/index.ts';
import { runCommand, UsageError, usageLanguage } from './arguments.ts';
import type { ReportCommand } from './report/report-command.ts';

/** The kinds of reports, by the word that asks for them. Another one is another line here. */
const COMMANDS: Readonly<Record<string, () => Promise<ReportCommand>>> = {
  changes: async () => (await import('./report/changes.ts')).changesCommand,
  'taking-note': async () => (await import('./report/taking-note.ts')).takingNoteCommand,
  'self-report': async () => (await import('./report/self-report.ts')).selfReportCommand,
  data: async () => (await import('./report/handbook-data.ts')).handbookDataCommand,
};

/** What is made when no kind is named. */
const USUAL = 'self-report';

const [first, ...rest] = process.argv.slice(2);
const isNamed = first !== undefined && !first.startsWith('-');
const name = isNamed ? first : USUAL;
const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
const command = await (load ?? COMMANDS[USUAL])?.();

await runCommand(command?.usage ?? '', async () => {
  if (command === undefined || load === undefined) {
    throw new UsageError(messages(usageLanguage()).report.unknownCommand(name, Object.keys(COMMANDS)));
  }
  return command.run(isNamed ? rest : process.argv.slice(2));
});
