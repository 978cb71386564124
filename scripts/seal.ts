import { join, relative } from 'node:path';
import { type Handbook, loadHandbook, workingTree } from '../src/handbook/index.ts';
import { type Reseal, type SealResult, sealHandbook, UnknownSealError } from '../src/handbook/seal.ts';
import { SEAL_FILE, SealFileError } from '../src/handbook/seal-file.ts';
import { replaceFile } from '../src/handbook/write-file.ts';
import { formatDate } from '../src/messages/dates.ts';
import { type Messages, messages } from '../src/messages/index.ts';
import { termsPrinter } from '../src/publish/printed-terms.ts';
import { contentFolder, dayOption, EXIT, readOptions, runCommand, SHARED_OPTIONS, UsageError } from './arguments.ts';

const USAGE = `npm run seal -- [--content DIR] [--date YYYY-MM-DD]
npm run seal -- --reseal <document>/<version>.<language> --because "…"`;

await runCommand(USAGE, async () => {
  const { values } = readOptions({ ...SHARED_OPTIONS, reseal: { type: 'string' }, because: { type: 'string' } });
  const folder = contentFolder(values.content);
  const today = dayOption(values.date);
  const handbook = await load(folder);
  const words = messages(handbook.settings.language).seal;
  const reseal = resealOption(values.reseal, values.because, words);
  try {
    const result = sealHandbook(handbook, today, words.heading, reseal, termsPrinter(handbook, today));
    // First the PDFs: a run that is killed in between finds them again and takes them as they are.
    for (const { path, bytes } of result.pdfs) await replaceFile(join(folder, path), bytes);
    if (result.text !== undefined) await replaceFile(join(folder, SEAL_FILE), result.text);
    report(result, reseal, words);
    explainConflicts(result, folder, handbook.settings.language);
    return result.conflicts.length === 0 ? EXIT.ok : EXIT.findings;
  } catch (error) {
    if (error instanceof UnknownSealError) throw new UsageError(words.unknown(error.message));
    if (!(error instanceof SealFileError)) throw error;
    console.error(words.brokenFile(SEAL_FILE));
    return EXIT.findings;
  }
});

async function load(folder: string): Promise<Handbook> {
  try {
    return await loadHandbook(workingTree(folder));
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new UsageError(messages('de').seal.noContent(folder));
    throw error;
  }
}

function resealOption(
  key: string | undefined,
  because: string | undefined,
  words: Messages['seal'],
): Reseal | undefined {
  if (key === undefined) {
    if (because !== undefined) throw new UsageError(words.resealMissing);
    return undefined;
  }
  if (because === undefined || because.trim() === '') throw new UsageError(words.becauseMissing);
  return { key, because: because.trim() };
}

function report(result: SealResult, reseal: Reseal | undefined, words: Messages['seal']): void {
  const { added, renewed, archived, pdfs, conflicts } = result;
  for (const key of added) console.log(words.added(key));
  for (const key of renewed) console.log(words.renewed(key, reseal?.because ?? ''));
  for (const { path } of pdfs) console.log(words.archived(path));
  if (added.length + renewed.length + archived.length + conflicts.length === 0) console.log(words.nothing);
}

/** Names each text that no longer fits its seal, and what to do about it. */
function explainConflicts({ conflicts }: SealResult, folder: string, language: 'de' | 'en'): void {
  const words = messages(language).seal;
  for (const { key, file, sealedOn, what } of conflicts) {
    const path = relative(process.cwd(), join(folder, file));
    const day = formatDate(language, sealedOn);
    if (what === 'text') console.error(`${words.conflict(path, day)}\n${words.whatToDo(path, key)}`);
    else console.error(`${words[what](path, day)}\n${words.whatToDoWithPdf(path, key)}`);
  }
  if (conflicts.length > 0) console.error(words.refused(conflicts.length));
}
