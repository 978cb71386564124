import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDuration } from '../handbook/dates.ts';
import { addressBetween, anyTwoData } from './any-two.ts';
import { anyTwoComparison } from './any-two-comparison.ts';
import { type PublishedText, publishedText } from './compared-text.ts';
import { comparisonHtml } from './comparison-html.ts';
import { textNamed, textsOf, translationNote } from './comparison-texts.ts';
import { textAddress } from './public-addresses.ts';
import { type Comparison, comparisonBetween } from './public-comparisons.ts';
import type { PublicSite } from './public-site.ts';
import { siteForTests, versionFile } from './site-for-tests.ts';
import { pageLanguage } from './text-language.ts';

const FOLDER = 'terms/beratungsvertrag';

/** The terms of a site with one document. */
function termsOf(site: PublicSite) {
  const [terms] = site.data.terms;
  if (!terms) throw new Error('no terms');
  return terms;
}

/** Reads a text as a browser gets it: as JSON, from its address. */
function published(site: PublicSite) {
  const terms = termsOf(site);
  return async (address: string): Promise<PublishedText> => {
    const [, validFrom = '', language = ''] = /\/([\d-]+)\/([\w-]+)\.json$/.exec(address) ?? [];
    const text = textNamed(terms, { validFrom, language });
    if (!text) throw new Error(`nothing at ${address}`);
    return JSON.parse(JSON.stringify(publishedText(terms.id, terms.title, text)));
  };
}

/** What the page that is made for a comparison shows. */
function onItsPage(site: PublicSite, comparison: Comparison): string {
  const { terms, before, after, beforeText, afterText } = comparison;
  const texts = textsOf(comparison);
  if (!texts) throw new Error('nothing to compare');
  const language = pageLanguage(afterText.language, site.language);
  return comparisonHtml(texts, {
    language,
    beforeHref: textAddress(site, terms, before, beforeText),
    afterHref: textAddress(site, terms, after, afterText),
    translation: translationNote(language, terms, afterText.language),
    leftOut: texts.leftOut,
  }).text;
}

const WORDS = ['Wir', 'beraten', 'Sie', 'kostenlos', '<b>', '"fett"', 'Woche', 'Ende', '§ 2 Abs. 1', 'Übergang', 'بند'];

const clause = fc.record({
  title: fc.constantFrom('Gegenstand', 'Kosten', 'Ende', 'Schutz & Hilfe', 'Daten'),
  paragraphs: fc.array(
    fc
      .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 12 })
      .map((words) => words.join(' ').replaceAll('<b>', '‹b›')),
    { minLength: 1, maxLength: 3 },
  ),
});

const version = fc.record({
  clauses: fc.uniqueArray(clause, { minLength: 1, maxLength: 5, selector: ({ title }) => title }),
  explained: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
  isTranslated: fc.boolean(),
});

type Version = typeof version extends fc.Arbitrary<infer T> ? T : never;

function filesOf(versions: readonly Version[]): Record<string, string> {
  return Object.fromEntries(
    versions.flatMap(({ clauses, explained, isTranslated }, index) => {
      const validFrom = addDuration('2020-01-01', `P${index}M`);
      const body = clauses
        .map(
          ({ title, paragraphs }, at) =>
            `## § ${at + 1} ${title}\n\n${paragraphs.map((text, number) => `(${number + 1}) ${text}`).join('\n\n')}\n`,
        )
        .join('\n');
      const changes = explained.map(
        (number) => `  - { clause: "§ ${number}", why: "Grund <${number}>", meaning: Folge }`,
      );
      const frontmatter = `validFrom: ${validFrom}${changes.length > 0 ? `\nchanges:\n${changes.join('\n')}` : ''}`;
      return [
        [`${FOLDER}/${validFrom}.de.mdx`, versionFile(frontmatter, body)],
        ...(isTranslated ? [[`${FOLDER}/${validFrom}.en.mdx`, versionFile(`validFrom: ${validFrom}`, body)]] : []),
      ];
    }),
  );
}

