import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { terminalPrompter } from '../src/ask/terminal-prompter.ts';
import type { ColumnField } from '../src/feedback-csv/columns.ts';
import { COLUMN_FIELDS, columnLabel, mapColumns } from '../src/feedback-csv/columns.ts';
import { decodeText } from '../src/feedback-csv/decode-text.ts';
import { exportTable } from '../src/feedback-csv/export-table.ts';
import { MappingError, mappingPath, readMapping, writeMapping } from '../src/feedback-csv/mapping-file.ts';
import { planImport } from '../src/feedback-csv/plan-import.ts';
import { readTable, type Table } from '../src/feedback-csv/read-table.ts';
import { finishImport, writeImport } from '../src/feedback-csv/write-import.ts';
import { replaceFile } from '../src/handbook/write-file.ts';
import { type Messages, messages } from '../src/messages/index.ts';
import { contentFolder, dayOption, EXIT, readOptions, runCommand, SHARED_OPTIONS, UsageError } from './arguments.ts';
import { loadContent } from './load-content.ts';

const USAGE = `npm run feedback -- import FILE.csv [--mapping FILE.yaml] [--all-or-nothing | --skip-bad] [--yes]
npm run feedback -- export [--year YYYY] [--out FILE.csv]
  [--content DIR] [--date YYYY-MM-DD]`;

const OPTIONS = {
  ...SHARED_OPTIONS,
  mapping: { type: 'string' },
  'all-or-nothing': { type: 'boolean' },
  'skip-bad': { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
  year: { type: 'string' },
  out: { type: 'string' },
} as const;

type Values = ReturnType<typeof readOptions<typeof OPTIONS>>['values'];

await runCommand(USAGE, async () => {
  const { values, positionals } = readOptions(OPTIONS);
  const [action, file] = positionals;
  const folder = contentFolder(values.content);
  // Before the handbook is read: what an interrupted run left is part of it.
  const finished = action === 'import' && (await finishImport(folder));
  const words = messages((await loadContent(folder)).settings.language);
  if (finished) console.log(words.feedbackCsv.finished);
  if (action === 'export') return exportFeedback(folder, values, words);
  if (action !== 'import') throw new UsageError(words.feedbackCsv.unknownAction(action));
  if (file === undefined) throw new UsageError(words.feedbackCsv.fileMissing);
  return importFeedback(folder, file, values, words);
});

async function exportFeedback(folder: string, values: Values, words: Messages): Promise<number> {
  const { year, out } = values;
  if (year !== undefined && !/^\d{4}$/.test(year)) throw new UsageError(words.feedbackCsv.noYear(year));
  const handbook = await loadContent(folder);
  const text = exportTable(handbook, { year });
  if (out === undefined) {
    process.stdout.write(text);
    return EXIT.ok;
  }
  await replaceFile(resolve(out), text);
  const count = [...handbook.feedback.values()].filter(({ data }) => !year || data.received.startsWith(year)).length;
  console.log(words.feedbackCsv.exported(count, out));
  return EXIT.ok;
}

async function importFeedback(folder: string, file: string, values: Values, { feedbackCsv: words, ask }: Messages) {
  const handbook = await loadContent(folder);
  const { language } = handbook.settings;
  const { text, encoding } = decodeText(await bytesOf(file, words));
  const table = readTable(text);
  const delimiter = words.delimiters[table.delimiter] ?? table.delimiter;
  console.log(
    words.read(basename(file), table.rows.length + table.broken.length, words.encodings[encoding], delimiter),
  );

  const mapping = values.mapping === undefined ? mappingPath(folder) : resolve(values.mapping);
  const remembered = await mappingAt(mapping, words);
  const columns = mapColumns(table.headings, remembered.columns);
  const asked = values.yes || !process.stdin.isTTY ? [] : await askForColumns(columns, table, language, words, ask);
  for (const [heading, field] of columns) {
    const label = field && field !== 'ignore' ? columnLabel(field, language) : words.ignored;
    if (label !== heading) console.log(words.column(heading, label));
  }
  requireColumns(columns, table, language, words);

  const plan = planImport({ table, columns, handbook, today: dayOption(values.date), words: remembered.values });
  for (const problem of plan.problems) console.error(words.problem(problem));
  if (asked.length > 0) {
    const known = { ...remembered.columns, ...Object.fromEntries(asked) };
    await writeMapping(mapping, { columns: known, values: remembered.values }, words.mappingHeading);
    console.log(words.remembered(mapping));
  }
  const bad = new Set(plan.problems.map(({ line }) => line)).size;
  if (plan.unchanged.length > 0) console.log(words.unchanged(plan.unchanged.length));
  if (bad > 0 && !values['skip-bad']) {
    console.error(words.refused(bad, plan.entries.length));
    return EXIT.findings;
  }
  await writeImport(folder, plan.entries);
  if (bad > 0) console.error(words.skipped(bad));
  console.log(words.imported(plan.entries.length));
  console.log(words.next);
  return bad > 0 ? EXIT.findings : EXIT.ok;
}

type Words = Messages['feedbackCsv'];

async function bytesOf(file: string, words: Words): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new UsageError(words.noFile(file));
  }
}

async function mappingAt(path: string, words: Words) {
  try {
    return await readMapping(path);
  } catch (error) {
    if (error instanceof MappingError) throw new UsageError(words.brokenMapping(path));
    throw error;
  }
}

/** Asks what the columns hold that neither their headings nor an earlier answer tell. */
async function askForColumns(
  columns: Map<string, ColumnField | undefined>,
  table: Table,
  language: 'de' | 'en',
  words: Words,
  ask: Messages['ask'],
): Promise<[string, ColumnField][]> {
  const prompter = terminalPrompter(ask);
  const answers: [string, ColumnField][] = [];
  for (const [heading, known] of columns) {
    if (known !== undefined || heading === '') continue;
    const free = COLUMN_FIELDS.filter((field) => ![...columns.values()].includes(field));
    const cells = table.rows
      .map(({ cells: row }) => row[table.headings.indexOf(heading)] ?? '')
      .filter((cell) => cell.trim());
    const reply = await prompter.ask({
      name: heading,
      label: words.whatIs(heading),
      hint: words.example(cells.slice(0, 3).join(' · ')),
      kind: 'choice',
      choices: [
        { value: 'ignore', label: words.ignored },
        ...free.map((value) => ({ value, label: columnLabel(value, language) })),
      ],
      required: true,
    });
    if (typeof reply !== 'object') break;
    const field = COLUMN_FIELDS.find((one) => one === reply.answer) ?? 'ignore';
    columns.set(heading, field);
    answers.push([heading, field]);
  }
  return answers;
}

function requireColumns(
  columns: ReadonlyMap<string, ColumnField | undefined>,
  table: Table,
  language: 'de' | 'en',
  words: Words,
): void {
  const double = table.headings.find((heading, index) => heading !== '' && table.headings.indexOf(heading) !== index);
  if (double !== undefined) throw new UsageError(words.doubleHeading(double));
  const held = new Set(columns.values());
  const missing = (['received', 'channel', 'kind', 'summary'] as const).filter((field) => !held.has(field));
  if (missing.length === 0) return;
  const labels = missing.map((field) => columnLabel(field, language)).join(', ');
  throw new UsageError(words.missingColumns(labels, table.headings.join(', ')));
}
