import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { siteForTests, versionFile } from './site-for-tests.ts';
import { TURN_SCRIPT, TURN_SCRIPT_HASH, validityTurns } from './validity-turns.ts';

const FOLDER = 'terms/beratungsvertrag';

async function turns(validFrom: string, files: Readonly<Record<string, string>>) {
  const site = await siteForTests(files, '2026-06-01');
  const terms = site.data.terms.find(({ id }) => id === 'beratungsvertrag');
  const version = terms?.versions.find((candidate) => candidate.validFrom === validFrom);
  if (!terms || !version) throw new Error('no version');
  return validityTurns(site, terms, version, 'de');
}

const announced = { [`${FOLDER}/2026-07-01.de.mdx`]: versionFile('validFrom: 2026-07-01\nannouncedOn: 2026-05-01') };

describe('validityTurns', () => {
  test('are none where nothing is announced', async () => {
    expect(await turns('2025-01-01', {})).toEqual([]);
  });

  test('the version in force becomes an earlier one, and leads to the new one', async () => {
    expect(await turns('2025-01-01', announced)).toMatchObject([
      { from: '2026-07-01', state: 'archived', link: { href: '/bedingungen/beratungsvertrag/2026-07-01/' } },
    ]);
  });

  test('the announced version comes into force', async () => {
    expect(await turns('2026-07-01', announced)).toMatchObject([{ from: '2026-07-01', state: 'in-force' }]);
  });

  test('a version that ends without a successor', async () => {
    const ending = { [`${FOLDER}/2025-01-01.de.mdx`]: versionFile('validFrom: 2025-01-01\nvalidUntil: 2026-08-31') };
    expect(await turns('2025-01-01', ending)).toMatchObject([{ from: '2026-09-01', state: 'archived' }]);
  });
});

describe('the script', () => {
  /** Which of the sections is shown on a day, by their dates. */
  function shownOn(day: string): (string | undefined)[] {
    const sections = [undefined, '2026-07-01', '2027-01-01'].map((from) => ({
      dataset: { from },
      hidden: from !== undefined,
    }));
    const clock = class extends Date {
      constructor() {
        super(`${day}T12:00:00`);
      }
    };
    runInNewContext(TURN_SCRIPT, { Date: clock, document: { querySelectorAll: () => sections } });
    return sections.filter(({ hidden }) => !hidden).map(({ dataset }) => dataset.from);
  }

  test('shows the last turn that has come by the clock', () => {
    expect(shownOn('2026-06-30')).toEqual([undefined]);
    expect(shownOn('2026-07-01')).toEqual(['2026-07-01']);
    expect(shownOn('2026-12-31')).toEqual(['2026-07-01']);
    expect(shownOn('2027-01-01')).toEqual(['2027-01-01']);
  });

  test('is named by its hash', () => {
    expect(TURN_SCRIPT_HASH).toBe(`'sha256-${createHash('sha256').update(TURN_SCRIPT).digest('base64')}'`);
  });
});
