import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsFile } from '../../rules/examples/terms-file.ts';
import { MINIMAL_HANDBOOK } from '../../rules/minimal-handbook.ts';
import versionGap from '../../rules/version-gap.ts';
import versionOverlap from '../../rules/version-overlap.ts';
import { addDuration } from '../dates.ts';
import type { Handbook } from '../handbook.ts';
import { loadHandbook } from '../load.ts';
import { memorySource } from '../memory.ts';
import type { TermsDocumentModel } from '../terms-model.ts';
import { announcedVersions, archivedVersions, liveVersions, periods, versionInForce } from './terms.ts';

/** Days are counted from here, so that random versions lie close together. */
const EPOCH = '2026-01-01';
const DAYS = 40;
const day = (number: number) => addDuration(EPOCH, `P${number}D`);

/** First day and, for some, a last day. */
interface RandomVersion {
  readonly from: number;
  readonly until: number | undefined;
}

const versions: fc.Arbitrary<RandomVersion[]> = fc
  .uniqueArray(fc.record({ from: fc.nat(DAYS - 10), length: fc.option(fc.nat(15), { nil: undefined, freq: 2 }) }), {
    selector: ({ from }) => from,
    maxLength: 6,
  })
  .map((list) =>
    list
      .map(({ from, length }) => ({ from, until: length === undefined ? undefined : from + length }))
      .sort((a, b) => a.from - b.from),
  );

async function load(list: readonly RandomVersion[]): Promise<{ handbook: Handbook; model: TermsDocumentModel }> {
  const files: Record<string, string> = { ...MINIMAL_HANDBOOK };
  delete files['terms/beratungsvertrag/2025-01-01.de.mdx'];
  for (const { from, until } of list) {
    const validUntil = until === undefined ? null : day(until);
    files[`terms/beratungsvertrag/${day(from)}.de.mdx`] = termsFile({ validFrom: day(from), validUntil });
  }
  const handbook = await loadHandbook(memorySource(files));
  const model = handbook.terms.get('beratungsvertrag');
  if (!model) throw new Error('no document');
  return { handbook, model };
}

/** The version that began last, unless it has ended: said without looking at periods. */
function expected(list: readonly RandomVersion[], number: number): string | undefined {
  const last = list.findLast(({ from }) => from <= number);
  return last && (last.until === undefined || last.until >= number) ? day(last.from) : undefined;
}

describe('versions of terms, whatever their dates', { timeout: 30_000 }, () => {
  it('exactly one is in force on each day that is covered, none on others', async () => {
    await fc.assert(
      fc.asyncProperty(versions, async (list) => {
        const { model } = await load(list);
        for (let number = 0; number <= DAYS; number++) {
          const on = day(number);
          const covering = periods(model).filter(
            ({ from, until }) => from <= on && (until === undefined || on <= until),
          );
          expect(covering.length).toBeLessThanOrEqual(1);
          expect(covering[0]?.version.validFrom).toBe(expected(list, number));
          expect(versionInForce(model, on)?.validFrom).toBe(expected(list, number));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('each is past, in force or to come', async () => {
    await fc.assert(
      fc.asyncProperty(versions, fc.nat(DAYS), async (list, number) => {
        const { model } = await load(list);
        const on = day(number);
        const current = versionInForce(model, on);
        const parts = [...archivedVersions(model, on), ...(current ? [current] : []), ...announcedVersions(model, on)];
        expect(parts.map(({ validFrom }) => validFrom).sort()).toEqual(list.map(({ from }) => day(from)));
        expect(liveVersions(model, on)).toEqual([...(current ? [current] : []), ...announcedVersions(model, on)]);
      }),
      { numRuns: 40 },
    );
  });

  it('every gap and every overlap is found, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(versions, async (list) => {
        const { handbook } = await load(list);
        const context = { handbook, today: EPOCH, rules: new Map(), findings: [] };
        const pairs = list
          .slice(0, -1)
          .map(({ from, until }, index) => ({ from, until, next: list[index + 1]?.from ?? 0 }));
        const dated = pairs.flatMap(({ from, until, next }) => (until === undefined ? [] : [{ from, until, next }]));
        const paths = (found: typeof dated) => found.map(({ from }) => `terms/beratungsvertrag/${day(from)}.de.mdx`);
        expect([...versionGap.check(context)].map(({ file }) => file.path)).toEqual(
          paths(dated.filter(({ until, next }) => until + 1 < next)),
        );
        expect([...versionOverlap.check(context)].map(({ file }) => file.path)).toEqual(
          paths(dated.filter(({ until, next }) => until >= next)),
        );
      }),
      { numRuns: 40 },
    );
  });
});
