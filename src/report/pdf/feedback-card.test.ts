import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { loadHandbook } from '../../handbook/load.ts';
import { memorySource } from '../../handbook/memory.ts';
import { publicHandbook } from '../../handbook/public-handbook.ts';
import { MINIMAL_HANDBOOK } from '../../rules/minimal-handbook.ts';
import { feedbackCardPdf } from './feedback-card.ts';

const data = async (settings?: string) => {
  const files = settings === undefined ? MINIMAL_HANDBOOK : { ...MINIMAL_HANDBOOK, 'handbook.yaml': settings };
  return publicHandbook(await loadHandbook(memorySource(files)), '2026-06-01');
};
const FULL = `format: 1
language: de
organisation: { name: Beispiel e. V., street: Marktweg 3, postalCode: "04103", city: Leipzig }
roles: [{ id: leitung, title: Leitung }]
services: [{ id: beratung, title: Beratung }]
customerPath: [{ id: erstkontakt, title: Erster Kontakt }]
sites: { public: { url: 'https://bedingungen.example.org', base: /qm/ } }
deadlines: { answer: P10D }
`;

async function read(pdf: Uint8Array) {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  const text = items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replace(/\s+/g, ' ');
  return { document, text, structure: JSON.stringify(await page.getStructTree()) };
}

it('sets four cards on one tagged page, with title, language, address, promise and QR code', async () => {
  const { document, text, structure } = await read(feedbackCardPdf(await data(FULL)));
  expect(document.numPages).toBe(1);
  expect(text.match(/Rückmeldekarte/g)).toHaveLength(4);
  expect(text).toContain('höchstens 10 Tage');
  expect(text).toContain('Marktweg 3, 04103 Leipzig');
  expect(structure).toContain(
    'QR-Code zur Seite „Rückmeldung geben“: https://bedingungen.example.org/qm/rueckmeldung-geben/',
  );
  const { info } = await document.getMetadata();
  expect(info).toMatchObject({ Title: 'Rückmeldekarte Beispiel e. V.', Language: 'de' });
});

it('leaves out what is not known, and speaks English in an English handbook', async () => {
  const settings = FULL.replace('language: de', 'language: en')
    .replace(/, street.*Leipzig/, '')
    .replace(/sites.*\n/, '');
  const { text, structure } = await read(feedbackCardPdf(await data(settings)));
  expect(text).toContain('Feedback card');
  expect(text).not.toContain('Hand in or send');
  expect(structure).not.toContain('QR code');
});

it('gives the same bytes for the same data', async () => {
  const published = await data();
  expect(Buffer.from(feedbackCardPdf(published)).equals(Buffer.from(feedbackCardPdf(published)))).toBe(true);
});
