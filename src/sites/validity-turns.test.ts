import { describe, expect, test } from 'vitest';
import { siteForTests, versionFile } from './site-for-tests.ts';
import { validityTurns } from './validity-turns.ts';

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
