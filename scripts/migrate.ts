import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { structuredPatch } from 'diff';
import { languageIn } from '../src/handbook/settings-language.ts';
import { workingTree } from '../src/handbook/working-tree.ts';
import { replaceFile } from '../src/handbook/write-file.ts';
import { messages } from '../src/messages/index.ts';
import { type MigratedFile, type Migration, planMigration } from '../src/migrate/plan-migration.ts';
import { CURRENT_FORMAT } from '../src/schemas/formats.ts';
import {
  contentFolder,
  EXIT,
  noPositionals,
  readOptions,
  runCommand,
  SHARED_OPTIONS,
  UsageError,
  usageWords,
} from './arguments.ts';

const USAGE = 'npm run migrate -- [--content DIR] [--dry-run]';

// Planned as a whole before anything is written; the settings, which name the format, are written last, so that a run
// that is killed is simply repeated.
await runCommand(USAGE, async () => {
  const { values, positionals } = readOptions({ ...SHARED_OPTIONS, 'dry-run': { type: 'boolean' } });
  noPositionals(positionals);
  const folder = contentFolder(values.content);
  const settings = await readFile(join(folder, 'handbook.yaml'), 'utf8').catch(() => '');
  const language = languageIn(settings);
  const words = messages(language).migrate;

  const migration = await plan(folder);
  if (migration === undefined) throw new UsageError(words.noSettings(folder));
  const { from, changes, files, refused } = migration;
  if (from > CURRENT_FORMAT) throw new UsageError(words.newer(from, CURRENT_FORMAT));
  if (refused.length > 0) throw new UsageError(words.refused(refused));
  if (files.length === 0) {
    console.log(words.current(from));
    return EXIT.ok;
  }
  console.log(words.changes(from, CURRENT_FORMAT));
  for (const { format, what } of changes) console.log(`  ${format}: ${what[language]}`);
  console.log(`\n${files.map(difference).join('\n')}`);
  if (values['dry-run']) {
    console.log(words.dryRun);
    return EXIT.ok;
  }
  for (const { path, after } of files) await replaceFile(join(folder, path), after);
  console.log(words.done(files.map(({ path }) => path)));
  return EXIT.ok;
});

async function plan(folder: string): Promise<Migration | undefined> {
  try {
    return await planMigration(workingTree(folder));
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new UsageError(usageWords().noContent(folder));
    throw error;
  }
}

/** The lines that change in a file, with two around them. */
function difference({ path, before, after }: MigratedFile): string {
  const { hunks } = structuredPatch(path, path, before, after, undefined, undefined, { context: 2 });
  const lines = hunks.flatMap(({ newStart, lines }) => [
    `  ${path}:${newStart}`,
    ...lines.map((line) => `    ${line}`),
  ]);
  return `${lines.join('\n')}\n`;
}
