import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { heading, link, list, paragraph, table } from './blocks.ts';
import type { ReportDocument } from './document.ts';
import { reportDocx } from './docx.ts';

/** A small document with every kind of block, and signs that XML and Word mind. */
const SMALL: ReportDocument = {
  language: 'de',
  title: 'Selbstreport',
  subtitle: 'Bereich <1> & „mehr“',
  organisation: 'Beispiel e. V.',
  cover: [{ label: 'Stand', c: ['1. Juni 2026'] }],
  notice: ['Aus dem Handbuch erzeugt.'],
  blocks: [
    heading(2, '1 Verfahren', 'e-erstes'),
    paragraph(
      'Siehe ',
      link('unten', '#e-zweites'),
      ', ',
      link('dort', 'https://example.org/'),
      ' und ',
      link('hier', '/verfahren/x/'),
      '.',
    ),
    list(['erstens', 'zweitens']),
    heading(3, 'Rückruf', 'e-zweites'),
    ...table('Alle Wege', ['Weg', 'Ziel'], [['Telefon', 'a < b & c']]),
    { t: 'list', ordered: true, start: 1, items: [[{ t: 'paragraph', c: ['eins'] }]] },
    { t: 'list', ordered: true, start: 1, items: [[{ t: 'paragraph', c: ['wieder eins'] }]] },
    {
      t: 'figure',
      svg: '<svg width="10" height="10"></svg>',
      alt: '2026: 3.',
      caption: 'Je Jahr',
      bars: { series: ['Lob'], categories: [{ label: '2026', values: [3] }] },
    },
  ],
  site: undefined,
  words: { contents: 'Inhalt', page: 'Seite', of: 'von' },
};

describe('reportDocx', () => {
  let docx: Uint8Array;
  let parts: Readonly<Record<string, Uint8Array>>;
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());

  beforeAll(async () => {
    docx = await reportDocx(SMALL);
    parts = unzipSync(docx);
  }, 60_000);

  it('has the same bytes when it is made again', async () => {
    expect(Buffer.from(await reportDocx(SMALL)).equals(Buffer.from(docx))).toBe(true);
  });

  it('has real heading styles, a title and the language', () => {
    const body = part('word/document.xml');
    for (const style of ['Title', 'Heading1', 'Heading2']) expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(part('word/styles.xml')).toContain('w:lang w:val="de-DE"');
    expect(part('docProps/core.xml')).toContain('<dc:language>de-DE</dc:language>');
    expect(part('docProps/core.xml')).toContain('Selbstreport – Bereich &lt;1&gt; &amp; „mehr“');
  });

  it('has its contents as a field that is filled in', () => {
    const body = part('word/document.xml');
    expect(body).toMatch(/instrText[^>]*>TOC .*\\o/);
    const contents = /<w:sdt>.*?<\/w:sdt>/s.exec(body)?.[0] ?? '';
    expect(contents).toContain('1 Verfahren');
    expect(contents).toContain('Rückruf');
  });

  it('repeats header rows, begins numbers anew and leads to places and full addresses only', () => {
    const body = part('word/document.xml');
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    const numberings = new Set([...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => match[1]));
    expect(numberings.size).toBe(3);
    const target = /w:anchor="(place_\d+)"/.exec(body)?.[1];
    expect(body).toContain(`w:name="${target}"`);
    expect(part('word/_rels/document.xml.rels')).toContain('Target="https://example.org/"');
    expect(JSON.stringify(Object.keys(parts).map(part))).not.toContain('verfahren/x');
  });

  it('draws charts from their data, with words for those who do not see them', () => {
    expect(part('word/charts/chart1.xml')).toContain('Lob');
    expect(part('word/document.xml')).toContain('descr="2026: 3."');
  });
});
