import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Prompter } from '../src/ask/prompter.ts';
import { terminalPrompter } from '../src/ask/terminal-prompter.ts';
import { createFile, replaceFile } from '../src/handbook/write-file.ts';
import { type Messages, messages } from '../src/messages/index.ts';
import { AnswerError, collectAnswers } from '../src/scaffold/collect-answers.ts';
import { isScaffoldName, SCAFFOLDS, type ScaffoldName } from '../src/scaffold/index.ts';
import type { Scaffold, ScaffoldContext } from '../src/scaffold/scaffold.ts';
import { contentFolder, dayOption, EXIT, readOptions, runCommand, SHARED_OPTIONS, UsageError } from './arguments.ts';
import { loadContent } from './load-content.ts';

const scaffolds = await Promise.all(Object.values(SCAFFOLDS).map((load) => load()));
const USAGE = [
  ...scaffolds.map(({ usage }) => `npm run new -- ${usage}`),
  '  [--content DIR] [--date YYYY-MM-DD] [--yes] [--complete]',
].join('\n');

/** Every question of every kind can be answered on the command line. */
const ANSWERS = Object.fromEntries(
  scaffolds.flatMap(({ options }) => options.map((name) => [name, { type: 'string' } as const])),
);

await runCommand(USAGE, async () => {
  const { values, positionals } = readOptions({
    ...ANSWERS,
    ...SHARED_OPTIONS,
    yes: { type: 'boolean', short: 'y' },
    complete: { type: 'boolean' },
  });
  const options: Readonly<Record<string, string | boolean | undefined>> = values;
  const folder = contentFolder(values.content);
  const handbook = await loadContent(folder);
  const words = messages(handbook.settings.language);
  const context: ScaffoldContext = { handbook, today: dayOption(values.date), words: words.new };
  const prompter = values.yes || !process.stdin.isTTY ? undefined : terminalPrompter(words.ask);

  const name = await kindOf(positionals[0], words, prompter);
  if (name === undefined) return left(words);
  const scaffold = await SCAFFOLDS[name]();
  const answers = await answersTo(scaffold, context, given(scaffold, options, positionals[1]), words, prompter);
  if (answers === undefined) return left(words);

  const files = scaffold.write(context, answers);
  const [file, ...others] = files;
  const target = join(folder, file.path);
  const shown = relative(process.cwd(), target);
  for (const { path } of others) {
    if (existsSync(join(folder, path)))
      throw new UsageError(words.new.exists(relative(process.cwd(), join(folder, path))));
  }
  if (existsSync(target) || !(await createFile(target, file.text))) {
    const complete = scaffold.complete;
    if (complete === undefined) throw new UsageError(words.new.exists(shown));
    if (!values.complete && !(await wantsCompletion(shown, words, prompter))) {
      throw new UsageError(words.new.existsCompletable(shown));
    }
    const before = await readFile(target, 'utf8');
    const { text, added } = complete(context, answers, before);
    if (text !== before) await replaceFile(target, text);
    console.log(words.new.completed(shown, added));
  } else {
    console.log(words.new.written(shown));
    for (const { path, text } of others) {
      const beside = join(folder, path);
      await createFile(beside, text);
      console.log(words.new.written(relative(process.cwd(), beside)));
    }
  }
  for (const line of scaffold.next(context, answers, shown)) console.log(line);
  return EXIT.ok;
});

async function kindOf(
  word: string | undefined,
  words: Messages,
  prompter?: Prompter,
): Promise<ScaffoldName | undefined> {
  if (isScaffoldName(word)) return word;
  const kinds = Object.keys(SCAFFOLDS);
  if (word !== undefined || prompter === undefined) {
    throw new UsageError(words.new.unknownKind(word, kinds.join(', ')));
  }
  const choices = kinds.filter(isScaffoldName).map((value) => ({ value, label: words.new.kinds[value] }));
  const reply = await prompter.ask({ name: 'kind', label: words.new.what, kind: 'choice', choices, required: true });
  return typeof reply === 'object' && isScaffoldName(reply.answer) ? reply.answer : undefined;
}

/** What the command line answers already. */
function given(scaffold: Scaffold, options: Readonly<Record<string, unknown>>, positional: string | undefined) {
  const answers = scaffold.options.flatMap((name) => {
    const value = options[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  const word = scaffold.positional && positional !== undefined ? { [scaffold.positional]: positional } : {};
  return { ...Object.fromEntries(answers), ...word };
}

async function answersTo(
  scaffold: Scaffold,
  context: ScaffoldContext,
  answers: Readonly<Record<string, string>>,
  words: Messages,
  prompter?: Prompter,
) {
  try {
    return await collectAnswers(scaffold, context, answers, words.ask, prompter);
  } catch (error) {
    if (error instanceof AnswerError) throw new UsageError(error.message);
    throw error;
  }
}

async function wantsCompletion(path: string, words: Messages, prompter?: Prompter): Promise<boolean> {
  const choices = [
    { value: 'yes', label: words.new.yes },
    { value: 'no', label: words.new.no },
  ];
  const reply = await prompter?.ask({
    name: 'complete',
    label: words.new.complete(path),
    kind: 'choice',
    choices,
    required: true,
  });
  return typeof reply === 'object' && reply.answer === 'yes';
}

function left(words: Messages): number {
  console.log(words.new.left);
  return EXIT.ok;
}
