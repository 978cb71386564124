import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import decodeImage from 'jsqr';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { type PrintedTerms, qrCode, termsPdf } from './terms-pdf.ts';
import { TypstError, typstPdf } from './typst.ts';

const terms: PrintedTerms = {
  title: 'Bedingungen der Beratung',
  organisation: 'Beispiel e. V.',
  language: 'de',
  bindingLanguage: 'de',
  validFrom: '2026-01-01',
  appliesTo: 'new-contracts',
  summary: 'Die Beratung kostet nichts.\n\nSie können jederzeit aufhören.',
  changes: [{ clause: '§ 2', why: 'Kürzere Frist.', meaning: 'Sie können schneller aufhören.' }],
  body: `## § 1 Gegenstand

(1) Wir beraten Sie *kostenlos* über Pflege, Haushalt und Öffnungszeiten. #evil $x$ @ref \\<tag>

<PlainLanguage>

Die Beratung kostet Sie nichts.

</PlainLanguage>

## § 2 Kündigung

(1) Sie können jederzeit aufhören:

- mündlich,
- schriftlich.

| Frist | Form |
| --- | --- |
| keine | frei |
`,
  fingerprint: `sha256:${'ab'.repeat(32)}`,
  address: 'https://bedingungen.example.org/bedingungen/beratung/2026-01-01/',
};

const SAMPLE = fileURLToPath(new URL('../../content/terms/', import.meta.url));

/** Reads a PDF with another program than the one that made it. */
function read(pdf: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
}

async function textOf(document: PDFDocumentProxy): Promise<string> {
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ');
  });
  return (await Promise.all(pages)).join(' ').replace(/\s+/g, ' ');
}

async function itemsOf(document: PDFDocumentProxy) {
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent();
    return items.flatMap((item) => ('str' in item ? [item] : []));
  });
  return (await Promise.all(pages)).flat();
}

/** Draws the modules of a QR code's SVG, eight pixels each, and reads them back. */
function decodeQr(svg: string): string | undefined {
  const modules = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const pixels = new Uint8ClampedArray(modules * modules * 4).fill(255);
  for (const [, x, y, width, height] of svg.matchAll(/M(\d+),(\d+)h(\d+)v(\d+)h-\d+z/g)) {
    for (let row = Number(y); row < Number(y) + Number(height); row++) {
      for (let column = Number(x); column < Number(x) + Number(width); column++) {
        pixels.set([0, 0, 0, 255], (row * modules + column) * 4);
      }
    }
  }
  return decodeImage(pixels, modules, modules)?.data;
}

describe('termsPdf', () => {
  it('gives the same bytes for the same text', () => {
    expect(Buffer.from(termsPdf(terms)).equals(Buffer.from(termsPdf(terms)))).toBe(true);
  });

  it('is tagged, and has title, language and an outline of its clauses', async () => {
    const document = await read(termsPdf(terms));
    const structure = await (await document.getPage(1)).getStructTree();
    expect(JSON.stringify(structure)).toMatch(/"role":"H1".*"role":"H2"/);
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({ Title: 'Bedingungen der Beratung – gültig ab 1. Januar 2026', Language: 'de' });
    expect(metadata?.get('pdfuaid:part')).toBe('1');
    const [top] = await document.getOutline();
    expect(top?.title).toBe('Bedingungen der Beratung');
    expect(top?.items.map(({ title }) => title)).toEqual([
      '§ 1 Gegenstand',
      '§ 2 Kündigung',
      'Was sich gegenüber der vorigen Fassung geändert hat',
      'Nachweis',
    ]);
  });

  it('holds the text in order, umlauts and signs of the typesetter included', async () => {
    const text = await textOf(await read(termsPdf(terms)));
    const parts = [
      '§ 1 Gegenstand',
      'Pflege, Haushalt und Öffnungszeiten. #evil $x$ @ref <tag>',
      'Einfach gesagt (nicht verbindlich)',
      '§ 2 Kündigung',
      'mündlich,',
      'Frist',
      'Kürzere Frist.',
      terms.fingerprint,
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  describe('in Arabic', () => {
    const [, , body = ''] = readFileSync(
      join(SAMPLE, 'leistungsvereinbarung-integration/2026-04-01.ar.mdx'),
      'utf8',
    ).split('---\n');
    const arabic = termsPdf({ ...terms, language: 'ar', title: 'اتفاقية خدمات الاندماج المهني', body });

    it('names its language and the binding one', async () => {
      const document = await read(arabic);
      expect((await document.getMetadata()).info).toMatchObject({ Language: 'ar' });
      expect(await textOf(document)).toContain('Translation. The binding text is the one in the language German');
    });

    it('gives its words back: at least 95 in 100 to pdf.js, which mixes up some joined letters, and the clauses in order', async () => {
      const document = await read(arabic);
      const text = (await textOf(document)).replace(/[\u2066-\u2069]/g, '');
      const words = [...new Set(body.match(/[\u0621-\u064a]{2,}/g))];
      const lost = words.filter((word) => !text.includes(word));
      expect(words.length).toBeGreaterThan(500);
      expect(lost.length / words.length).toBeLessThan(0.05);
      const [top] = await document.getOutline();
      expect(top?.items.slice(0, 10).map(({ title }) => /§ (\d+)/.exec(title)?.[1])).toEqual(
        Array.from({ length: 10 }, (_, index) => String(index + 1)),
      );
    });
  });

  it('sets Leichte Sprache large, a sentence to a line, and says that it does not bind', async () => {
    const body = '## § 1 Hilfe\n\nWir helfen Ihnen. Das kostet nichts.\nSie entscheiden selbst.\n';
    const document = await read(termsPdf({ ...terms, language: 'de-simple', body }));
    expect((await document.getMetadata()).info).toMatchObject({ Language: 'de' });
    const items = await itemsOf(document);
    const lines = ['Wir helfen Ihnen.', 'Das kostet nichts.', 'Sie entscheiden selbst.'].map((line) =>
      items.find(({ str }) => str === line),
    );
    expect(new Set(lines.map((line) => line?.transform[5])).size).toBe(3);
    for (const line of lines) expect(line?.height).toBe(14);
    expect(items.map(({ str }) => str)).toContain('Leichte Sprache');
    expect(await textOf(document)).toContain('Verbindlich ist die Fassung in der Sprache Deutsch.');
  });

  it('carries a QR code that leads to the permanent address', () => {
    expect(decodeQr(qrCode(terms.address))).toBe(terms.address);
  });

  it('refuses what cannot be set, in the typesetter’s words', () => {
    expect(() => typstPdf('terms.typ', {})).toThrow(TypstError);
  });
});
