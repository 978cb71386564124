import { describe, expect, test } from 'vitest';
import { customersVocabulary } from '../publish/customers-vocabulary.ts';
import { mainText } from './public-addresses.ts';
import { termsSearchFacts } from './public-search.ts';
import { leadingVersion } from './public-terms.ts';
import { siteForTests, versionFile } from './site-for-tests.ts';

const FOLDER = 'terms/beratungsvertrag';
const FILES = {
  [`${FOLDER}/2026-07-01.de.mdx`]: versionFile('validFrom: 2026-07-01\nannouncedOn: 2026-05-01'),
  [`${FOLDER}/2026-07-01.en.mdx`]: versionFile('validFrom: 2026-07-01\nannouncedOn: 2026-05-01'),
  [`${FOLDER}/2025-01-01.en.mdx`]: versionFile('validFrom: 2025-01-01'),
};

/** What is found on a day, as addresses below the document's with what is said beside the title. */
async function found(today: string): Promise<Record<string, string>> {
  const site = await siteForTests(FILES, today);
  const terms = site.data.terms.find(({ id }) => id === 'beratungsvertrag');
  if (terms === undefined) throw new Error('no terms');
  const pages = terms.versions.flatMap((version) => [
    ...(version === leadingVersion(terms, today)
      ? [{ address: '', version, text: mainText(terms, version), isStable: true }]
      : []),
    ...version.texts.map((text) => ({
      address: `${version.validFrom}/${text === mainText(terms, version) ? '' : text.language}`,
      version,
      text,
      isStable: false,
    })),
  ]);
  return Object.fromEntries(
    pages.flatMap(({ address, text, ...page }) => {
      const facts = text && termsSearchFacts(site, { ...page, terms, text });
      return facts ? [[address, `${facts.state}${facts.weight === undefined ? '' : ` ${facts.weight}`}`]] : [];
    }),
  );
}

describe('the search of the public site finds each terms text once', () => {
  test('what applies at its stable address, what is announced with its day, both in all languages', async () => {
    expect(await found('2026-06-30')).toEqual({
      '': 'Fassung vom 1. Januar 2025',
      '2025-01-01/en': 'Fassung vom 1. Januar 2025 · English',
      '2026-07-01/': 'Ab dem 1. Juli 2026 0.6',
      '2026-07-01/en': 'Ab dem 1. Juli 2026 · English 0.6',
    });
  });

  test('what applied before in the binding language, marked as such and far down', async () => {
    expect(await found('2026-07-01')).toEqual({
      '': 'Fassung vom 1. Juli 2026',
      '2026-07-01/en': 'Fassung vom 1. Juli 2026 · English',
      '2025-01-01/': 'Fassung vom 1. Januar 2025 · Frühere Fassung 0.2',
    });
  });

  test('nothing that is not announced yet', async () => {
    expect(Object.keys(await found('2026-04-30'))).toEqual(['', '2025-01-01/en']);
  });
});

test('clauses are cited as the version has them that applies on the day', async () => {
  const later = versionFile(
    'validFrom: 2026-07-01\nannouncedOn: 2026-05-01',
    '## § 1 Neues\n\n(1) Text.\n\n(2) Text.\n',
  );
  const files = { [`${FOLDER}/2026-07-01.de.mdx`]: later };
  const clausesOn = async (today: string) =>
    customersVocabulary((await siteForTests(files, today)).data, today).clauses.filter(({ url }) =>
      url.startsWith('bedingungen/beratungsvertrag/'),
    );
  expect((await clausesOn('2026-06-30')).map(({ title }) => title)).not.toContain('§ 1 Neues');
  expect(await clausesOn('2026-07-01')).toMatchObject([
    { number: '1', title: '§ 1 Neues', url: 'bedingungen/beratungsvertrag/#par-1', paragraphs: ['1', '2'] },
  ]);
});
