import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fieldQuestion } from '../src/ask/field-question.ts';
import { type Answers, readAnswer } from '../src/ask/question.ts';
import { findDocuments } from '../src/import/find-documents.ts';
import { type ImportPlace, type ImportResult, idOf, importDocument } from '../src/import/import-document.ts';
import { resultLines } from '../src/import/result-lines.ts';
import { type Messages, messages } from '../src/messages/index.ts';
import { idQuestion } from '../src/scaffold/id-question.ts';
import { contentFolder, dayOption, EXIT, readOptions, runCommand, SHARED_OPTIONS, UsageError } from './arguments.ts';
import { loadContent } from './load-content.ts';

const USAGE = `npm run import -- FILE.docx|FILE.md|FOLDER …
  [--status …] [--inForceSince DATE] [--task …] [--stations a,b] [--direction …] [--owner ROLE] [--audience …]
  [--id ID] [--title "…"] [--content DIR]`;

/** Fields that a person can name beforehand: no document says them in a way that a program can read. */
const FIELDS = ['status', 'inForceSince', 'task', 'stations', 'direction', 'owner', 'audience'] as const;
const OTHERS_SHOWN = 5;

await runCommand(USAGE, async () => {
  const named = [...FIELDS, 'id', 'title'].map((name) => [name, { type: 'string' }] as const);
  const { values, positionals } = readOptions({ ...SHARED_OPTIONS, ...Object.fromEntries(named) });
  const options: Readonly<Record<string, string | boolean | undefined>> = values;
  const folder = contentFolder(typeof options.content === 'string' ? options.content : undefined);
  const handbook = await loadContent(folder);
  const all = messages(handbook.settings.language);
  const words = all.importing;
  const today = dayOption(typeof options.date === 'string' ? options.date : undefined);
  const place: ImportPlace = { folder, context: { handbook, today, words: all.new }, words };
  if (handbook.settings.roles.length === 0) throw new UsageError(words.noRoles);
  const given = givenAnswers(options, place, all);
  const { documents, others } = await documentsAt(positionals, words);
  if (documents.length > 1 && (given.id ?? given.title) !== undefined) throw new UsageError(words.idForOne);

  const taken = new Map<string, string>();
  let refused = 0;
  for (const path of documents) {
    const id = given.id ?? idOf(path);
    const target = `procedures/${id}.mdx`;
    const other = taken.get(id);
    const result: ImportResult =
      other === undefined ? await importDocument(path, id, given, place) : { refused: words.sameId(other, target) };
    if (other === undefined) taken.set(id, path);
    if ('refused' in result) {
      refused += 1;
      console.error(words.refused(path, result.refused));
    } else {
      for (const line of resultLines(result, path, target, handbook.settings.language, words)) console.log(line);
    }
  }
  if (others.length > 0)
    console.log(
      words.ignored(
        others.length,
        others.slice(0, OTHERS_SHOWN).map((path) => basename(path)),
      ),
    );
  const done = documents.length - refused;
  if (documents.length > 1) console.log(words.summary(done, refused));
  if (done > 0) console.log(words.next);
  return refused === 0 ? EXIT.ok : EXIT.findings;
});

/** What the options say, in the words of the format. */
function givenAnswers(options: Readonly<Record<string, unknown>>, place: ImportPlace, { ask }: Messages): Answers {
  const { context } = place;
  const questions = [
    ...FIELDS.map((field) => fieldQuestion(context, 'procedure', field)),
    idQuestion(context, undefined, (id) => `procedures/${id}.mdx`),
    fieldQuestion(context, 'procedure', 'title'),
  ];
  return Object.fromEntries(
    questions.flatMap((question) => {
      const typed = options[question.name];
      if (typeof typed !== 'string') return [];
      const read = readAnswer(question, typed, ask);
      if ('problem' in read) throw new UsageError(`--${question.name}: ${read.problem}`);
      return [[question.name, read.answer] as const];
    }),
  );
}

/** The documents that paths name: each itself, or those of a folder. */
async function documentsAt(paths: readonly string[], words: Messages['importing']) {
  if (paths.length === 0) throw new UsageError(words.nothing);
  const documents: string[] = [];
  const others: string[] = [];
  for (const path of paths) {
    if (!existsSync(path)) throw new UsageError(words.noFile(path));
    if (!(await stat(path)).isDirectory()) {
      documents.push(path);
      continue;
    }
    const found = await findDocuments(path);
    if (found.documents.length === 0) throw new UsageError(words.noDocuments(path));
    documents.push(...found.documents);
    others.push(...found.others);
  }
  return { documents, others };
}
