import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { withoutSigns } from './displayable.ts';
import { type PrintedTerms, termsPdf } from './terms-pdf.ts';

const terms: PrintedTerms = {
  title: 'Betreuungsvertrag',
  organisation: 'Brückenwerk',
  language: 'de',
  bindingLanguage: 'de',
  validFrom: '2026-01-01',
  appliesTo: 'new-contracts',
  summary: '',
  changes: [],
  body: '## § 1 Kosten\n\n(1) Die Beratung ist kostenlos.\n',
  fingerprint: `sha256:${'0'.repeat(64)}`,
  address: '',
};

async function textOf(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: pdf, verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) =>
      (await (await document.getPage(index + 1)).getTextContent()).items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' '),
    ),
  );
  return pages.join(' ').replace(/\s+/g, ' ');
}

describe('a PDF is made whatever the text contains', () => {
  it.each([
    ['an emoji', 'Hilfe 😀', 'Hilfe ?'],
    ['a family of joined emoji', 'Familie 👩‍👧', 'Familie ?'],
    ['a flag, and a family beside one of its members', 'Familie 👩 🇩🇪 👩‍👩‍👧‍👦!', 'Familie ? ? ?!'],
    ['a digit in a box and a sign with a colour', 'Nr. 1️⃣ ✌️ 👍🏽', 'Nr. 1 ? ?'],
    ['half a sign', 'Hilfe \ud83d', 'Hilfe ?'],
    ['Chinese', 'Li 中文', 'Li ??'],
    ['Hebrew', 'Shalom שלום', 'Shalom ????'],
    ['a Vietnamese name', 'Lê Thị Hạnh', 'Lê Thi Hanh'],
    ['marks apart from their letters', 'Rene\u0301 Thi\u0323', 'René Thi'],
  ])('%s', async (_, title, shown) => {
    const body = terms.body.replace('kostenlos', `kostenlos für ${title}`);
    const text = await textOf(termsPdf({ ...terms, title, body }));
    expect(text.normalize('NFC')).toContain(`kostenlos für ${shown}`);
    expect(text).toContain('Einige Zeichen hat die Schrift dieser Datei nicht');
  });

  it('and says nothing of it where nothing is replaced', async () => {
    expect(await textOf(termsPdf(terms))).not.toContain('Einige Zeichen');
  });

  it('keeps signs that have a counterpart readable', () => {
    expect(withoutSigns('A → B ✓', ['→', '✓'])).toBe('A › B +');
  });
});
