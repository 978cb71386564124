import { describe, expect, test } from 'vitest';
import { renderPublicProse } from './public-prose.ts';
import { siteForTests } from './site-for-tests.ts';

const BASE = 'format: 1\norganisation: { name: Verein }\nroles: [{ id: leitung, title: Leitung }]\n';

/** The HTML of a public page with a body, beside an internal page and a public glossary. */
async function render(body: string, settings = BASE): Promise<string> {
  const site = await siteForTests({
    'handbook.yaml': settings,
    'docs/a/seite.mdx': `---\ntitle: Seite\naudience: public\n---\n\n${body}`,
    'docs/intern.mdx': '---\ntitle: Intern\n---\n\nGeheim.\n',
    'docs/a/bogen neu.pdf': 'pdf',
    'docs/glossar.mdx': '---\ntitle: Glossar\naudience: public\npurpose: glossary\n---\n',
  });
  const page = site.data.pages.find(({ id }) => id === 'a/seite');
  if (!page) throw new Error('no page');
  return renderPublicProse(site, page).html;
}

describe('renderPublicProse', () => {
  test('a link to an internal page leaves its words, a link to a public one leads there', async () => {
    expect(await render('Siehe [hier](../intern.mdx) und [dort](../glossar.mdx#wort).')).toBe(
      '<p>Siehe hier und <a href="/glossar/#wort">dort</a>.</p>',
    );
  });

  test('a document to download keeps its link, one that does not exist leaves its words', async () => {
    expect(await render('[Bogen](<bogen neu.pdf>), [keiner](fehlt.pdf)')).toBe(
      '<p><a href="/content/docs/a/bogen%20neu.pdf">Bogen</a>, keiner</p>',
    );
  });

  test('links stay below the base path', async () => {
    const based = `${BASE}sites: { public: { base: /kunden/bedingungen/ } }\n`;
    expect(await render('[Bedingungen](../../terms/beratungsvertrag/document.yaml)', based)).toContain(
      'href="/kunden/bedingungen/bedingungen/beratungsvertrag/"',
    );
    expect(await render('[Fassung](../../terms/beratungsvertrag/2025-01-01.de.mdx#par-1)', based)).toContain(
      'href="/kunden/bedingungen/bedingungen/beratungsvertrag/2025-01-01/#par-1"',
    );
  });

  test('comments do not reach the page', async () => {
    expect(await render('Text {/* intern */} mehr')).not.toContain('intern');
  });

  test('headings begin below the title and leave no level out', async () => {
    const html = await render('### Erst\n\n##### Dann\n\n# Zuletzt\n\n## Darunter');
    expect(html.match(/<h\d/g)).toEqual(['<h2', '<h3', '<h2', '<h3']);
  });

  test('a table scrolls in a named box that the keyboard reaches', async () => {
    expect(await render('| a | b |\n|---|---|\n| 1 | 2 |')).toMatch(
      /^<div class="table" tabindex="0" role="group" aria-label="Tabelle"><table>/,
    );
  });
});
