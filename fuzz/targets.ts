import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { mapColumns } from '../src/feedback-csv/columns.ts';
import { decodeText } from '../src/feedback-csv/decode-text.ts';
import { planImport } from '../src/feedback-csv/plan-import.ts';
import { readTable } from '../src/feedback-csv/read-table.ts';
import { reportOn } from '../src/findings/report.ts';
import { REPORTERS } from '../src/findings/reporters/index.ts';
import { fixText } from '../src/fixes/fix-text.ts';
import { compareHandbooks } from '../src/handbook/comparison/index.ts';
import { decode } from '../src/handbook/digest.ts';
import { loadHandbook, memorySource } from '../src/handbook/index.ts';
import { identify } from '../src/handbook/layout.ts';
import { publicHandbook } from '../src/handbook/public-handbook.ts';
import { digestFile } from '../src/handbook/read-digest.ts';
import { comparedClauses, headingOf, redline } from '../src/handbook/redline.ts';
import { proseFacts } from '../src/prose/facts.ts';
import { renderProse } from '../src/prose/render.ts';
import { standsBeside } from '../src/rules/detection/belongs.ts';
import type { Finding } from '../src/rules/finding.ts';
import { MINIMAL_HANDBOOK } from '../src/rules/minimal-handbook.ts';
import { checkHandbook } from '../src/rules/run.ts';
import { schemas } from '../src/schemas/index.ts';
import { type StrangeFiles, strangeFiles, strangeTable, strangeText } from './arbitrary-files.ts';

const TODAY = '2026-06-01';

/** One thing that must bear whatever it is given. */
export interface Target<T = unknown> {
  readonly name: string;
  readonly input: fc.Arbitrary<T>;
  /** Throws where it did not. */
  readonly bears: (input: T) => Promise<void> | void;
}

function target<T>(name: string, input: fc.Arbitrary<T>, bears: Target<T>['bears']): Target {
  return { name, input, bears: (value) => bears(value as T) };
}

/** Everything that reads what people write. */
export const TARGETS: readonly Target[] = [
  target('check', strangeFiles, checkBears),
  target('compare', fc.tuple(strangeFiles, strangeFiles), compareBears),
  target('redline', fc.tuple(strangeText, strangeText), redlineBears),
  target('import', strangeTable, importBears),
  target('fix', strangeFiles, fixBears),
];

/** Loads, checks, reports in every format, renders and projects: no crash, no finding without a place, no silent loss. */
async function checkBears(files: StrangeFiles): Promise<void> {
  const handbook = await loadHandbook(memorySource({ ...MINIMAL_HANDBOOK, ...files }));
  const findings = await checkHandbook(handbook, { today: TODAY });
  for (const finding of findings) hasPlace(finding, files);
  const used = new Set(handbook.entries.map(({ path }) => path));
  const told = new Set(findings.map(({ file }) => file));
  for (const path of Object.keys(files)) {
    const silent = !used.has(path) && !told.has(path) && identify(path)?.kind !== 'asset' && !standsBeside(path);
    if (silent) throw new Error(`${path} is left out, and nobody says so`);
  }
  const report = await reportOn({ handbook, findings, today: TODAY, contentPath: 'src/content' });
  for (const load of Object.values(REPORTERS)) (await load())(report, { colour: true, width: 80 });
  publicHandbook(handbook, TODAY);
  for (const { body } of handbook.entries) renderProse(body, RENDERING);
}

const RENDERING = {
  link: (url: string) => url,
  image: (url: string) => url,
  words: { footnotes: '', backToText: '', plainLanguage: '' },
};

