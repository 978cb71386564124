import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportDocument } from '../document/document.ts';
import { headingsOf, plainText } from '../document/print-links.ts';
import { sampleSite } from '../self-report/sample-site-for-tests.ts';
import { selfReport } from '../self-report/self-report.ts';
import { reportPdf } from './report-pdf.ts';

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

function titles(items: readonly OutlineItem[]): string[] {
  return items.flatMap(({ title, items: below }) => [title, ...titles(below)]);
}

const words = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim();

describe('the sample’s self-report as PDF', () => {
  let document: ReportDocument;
  let pdf: Uint8Array;

  beforeAll(async () => {
    const site = await sampleSite();
    const catalogue = site.handbook.catalogues.get('qb-11');
    if (catalogue === undefined) throw new Error('no catalogue');
    document = selfReport(site, catalogue);
    pdf = reportPdf(document);
  }, 60_000);

  const open = () => getDocument({ data: pdf.slice(), verbosity: 0 }).promise;

  it('has the same bytes when it is made again', () => {
    expect(Buffer.from(reportPdf(document)).equals(Buffer.from(pdf))).toBe(true);
  });

  it('is tagged, made to PDF/UA-1, with title and language', async () => {
    const { info, metadata } = await (await open()).getMetadata();
    expect(info).toMatchObject({
      Title: 'Selbstreport – Qualitätsbereich 11: Kundenkommunikation (KQS)',
      Language: 'de',
    });
    expect(metadata?.get('pdfuaid:part')).toBe('1');
  });

  it('has a bookmark for every heading, in order', async () => {
    const outline = (await (await open()).getOutline()) as readonly OutlineItem[];
    const expected = ['Selbstreport', 'Inhalt', ...headingsOf(document).map(({ c }) => plainText(c))];
    expect(titles(outline).map(words)).toEqual(expected.map(words));
  });

  it('numbers its pages, lists its chapters, and gives tables header rows and the chart words', async () => {
    const file = await open();
    expect(file.numPages).toBeGreaterThan(40);
    const contents = await (await file.getPage(2)).getTextContent();
    const text = contents.items.map((item) => ('str' in item ? item.str : '')).join(' ');
    expect(text).toContain('11.4 Verfahren und Ergebnisse bewertet');
    expect(text).toContain(`von ${file.numPages}`);
    const trees = await Promise.all(
      Array.from({ length: file.numPages }, async (_, index) => (await file.getPage(index + 1)).getStructTree()),
    );
    const structure = JSON.stringify(trees);
    for (const role of ['H2', 'H4', 'Table', 'TH', 'TOC', 'Figure', 'L'])
      expect(structure).toContain(`"role":"${role}"`);
    expect(structure).toMatch(/"alt":"Rückmeldungen je Jahr nach Art\. 2026: /);
    const tables = structure.match(/"role":"Table"/g)?.length ?? 0;
    expect(structure.match(/"role":"THead"/g)?.length).toBeGreaterThanOrEqual(tables * 0.9);
  });
});
