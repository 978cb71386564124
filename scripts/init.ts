import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Prompter } from '../src/ask/prompter.ts';
import { terminalPrompter } from '../src/ask/terminal-prompter.ts';
import { GitError, git } from '../src/handbook/git.ts';
import { gitPlace } from '../src/handbook/git-place.ts';
import { loadHandbook, memorySource, workingTree } from '../src/handbook/index.ts';
import { languageIn } from '../src/handbook/settings-language.ts';
import { messages } from '../src/messages/index.ts';
import { checkHandbook } from '../src/rules/run.ts';
import { AnswerError, collectAnswers } from '../src/scaffold/collect-answers.ts';
import { OWN_FOLDER, SAMPLE_FOLDER } from '../src/start/folders.ts';
import { nextSteps } from '../src/start/next-steps.ts';
import { placeHandbook } from '../src/start/place-handbook.ts';
import { isSample } from '../src/start/sample.ts';
import { START_OPTIONS, startHandbook } from '../src/start/start-handbook.ts';
import { stepsText } from '../src/start/steps-text.ts';
import { dayOption, EXIT, noPositionals, readOptions, runCommand, SHARED_OPTIONS, UsageError } from './arguments.ts';

const USAGE = `npm run init -- [--language de|en] [--name "…"] [--services "A, B"] [--roles "A, B"] [--path "A, B"]
  [--email …] [--phone …] [--shortName "…"] [--handbookUrl https://…] [--publicUrl https://…] [--repository https://…]
  [--content DIR] [--yes]`;

/** The requirement catalogue to begin with, in the handbook's language. */
const CATALOGUES = {
  de: '../src/content/requirements/qb-11.yaml',
  en: '../src/start/qb-11.en.yaml',
};

type Language = keyof typeof CATALOGUES;

// Without --content the handbook goes into a folder of its own; the sample stays where it is, to be looked up.
await runCommand(USAGE, async () => {
  const { values, positionals } = readOptions({
    ...SHARED_OPTIONS,
    ...Object.fromEntries(START_OPTIONS.map((name) => [name, { type: 'string' } as const])),
    language: { type: 'string' },
    yes: { type: 'boolean', short: 'y' },
  });
  noPositionals(positionals);
  const given = Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const elsewhere = given.content || process.env.BELEGBAR_CONTENT;
  const folder = resolve(elsewhere || OWN_FOLDER);
  const shown = relative(process.cwd(), folder) || '.';
  const today = dayOption(given.date);
  await refuseIfBegun(folder, shown, given.language);
  if (!elsewhere) await refuseIfSampleIsGone(given.language);

  const mayAsk = !values.yes && process.stdin.isTTY;
  const language = await languageFor(given.language, mayAsk ? terminalPrompter(messages('de').ask) : undefined);
  if (language === undefined) return left('de');
  const words = messages(language);
  const prompter = mayAsk ? terminalPrompter(words.ask) : undefined;
  const start = startHandbook(words.init, {
    language,
    catalogue: await readFile(fileURLToPath(new URL(CATALOGUES[language], import.meta.url)), 'utf8'),
    contentPath: await pathInRepository(folder),
  });
  const context = { handbook: await loadHandbook(memorySource({})), today, words: words.new };
  const answers = await collectAnswers(start, context, given, words.ask, prompter).catch((error: unknown) => {
    throw error instanceof AnswerError ? new UsageError(error.message) : error;
  });
  if (answers === undefined) return left(language);

  const files = start.write(context, answers);
  const taken = await placeHandbook(folder, files);
  if (taken !== undefined) throw new UsageError(words.init.inTheWay(join(shown, taken)));

  console.log(words.init.written(files.length, shown));
  console.log(elsewhere ? words.init.elsewhere(shown) : words.init.sample(SAMPLE_FOLDER));
  const handbook = await loadHandbook(workingTree(folder));
  const steps = nextSteps(handbook, await checkHandbook(handbook, { today }), today);
  console.log(`\n${stepsText(steps, language)}\n${words.new.check}`);
  return EXIT.ok;
});

/** What is there stays. */
async function refuseIfBegun(folder: string, shown: string, option: string | undefined): Promise<void> {
  const settings = join(folder, 'handbook.yaml');
  if (!existsSync(settings)) return;
  const language = option ?? languageIn(await readFile(settings, 'utf8'));
  throw new UsageError(messages(isLanguage(language) ? language : 'de').init.exists(shown));
}

/** A handbook that somebody has written in the sample's place would no longer be what is checked and built. */
async function refuseIfSampleIsGone(option: string | undefined): Promise<void> {
  const path = join(SAMPLE_FOLDER, 'handbook.yaml');
  const text = existsSync(path) ? await readFile(path, 'utf8') : undefined;
  if (text === undefined) return;
  const { settings } = await loadHandbook(memorySource({ 'handbook.yaml': text }));
  if (isSample(settings)) return;
  const words = messages(isLanguage(option) ? option : settings.language).init;
  throw new UsageError(words.ownInSample(SAMPLE_FOLDER, OWN_FOLDER, settings.organisation.name));
}

async function languageFor(option: string | undefined, prompter: Prompter | undefined): Promise<Language | undefined> {
  const words = messages('de').init;
  if (option !== undefined) {
    if (!isLanguage(option)) throw new UsageError(words.noLanguage(option));
    return option;
  }
  if (prompter === undefined) return 'de';
  const reply = await prompter.ask({
    name: 'language',
    label: words.language,
    kind: 'choice',
    choices: [
      { value: 'de', label: 'Deutsch' },
      { value: 'en', label: 'English' },
    ],
    initial: 'de',
    required: true,
  });
  return typeof reply === 'object' && isLanguage(reply.answer) ? reply.answer : undefined;
}

function isLanguage(text: string | undefined): text is Language {
  return text === 'de' || text === 'en';
}

/**
 * The folder as hosts of repositories name it, also before it is there. A folder outside of any repository is taken for
 * the top of one to come.
 */
async function pathInRepository(folder: string): Promise<string> {
  const place = gitPlace(folder);
  const below = relative(place.repository, place.folder);
  try {
    const prefix = (await git(place.repository, ['rev-parse', '--show-prefix'])).toString().trim();
    return join(prefix, below).split(sep).join('/').replace(/\/$/, '');
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return folder === resolve(OWN_FOLDER) ? OWN_FOLDER : '.';
  }
}

function left(language: Language): number {
  console.log(messages(language).new.left);
  return EXIT.ok;
}
