import { expect, test } from 'vitest';
import { entryAddress, entryTitle, isShownElsewhere, pageFor } from './entry-pages.ts';
import { procedureFile, testSite } from './test-site.ts';

const DOCUMENT = `title: Betreuungsvertrag
kind: general-terms
owner: leitung
bindingLanguage: de
`;
const page = (fields: string) => `---\n${fields}\n---\n`;
const site = await testSite({
  'procedures/erstgespraech.mdx': procedureFile('Erstgespräch'),
  'procedures/kaputt.mdx': page('title: Kaputt'),
  'terms/vertrag/document.yaml': DOCUMENT,
  'terms/vertrag/2026-01-01.de.mdx': page('validFrom: 2026-01-01'),
  'terms/vertrag/2026-01-01.en.mdx': page('validFrom: 2026-01-01\ntitle: Contract'),
  'feedback/2025/2026-001.yaml': 'received: 2026-01-02\nchannel: card\nkind: praise\nsummary: Danke.\n',
  'docs/team/dienstplan.mdx': page('title: Dienstplan'),
  'docs/willkommen.mdx': page('title: Willkommen\npurpose: welcome'),
  'docs/glossar.mdx': page('title: Glossar\npurpose: glossary\norder: 2'),
  'docs/zweites.mdx': page('title: Zweites\npurpose: glossary'),
});

test('addresses begin with the base path', () => {
  const addresses = {
    'procedures/erstgespraech.mdx': '/qm/handbuch/verfahren/erstgespraech/',
    'terms/vertrag/document.yaml': '/qm/handbuch/bedingungen/vertrag/',
    'terms/vertrag/2026-01-01.de.mdx': '/qm/handbuch/bedingungen/vertrag/2026-01-01/',
    'terms/vertrag/2026-01-01.en.mdx': '/qm/handbuch/bedingungen/vertrag/2026-01-01/en/',
    'docs/team/dienstplan.mdx': '/qm/handbuch/seiten/team/dienstplan/',
  };
  for (const [path, address] of Object.entries(addresses)) expect(entryAddress(site, path)).toBe(address);
});

test('feedback stands on the page of the year in which it came in, whatever folder it lies in', () => {
  expect(entryAddress(site, 'feedback/2025/2026-001.yaml')).toBe('/qm/handbuch/rueckmeldungen/2026/#2026-001');
});

test('the welcome text stands on the start page, the glossary on its own', () => {
  expect(entryAddress(site, 'docs/willkommen.mdx')).toBe('/qm/handbuch/');
  expect(entryAddress(site, 'docs/glossar.mdx')).toBe('/qm/handbuch/glossar/');
});

test('a second glossary stays a page like others; the order decides which is the first', () => {
  expect(pageFor(site.handbook, 'glossary')?.id).toBe('glossar');
  expect(entryAddress(site, 'docs/zweites.mdx')).toBe('/qm/handbuch/seiten/zweites/');
  const elsewhere = [...site.handbook.pages.values()].filter((entry) => isShownElsewhere(site.handbook, entry));
  expect(elsewhere.map(({ id }) => id)).toEqual(['glossar', 'willkommen']);
});

test('files without a page, unusable files and files that do not exist have no address', () => {
  for (const path of ['handbook.yaml', 'procedures/kaputt.mdx', 'procedures/keines.mdx', 'notizen.txt']) {
    expect(entryAddress(site, path), path).toBeUndefined();
  }
});

test('an archived PDF leads to the text that it was printed from, which offers it', () => {
  const pdf = 'terms/vertrag/archive/2026-01-01.en.pdf';
  expect(entryAddress(site, pdf)).toBe('/qm/handbuch/bedingungen/vertrag/2026-01-01/en/');
  expect(entryTitle(site, pdf)).toBe('Contract, Version vom 1. Januar 2026 (PDF)');
  expect(entryAddress(site, 'terms/vertrag/archive/2020-01-01.de.pdf')).toBeUndefined();
});

test('titles as people say them', () => {
  expect(entryTitle(site, 'procedures/erstgespraech.mdx')).toBe('Erstgespräch');
  expect(entryTitle(site, 'terms/vertrag/2026-01-01.de.mdx')).toBe('Betreuungsvertrag, Version vom 1. Januar 2026');
  expect(entryTitle(site, 'terms/vertrag/2026-01-01.en.mdx')).toBe('Contract, Version vom 1. Januar 2026');
  expect(entryTitle(site, 'feedback/2025/2026-001.yaml')).toBe('Lob 2026-001');
  expect(entryTitle(site, 'procedures/keines.mdx')).toBe('procedures/keines.mdx');
});