/** Each finding names its file, a line that is there, a column from 1, and says something. */
function hasPlace({ file, line, column, reason, ruleId, why, example }: Finding, files: StrangeFiles): void {
  const where = `${file}:${line}:${column} ${ruleId} ${reason}`;
  const text = files[file] && decode(files[file]);
  const lines = text?.split(/\r\n|[\n\r]/).length ?? Number.POSITIVE_INFINITY;
  if (file === '' || !Number.isInteger(line) || line < 1 || line > lines) throw new Error(`no such line: ${where}`);
  if (!Number.isInteger(column) || column < 1) throw new Error(`no such column: ${where}`);
  if (reason === '' || why === '' || example === '') throw new Error(`nothing said: ${where}`);
  if (/\bundefined\b|\[object |\bNaN\b/.test(reason.replace(/[„“”"].*?[“”"]/gs, '')))
    throw new Error(`unworded: ${where}`);
}

/** Two states that may be anything: what changed, and the findings of rules that compare. */
async function compareBears([before, after]: readonly [StrangeFiles, StrangeFiles]): Promise<void> {
  const [base, handbook] = await Promise.all(
    [before, after].map((files) => loadHandbook(memorySource({ ...MINIMAL_HANDBOOK, ...files }))),
  );
  if (!base || !handbook) return;
  compareHandbooks(base, handbook, { before: TODAY, after: TODAY });
  const same = compareHandbooks(handbook, handbook, { before: TODAY, after: TODAY });
  if (same.changes.length > 0) throw new Error('a handbook differs from itself');
  for (const finding of await checkHandbook(handbook, { today: TODAY, base })) hasPlace(finding, after);
}

/** Any two texts, compared: without what was inserted, the old text is left; without what was deleted, the new one. */
function redlineBears(texts: readonly [string, string]): void {
  const [before, after] = texts.map((text) => comparedClauses(proseFacts(text.slice(0, 20_000), 1)));
  if (!before || !after) return;
  const compared = redline(before, after);
  for (const [side, dropped] of [
    ['before', 'inserted'],
    ['after', 'deleted'],
  ] as const) {
    for (const { heading, ...clause } of compared) {
      const own = clause[side];
      const left = heading.filter(({ kind }) => kind !== dropped).map(({ text }) => text);
      if (own && left.join('') !== headingOf(own)) throw new Error(`another heading ${side}: ${left.join('')}`);
    }
  }
}

/** Any table: rows are taken or named, and what is taken is a valid entry. */
async function importBears(bytes: Uint8Array): Promise<void> {
  const handbook = await minimal;
  const table = readTable(decodeText(bytes).text);
  const columns = mapColumns(table.headings, {});
  const { entries, problems, unchanged } = planImport({ table, columns, handbook, today: TODAY });
  if (problems.some(({ line }) => !Number.isInteger(line) || line < 1)) throw new Error('a problem without its row');
  const told = new Set(problems.map(({ line }) => line));
  if (table.rows.filter(({ line }) => !told.has(line)).length !== entries.length + unchanged.length)
    throw new Error('a row is neither taken nor named');
  for (const { path, text } of entries) {
    const { problems: broken, checked } = digestFile(path, new TextEncoder().encode(text));
    if (broken.length > 0 || checked?.data === undefined) throw new Error(`${path} is no valid entry:\n${text}`);
  }
}

const minimal = loadHandbook(memorySource(MINIMAL_HANDBOOK));

/** Any file, repaired: nothing more is left to repair, and the body says what it said. */
function fixBears(files: StrangeFiles): void {
  for (const [path, bytes] of Object.entries(files)) {
    const kind = identify(path)?.kind;
    const text = decode(bytes);
    if (text === undefined || kind === undefined || kind === 'asset') continue;
    const once = fixText(text, schemas[kind], path.endsWith('.mdx')).text;
    const twice = fixText(once, schemas[kind], path.endsWith('.mdx')).text;
    if (twice !== once) throw new Error(`${path}: still something to repair`);
    const [before, after] = [text, once].map((one) => digestFile(path, new TextEncoder().encode(one)));
    if (before?.value !== undefined && after?.value === undefined) throw new Error(`${path}: repaired beyond reading`);
    const said = (facts: typeof before) => facts?.prose?.blocks.map((block) => block.text.trimEnd());
    if (!isDeepStrictEqual(said(before), said(after))) throw new Error(`${path}: its text says something else`);
  }
}
