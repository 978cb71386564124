import { expect, test } from 'vitest';
import { alternatesOf } from './public-alternates.ts';
import { siteForTests, versionFile } from './site-for-tests.ts';
import { breadcrumbData, organisationData, structuredDataText, termsData } from './structured-data.ts';

const FOLDER = 'terms/beratungsvertrag';
const translated = {
  [`${FOLDER}/2025-01-01.en.mdx`]: versionFile('validFrom: 2025-01-01\ntitle: "</script><b>Terms"'),
  [`${FOLDER}/2025-01-01.de-simple.mdx`]: versionFile('validFrom: 2025-01-01'),
};

async function translatedTerms() {
  const site = await siteForTests(translated, '2026-06-01');
  const terms = site.data.terms.find(({ id }) => id === 'beratungsvertrag');
  const [version] = terms?.versions ?? [];
  const english = version?.texts.find(({ language }) => language === 'en');
  if (!terms || !version || !english) throw new Error('no text');
  return { site, terms, version, english };
}

test('a terms text names its version, language and validity, and cannot end its element', async () => {
  const { site, terms, version, english } = await translatedTerms();
  const data = termsData(site, terms, version, english);
  expect(data).toMatchObject({
    '@type': 'DigitalDocument',
    inLanguage: 'en',
    version: '2025-01-01',
    temporalCoverage: '2025-01-01/..',
  });
  const text = structuredDataText([data]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)['@graph'][0].name).toBe('</script><b>Terms');
});

test('the binding text in force is named by its stable address; Leichte Sprache is no language for search engines', async () => {
  const { site, terms, version } = await translatedTerms();
  expect(alternatesOf(site, terms, version)).toEqual([
    { language: 'de', href: '/bedingungen/beratungsvertrag/' },
    { language: 'en', href: '/bedingungen/beratungsvertrag/2025-01-01/en/' },
  ]);
});

test('nothing unknown is said of the organisation, and no way is shown without whole addresses', async () => {
  const { site } = await translatedTerms();
  const nameless = { ...site, absolute: () => undefined };
  expect(Object.values(organisationData(nameless))).not.toContain(undefined);
  expect(breadcrumbData(nameless, [{ label: 'Bedingungen', href: '/bedingungen/' }])).toEqual([]);
});
