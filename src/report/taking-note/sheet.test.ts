import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { type DraftFile, load, smallHandbook } from '../../handbook/comparison/small-handbook.ts';
import { changeReport } from '../changes/change-report.ts';
import { sheetItems } from './sheet.ts';
import { sheetPdf } from './sheet-pdf.ts';

async function reportAfter(edit: (files: Map<string, DraftFile>) => void) {
  const files = smallHandbook();
  edit(files);
  const [before, after] = [await load(smallHandbook()), await load(files)];
  const state = { commit: '', findings: [] };
  const report = changeReport(
    { ...state, name: 'edition-2025', date: '2025-12-01', handbook: before },
    { ...state, name: 'edition-2026', date: '2026-11-23', handbook: after },
  );
  return [report, after] as const;
}

function data(files: Map<string, DraftFile>, name: string): DraftFile['data'] {
  return files.get(name)?.data ?? {};
}

const edited = () =>
  reportAfter((files) => {
    data(files, 'a').goal += ' Neu.';
    data(files, 'b').keywords.push('Neuwort');
    const form = files.get('c');
    if (form) form.otherForm = true;
    data(files, 'f-1').topic = 'wartezeit';
    data(files, 'vertrag').title = 'Betreuungsvertrag';
    data(files, 'vertrag-2025').summary = 'Noch kürzer.';
  });

describe('sheetItems', () => {
  it('names the pages that say something new, terms and their versions together, and nothing else', async () => {
    expect(sheetItems(...(await edited()))).toEqual([
      { path: 'procedures/amsel.mdx', title: 'Amsel', sentences: ['Geändert: Amsel – Ziel'], roles: undefined },
      {
        path: 'terms/vertrag/document.yaml',
        title: 'Betreuungsvertrag',
        sentences: [expect.stringContaining('Titel'), expect.stringContaining('Kurzfassung')],
        roles: undefined,
      },
    ]);
  });

  it('leaves out for a role what does not concern it: procedures that others work by', async () => {
    const changed = (involved: string[]) =>
      reportAfter((files) => {
        Object.assign(data(files, 'a'), { involved, goal: 'Ein neues Ziel.' });
        data(files, 'vertrag').title = 'Betreuungsvertrag';
      });
    const titles = async (involved: string[], role?: string) =>
      sheetItems(...(await changed(involved)), role).map(({ title }) => title);
    expect(await titles([], 'qmb')).toEqual(['Amsel', 'Betreuungsvertrag']);
    expect(await titles(['verwaltung'])).toEqual(['Amsel', 'Betreuungsvertrag']);
    expect(await titles(['verwaltung'], 'verwaltung')).toEqual(['Amsel', 'Betreuungsvertrag']);
    expect(await titles(['verwaltung'], 'qmb')).toEqual(['Betreuungsvertrag']);
  });
});

describe('sheetPdf', () => {
  it('is tagged, and holds what changed and lines to sign', async () => {
    const [report, handbook] = await edited();
    const pdf = sheetPdf({ report, handbook, role: 'leitung', lines: 3 });
    const document = await getDocument({ data: pdf, verbosity: 0 }).promise;
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({ Language: 'de' });
    expect(metadata?.get('pdfuaid:part')).toBe('1');
    const page = await document.getPage(1);
    const structure = JSON.stringify(await page.getStructTree());
    expect(structure).toMatch(/"role":"H1".*"role":"H2".*"role":"H3"/);
    expect(structure.match(/"role":"TH"/g)).toHaveLength(3);
    expect(structure.match(/"role":"TR"/g)).toHaveLength(4);
    const text = (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ');
    for (const words of [
      'Kenntnisnahme von Änderungen',
      'Leitung',
      'Amsel',
      'Geändert: Amsel – Ziel',
      'Unterschrift',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('replaces signs that the fonts do not have', async () => {
    const [report, handbook] = await reportAfter((files) => {
      data(files, 'a').title = 'Amsel 🐦 und 鳥 → Nest';
      data(files, 'a').goal += ' Neu.';
    });
    const pdf = sheetPdf({ report, handbook, lines: 1 });
    const document = await getDocument({ data: pdf, verbosity: 0 }).promise;
    const { items } = await (await document.getPage(1)).getTextContent();
    expect(items.map((item) => ('str' in item ? item.str : '')).join(' ')).toContain('Amsel ? und ? › Nest');
  });

  it('can be made where nothing changed, for no role in particular', async () => {
    const [report, handbook] = await reportAfter(() => {});
    const pdf = sheetPdf({ report, handbook });
    const document = await getDocument({ data: pdf, verbosity: 0 }).promise;
    const text = (await (await document.getPage(1)).getTextContent()).items.map((item) =>
      'str' in item ? item.str : '',
    );
    expect(text.join(' ')).toContain('keine Seite inhaltlich geändert');
  });
});
