import { describe, expect, test } from 'vitest';
import { proseFacts } from '../prose/facts.ts';
import { renderProse } from '../prose/render.ts';
import { clausesOf } from './clauses.ts';
import { arrangeTerms, type ClauseElsewhere, type TermsMarkupOptions } from './terms-markup.ts';
import { linkedParts } from './terms-references.ts';

function markup(body: string, options: Partial<TermsMarkupOptions> = {}): string {
  const clauses = clausesOf(proseFacts(body, 1));
  return renderProse(body, {
    link: (url) => url,
    image: () => undefined,
    words: { footnotes: 'Fußnoten', backToText: 'zurück', plainLanguage: 'Einfach' },
    arrange: (tree) => arrangeTerms(tree, clauses, { elsewhere: [], noExplanation: 'keine', added: {}, ...options }),
  }).html;
}

describe('arrangeTerms', () => {
  test('clauses and numbered paragraphs have addresses that do not follow the title', () => {
    const html = markup('## § 4 Termine\n\n(1) Erstens.\n\n(2) Zweitens.\n');
    expect(html).toBe(
      '<section class="clause"><h2 id="par-4"><a class="self" href="#par-4">§ 4</a> Termine</h2>' +
        '<div class="legal"><p id="par-4-abs-1"><a class="self" href="#par-4-abs-1">(1)</a> Erstens.</p>' +
        '<p id="par-4-abs-2"><a class="self" href="#par-4-abs-2">(2)</a> Zweitens.</p></div>' +
        '<p class="unexplained">keine</p></section>',
    );
  });

  test('the same clause has the same address in every language', () => {
    for (const heading of ['## Section 4 Appointments', '## 4. Termine', '## المادة 4 المواعيد']) {
      expect(markup(`${heading}\n\n(1) Text.`)).toContain('id="par-4-abs-1"');
    }
  });

  test('references to clauses of the same text become links', () => {
    const html = markup('## § 1 A\n\n(1) Siehe § 2 Abs. 1 und **§ 2**.\n\n## § 2 B\n\n(1) Nach § 1.');
    expect(html).toContain('<a href="#par-2-abs-1">§ 2 Abs. 1</a>');
    expect(html).toContain('<strong><a href="#par-2">§ 2</a></strong>');
    expect(html).toContain('<a href="#par-1">§ 1</a>');
  });

  test('references to laws and to clauses that do not exist stay words', () => {
    const html = markup(
      '## § 1 A\n\n(1) Nach § 1 BGB, § 2 des Sozialgesetzbuchs, § 99 und [§ 1](https://example.org).',
    );
    expect(html.match(/href="#par/g)).toHaveLength(2);
    expect(html).toContain('Nach § 1 BGB, § 2 des Sozialgesetzbuchs, § 99 und');
  });

  test('explanations stand apart from what binds', () => {
    const html = markup('## § 1 A\n\nBindet.\n\n<PlainLanguage>\n\nErklärt.\n\n</PlainLanguage>\n\nBindet auch.');
    expect(html).toMatch(
      /<div class="legal"><p>Bindet\.<\/p><\/div><div class="plain-language">.*Erklärt.*<\/div><div class="legal"><p>Bindet auch/s,
    );
    expect(html).not.toContain('unexplained');
  });

  test('what stands before the first clause binds, and a part heading opens no clause', () => {
    const html = markup('Vorab.\n\n# Teil B\n\n## § 1 A\n\nText.');
    expect(html).toMatch(/^<div class="legal"><p>Vorab\.<\/p>/);
    expect(html.match(/<section/g)).toHaveLength(1);
  });

  test('each clause leads to itself in other languages', () => {
    const elsewhere: ClauseElsewhere[] = [
      { href: '/en/', language: 'en', dir: 'ltr', label: 'English', anchors: new Set(['par-1']) },
    ];
    const html = markup('## § 1 A\n\nText.\n\n## § 2 B\n\nText.', { elsewhere });
    expect(html).toContain('<a href="/en/#par-1" hreflang="en" lang="en" dir="ltr">English: § 1</a>');
    expect(html).not.toContain('#par-2" hreflang');
  });

  test('words of the software keep their language in a foreign text', () => {
    const html = markup('## § 1 A\n\nنص.', { added: { lang: 'de', dir: 'ltr' } });
    expect(html).toContain('<p class="unexplained" lang="de" dir="ltr">keine</p>');
  });
});

test('linkedParts splits a text at its references', () => {
  const clauses = clausesOf(proseFacts('## § 1 A\n\nText.\n\n## § 2 B\n\n(1) Text.', 1));
  expect(linkedParts('§ 2 Abs. 1 und Preisliste', clauses)).toEqual([
    { text: '§ 2 Abs. 1', anchor: 'par-2-abs-1' },
    { text: ' und Preisliste' },
  ]);
  expect(linkedParts('Preisliste', clauses)).toEqual([{ text: 'Preisliste' }]);
});
