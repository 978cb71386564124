import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compareHandbooks } from '../../handbook/comparison/index.ts';
import { EDIT_DAY, type Edit, edits, expected, said, withoutConflicts } from '../../handbook/comparison/small-edits.ts';
import { type DraftFile, filesOf, smallHandbook } from '../../handbook/comparison/small-handbook.ts';
import { importCommits, type PlannedCommit } from '../../handbook/document-control/fast-import.ts';
import { type TestRepository, testRepository } from '../../handbook/document-control/test-repository.ts';
import { digestAll } from '../../handbook/index.ts';
import { changeReport, countChanges } from './change-report.ts';
import { statesAt } from './state-at.ts';

/** So many sequences of edits, each a branch of its own with a commit for each edit. */
const SEQUENCES = 50;

let repository: TestRepository;
const sequences = fc
  .sample(fc.shuffledSubarray([...edits], { minLength: 1, maxLength: 14 }), { numRuns: SEQUENCES, seed: 20261123 })
  .map(withoutConflicts);
const results: Map<string, DraftFile>[] = [];

beforeAll(() => {
  repository = testRepository();
  const start = filesOf(smallHandbook());
  const first = { branch: 'main', message: 'Anfang', date: EDIT_DAY, files: below(start) };
  importCommits(repository.root, [first, ...sequences.flatMap(commitsOf)]);
});

afterAll(() => repository.remove());

/** The commits of a sequence of edits. Prepares what is to be the result. */
function commitsOf(sequence: readonly Edit[], index: number): PlannedCommit[] {
  const files = smallHandbook();
  results[index] = files;
  let last = filesOf(files);
  return sequence.map(({ apply, touches }, step) => {
    apply(files);
    const next = filesOf(files);
    const gone = Object.keys(last).filter((path) => !(path in next));
    const changed = Object.entries(next).filter(([path, text]) => last[path] !== text);
    last = next;
    const branch = `folge-${index}`;
    const parent = step === 0 ? 'main' : branch;
    const all = { ...Object.fromEntries(changed), ...Object.fromEntries(gone.map((path) => [path, null])) };
    return { branch, parent, message: touches, date: EDIT_DAY, files: below(all) };
  });
}

function below<T>(files: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`inhalt/${path}`, text]));
}

it(`tells between two revisions exactly what was done, for ${SEQUENCES} sequences of edits`, async () => {
  const [before] = await statesAt(repository.content, ['main'], digestAll);
  for (const [index, done] of sequences.entries()) {
    const [after] = await statesAt(repository.content, [`folge-${index}`], digestAll);
    const { changes } = compareHandbooks(before.handbook, after.handbook, { before: before.date, after: after.date });
    const what = done.map(({ touches }) => touches).join(' ');
    expect(changes.flatMap(said).sort(), what).toEqual(expected(done, results[index] ?? new Map()));
    const report = changeReport(before, after);
    expect(countChanges(report), what).toBe(changes.length);
    for (const change of report.sections.flatMap((section) => section.changes)) {
      expect(change.sentence).not.toMatch(/undefined|\[object|^$/);
      if (change.kind === 'changed')
        expect(
          change.fields.flatMap(({ paragraphs }) => paragraphs),
          what,
        ).not.toEqual([]);
    }
    // And back again: what was added is removed.
    const back = changeReport(after, before);
    expect(countChanges(back) > 0, what).toBe(changes.length > 0);
  }
}, 120_000);
