import { expect, test } from 'vitest';
import { LEGAL_PAGES, legalPage, webSettings } from '../rules/examples/web-settings.ts';
import { legalFacts } from './legal-facts.ts';
import { siteForTests } from './site-for-tests.ts';

async function factsOf(purpose: string, files: Readonly<Record<string, string>> = {}) {
  const all = { ...LEGAL_PAGES, 'handbook.yaml': webSettings(), ...files };
  const site = await siteForTests(all, '2026-06-01');
  const page = site.data.pages.find((candidate) => candidate.purpose === purpose);
  if (page === undefined) throw new Error(`no page for ${purpose}`);
  return legalFacts(site, page);
}

test('the imprint says from handbook.yaml who is behind the site and whether it takes part in arbitration', async () => {
  expect((await factsOf('imprint')).map(({ label, lines }) => `${label}: ${lines.join(', ')}`)).toEqual([
    'Anbieter: Beispiel e. V., Lindenstraße 12, 04177 Leipzig',
    'Vertreten durch: Vorstand (zwei Mitglieder gemeinsam)',
    'Telefon: +49 30 23125 100',
    'E-Mail: kontakt@example.org',
    'Register: Amtsgericht Leipzig, VR 00000',
    'Verbraucherschlichtung: Wir nehmen an keiner Verbraucherschlichtung teil.',
  ]);
});

test('nothing is said twice that the organisation has written on the page itself', async () => {
  const body = 'Vertreten durch den **Vorstand (zwei\nMitglieder gemeinsam)**, Amtsgericht Leipzig, VR 00000';
  const facts = await factsOf('imprint', { 'docs/impressum.mdx': legalPage('Impressum', 'imprint', body) });
  expect(facts.map(({ label }) => label)).toEqual(['Anbieter', 'Telefon', 'E-Mail', 'Verbraucherschlichtung']);
});

test('the accessibility statement names date, method, contact and arbitration body', async () => {
  expect(await factsOf('accessibility')).toEqual([
    { label: 'Erklärung erstellt am', lines: ['28. Juni 2025'], href: undefined },
    { label: 'Wie geprüft wurde', lines: ['Selbstbewertung'], href: undefined },
    { label: 'Barrieren melden', lines: ['barrierefrei@example.org'], href: 'mailto:barrierefrei@example.org' },
    { label: 'Wenn unsere Antwort nicht genügt', lines: ['Schlichtungsstelle nach § 16 BGG'], href: undefined },
  ]);
});

test('other pages have no such facts', async () => {
  const files = { 'docs/leitbild.mdx': legalPage('Leitbild', 'mission-statement', 'Wir helfen.') };
  expect(await factsOf('mission-statement', files)).toEqual([]);
});
