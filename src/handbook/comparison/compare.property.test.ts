import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Change, compareHandbooks } from './index.ts';
import { EDIT_DAY, type Edit, edits, expected, said, withoutConflicts } from './small-edits.ts';
import { load, smallHandbook } from './small-handbook.ts';

/** The files that a change tells of. */
function pathsOf(change: Change): readonly string[] {
  if (change.subject === 'feedback') return change.paths;
  return [change.subject === 'measure' ? change.saidIn : change.path];
}

const before = await load(smallHandbook());

it('says nothing of a handbook that is the same', async () => {
  const { changes } = compareHandbooks(before, await load(smallHandbook()), { before: EDIT_DAY, after: EDIT_DAY });
  expect(changes).toEqual([]);
});

it.each(edits)('tells of one edit: $touches $says', async (edit) => {
  await expectTold([edit]);
});

it('tells exactly what was done, for any sequence of edits', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...edits], { minLength: 1, maxLength: 14 }), async (chosen) => {
      await expectTold(withoutConflicts(chosen));
    }),
    { numRuns: 100 },
  );
}, 60_000);

async function expectTold(done: readonly Edit[]): Promise<void> {
  const files = smallHandbook();
  for (const { apply } of done) apply(files);
  const after = await load(files);
  const { changes } = compareHandbooks(before, after, { before: EDIT_DAY, after: EDIT_DAY });
  expect(changes.flatMap(said).sort()).toEqual(expected(done, files));
  expect(untold(after.files, changes)).toEqual([]);
}

/** Files that differ and that no change names. */
function untold(files: typeof before.files, changes: readonly Change[]): string[] {
  const earlier = new Map(before.files.map((each) => [each.path, each.digest.text]));
  const told = new Set(changes.flatMap(pathsOf));
  return files
    .filter(({ path, digest }) => earlier.get(path) !== digest.text && !told.has(path))
    .map(({ path }) => path);
}
