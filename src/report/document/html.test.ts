import { describe, expect, it } from 'vitest';
import { body, heading, paragraph, table } from './blocks.ts';
import type { ReportBlock, ReportDocument } from './document.ts';
import { reportHtml } from './html.ts';
import { reportPage } from './html-page.ts';

const documentOf = (blocks: readonly ReportBlock[]): ReportDocument => ({
  language: 'de',
  title: 'Bericht <b>',
  subtitle: 'über "alles"',
  organisation: 'A & B',
  cover: [{ label: 'Stand', c: ['heute'] }],
  notice: ['<script>alert(1)</script>'],
  blocks,
  site: 'https://handbuch.example.org',
  words: { contents: 'Inhalt', page: 'Seite', of: 'von' },
});

describe('reportHtml', () => {
  it('escapes whatever the content says', () => {
    const page = reportPage(
      documentOf([heading(2, '<img src=x onerror=alert(1)>'), paragraph('</p><script>1</script>')]),
    );
    expect(page).not.toMatch(/<script|<img/);
    expect(page).toContain('&#x3C;script>');
  });

  it('links contents and headings, leaving out those within somebody’s text', () => {
    const { contents, body: html } = reportHtml(
      documentOf([heading(2, 'Eins', 'eins'), ...body('## Leise\n\nText.', 2, {}), heading(3, 'Zwei')]),
      { link: (url) => url },
    );
    expect(contents).toContain('<a href="#eins">Eins</a>');
    expect(contents).toContain('>Zwei</a>');
    expect(contents).not.toContain('Leise');
    expect(html).toMatch(/<h3 id="h-2">Leise<\/h3>/);
  });

  it('gives tables captions, header cells and names for their values', () => {
    const { body: html } = reportHtml(documentOf(table('Wege', ['Weg', 'Ziel'], [['Telefon', 'bald']])), {
      link: (url) => url,
    });
    expect(html).toContain('<caption>Wege</caption>');
    expect(html).toContain('<th scope="row">Telefon</th>');
    expect(html).toContain('<td data-label="Ziel">bald</td>');
  });

  it('makes addresses of the site full ones in a file of its own', () => {
    const page = reportPage(documentOf([paragraph({ t: 'link', url: '/verfahren/x/', c: ['x'] })]));
    expect(page).toContain('href="https://handbuch.example.org/verfahren/x/"');
  });
});

describe('body', () => {
  it('moves headings below that of the document without skipping a level', () => {
    const blocks = body('#### Tief\n\n## Hoch\n\n### Mitte\n\n###### Sehr tief\n', 5, {});
    expect(blocks.map((block) => (block.t === 'heading' ? block.level : block.t))).toEqual([
      6,
      6,
      'paragraph',
      'paragraph',
    ]);
  });
});
