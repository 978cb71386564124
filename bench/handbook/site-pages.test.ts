import { describe, expect, it } from 'vitest';
import { pageAsMarkdown } from './site-pages.ts';

describe('pageAsMarkdown', () => {
  it('keeps title, text, headings and tables of the main part, and nothing that leads elsewhere', async () => {
    const markdown = await pageAsMarkdown(`<title>Erstgespräch</title><nav>Menü</nav>
      <main><h1>Erstgespräch</h1><h2>Ziel</h2><p>Siehe <a href="/x/">Ablauf</a> {hier} <img src="/x.webp" alt="Bild">.</p>
      <table><tr><th>Jahr</th></tr><tr><td>2026</td></tr></table><script>1</script></main>`);
    expect(markdown).toBe(
      '---\ntitle: "Erstgespräch"\n---\n\n## Ziel\n\nSiehe *Ablauf* hier Bild.\n\n| Jahr |\n| ---- |\n| 2026 |\n',
    );
  });
});
