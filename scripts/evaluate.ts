import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { linePrompter } from '../src/ask/line-prompter.ts';
import { terminalPrompter } from '../src/ask/terminal-prompter.ts';
import { CycleError, evaluateCycle } from '../src/evaluate/evaluate-cycle.ts';
import { cyclesInOrder, type Handbook } from '../src/handbook/index.ts';
import { replaceFile } from '../src/handbook/write-file.ts';
import { messages } from '../src/messages/index.ts';
import { contentFolder, dayOption, EXIT, readOptions, runCommand, SHARED_OPTIONS, UsageError } from './arguments.ts';
import { loadContent } from './load-content.ts';

const USAGE = 'npm run evaluate -- [CYCLE] [--content DIR] [--date YYYY-MM-DD]';

await runCommand(USAGE, async () => {
  const { values, positionals } = readOptions(SHARED_OPTIONS);
  const folder = contentFolder(values.content);
  const today = dayOption(values.date);
  const handbook = await loadContent(folder);
  const words = messages(handbook.settings.language);
  const cycle = positionals[0] ?? unfinished(handbook);
  if (cycle === undefined) throw new UsageError(words.evaluate.noCycle);
  const path = join(folder, 'evaluations', `${cycle}.mdx`);
  if (!existsSync(path)) throw new UsageError(words.evaluate.unknownCycle(cycle));
  const shown = relative(process.cwd(), path);

  const prompter = process.stdin.isTTY
    ? terminalPrompter(words.ask)
    : linePrompter(words.ask, process.stdin, process.stdout);
  prompter.say(words.evaluate.start(shown));
  try {
    const file = { read: () => readFile(path, 'utf8'), write: (text: string) => replaceFile(path, text) };
    const { answers, left, closed } = await evaluateCycle({ handbook, cycle, today, file, prompter });
    prompter.say(words.evaluate.done(answers));
    prompter.say(
      closed ? words.evaluate.finished : left > 0 ? words.evaluate.left(left, cycle) : words.evaluate.allAnswered,
    );
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof CycleError)) throw error;
    throw new UsageError(error.problem === 'closed' ? words.evaluate.closed(cycle) : words.evaluate.unreadable(shown));
  }
});

/** The newest cycle that is not closed. */
function unfinished(handbook: Handbook): string | undefined {
  return cyclesInOrder(handbook).findLast(({ data }) => data.status !== 'closed')?.id;
}