describe('any two versions, compared in the browser', () => {
  test('show exactly what the page made for them shows', async () => {
    let pairs = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(version, { minLength: 3, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('de', 'en'),
        async (versions, first, second, language) => {
          const site = await siteForTests(filesOf(versions));
          const terms = termsOf(site);
          const [one, other] = [first, second].map((at) => terms.versions[at % terms.versions.length]);
          if (!one || !other || one === other) return;
          const comparison = comparisonBetween(site, terms, one, other, language);
          if (!comparison) throw new Error('each pair of so few versions has a page');
          const asked = { one: one.validFrom, other: other.validFrom, language };
          const compared = await anyTwoComparison(anyTwoData(site, terms), asked, published(site));
          expect(compared).toEqual({
            html: onItsPage(site, comparison),
            language: pageLanguage(comparison.afterText.language, 'de'),
          });
          pairs++;
        },
      ),
      { numRuns: 60 },
    );
    expect(pairs).toBeGreaterThan(20);
  });

  test('has words for the same version twice, and for two without a common language', async () => {
    const site = await siteForTests({
      [`${FOLDER}/2023-01-01.de.mdx`]: versionFile('validFrom: 2023-01-01'),
      [`${FOLDER}/2024-01-01.en.mdx`]: versionFile('validFrom: 2024-01-01'),
      [`${FOLDER}/2025-01-01.de.mdx`]: versionFile('validFrom: 2025-01-01'),
    });
    const data = anyTwoData(site, termsOf(site));
    const compare = (one: string, other: string) =>
      anyTwoComparison(data, { one, other, language: undefined }, published(site));
    expect(await compare('2023-01-01', '2023-01-01')).toEqual({ problem: 'same' });
    expect(await compare('2023-01-01', '2024-01-01')).toEqual({ problem: 'no-language' });
    expect(await compare('2023-01-01', '1999-01-01')).toEqual({ problem: 'no-language' });
    expect(await compare('2025-01-01', '2023-01-01')).toMatchObject({ language: 'de' });
  });
});

describe('a long history', () => {
  const LONG = 60;
  const files = Object.fromEntries(
    Array.from({ length: LONG }, (_, index) => {
      const validFrom = addDuration('2018-01-01', `P${index}M`);
      const changes = `\nchanges:\n  - { clause: "§ 1", why: Grund ${index}, meaning: Folge }`;
      const body = `## § 1 Kosten\n\n(1) ${index} Euro.\n`;
      return [`${FOLDER}/${validFrom}.de.mdx`, versionFile(`validFrom: ${validFrom}${index > 0 ? changes : ''}`, body)];
    }),
  );

  test('has an address for each pair, and few texts to load for it', async () => {
    const site = await siteForTests(files);
    const terms = termsOf(site);
    const [first, , third] = terms.versions;
    const fifty = terms.versions[50];
    if (!first || !third || !fifty) throw new Error('no versions');
    expect(addressBetween(site, terms, third, first, 'de')).toBe(
      '/bedingungen/beratungsvertrag/vergleich/?one=2018-01-01&other=2018-03-01&language=de',
    );
    const addresses: string[] = [];
    const load = published(site);
    const compared = await anyTwoComparison(
      anyTwoData(site, terms),
      { one: first.validFrom, other: fifty.validFrom, language: 'de' },
      (address) => {
        addresses.push(address);
        return load(address);
      },
    );
    expect(addresses).toHaveLength(2);
    expect('html' in compared && compared.html).toContain('Dazwischen gab es 49 weitere Fassungen.');
    await anyTwoComparison(
      anyTwoData(site, terms),
      { one: first.validFrom, other: third.validFrom, language: 'de' },
      (address) => {
        addresses.push(address);
        return load(address);
      },
    );
    expect(addresses).toHaveLength(2 + 3);
  });
});
