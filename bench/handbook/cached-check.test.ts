import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cachedDigester } from '../../src/handbook/digest-cache.ts';
import { loadHandbook, memorySource } from '../../src/handbook/index.ts';
import { checkHandbook } from '../../src/rules/run.ts';
import { generateHandbook } from './generate.ts';
import { DEFAULTS } from './options.ts';

type Files = Record<string, string>;

/** Things that people do to a file. */
const CHANGES: readonly ((text: string) => string | undefined)[] = [
  () => undefined,
  (text) => `${text.trimEnd()} Noch ein Satz.\n`,
  (text) => text.replace(/^rationale: .*(?:\n {2}.*)*/m, 'rationale: folgt'),
  (text) => text.replace(/^goal: .*(?:\n {2}.*)*/m, 'goal: .inf'),
  (text) => text.replace(/^owner: .*$/m, 'owner: niemand'),
  (text) =>
    text.replace(/^summary: .*(?:\n {2}.*)*/m, 'summary: Frau Maier aus der Ringstraße 5 rief an, 0341 5550147.'),
  (text) => text.replace(/\]\(\.\/[^)]*\)/, '](./gibt-es-nicht.mdx)'),
  (text) => `${text}\n{1 + 1}\n\n<Unbekannt />\n`,
  (text) => text.replace('title:', 'titel:'),
  (text) => text.replaceAll('\n', '\r\n'),
];

const steps = fc.array(fc.tuple(fc.nat(), fc.nat(CHANGES.length - 1)), { minLength: 1, maxLength: 4 });

async function findings(files: Files, digest?: Parameters<typeof loadHandbook>[1]) {
  const handbook = await loadHandbook(memorySource(files), digest);
  return checkHandbook(handbook, { today: DEFAULTS.today });
}

function changed(files: Files, [at, how]: readonly [number, number]): Files {
  const paths = Object.keys(files);
  const path = paths[at % paths.length] ?? '';
  const { [path]: before = '', ...rest } = files;
  const after = CHANGES[how]?.(before);
  return after === undefined ? rest : { ...rest, [path]: after };
}

describe('the check with a cache', () => {
  it('finds what it finds without, after any changes, also when run again', async () => {
    const start: Files = Object.fromEntries(generateHandbook({ pages: 10, feedback: 1, versions: 3, gaps: 0.3 }).files);
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const cache = join(mkdtempSync(join(tmpdir(), 'belegbar-cache-')), 'digests.jsonl');
        let files = start;
        for (const step of list) {
          files = changed(files, step);
          const digest = cachedDigester(cache);
          expect(await findings(files, digest)).toEqual(await findings(files));
          digest.keepNotes();
        }
        expect(await findings(files, cachedDigester(cache))).toEqual(await findings(files));
      }),
      { numRuns: 5 },
    );
  });
});
