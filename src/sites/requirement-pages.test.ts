import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { requirementsOf } from './evidence.ts';
import { evidencePages } from './evidence-pages.ts';
import { inPages } from './in-pages.ts';
import { byPageCsv, evidenceCsv } from './requirement-csv.ts';
import { byPageLists, pageRows } from './requirements-by-page.ts';
import { procedureFile, testSite } from './test-site.ts';

const catalogue = (title: string, evidence: string) => `title: ${title}
standard: QM
requirements:
  - { id: "1", title: Verfahren, text: Beschrieben., evidence: ${evidence} }
`;

const THREE = {
  'requirements/a.yaml': catalogue('A', '[{ kind: procedures }]'),
  'requirements/b.yaml': catalogue('B', '[{ kind: procedures, tasks: [care] }]'),
  'requirements/c.yaml': catalogue('C', '[{ kind: procedures }]'),
};

describe('catalogues', () => {
  it('are each one file: a third one shows up in both directions', async () => {
    const site = await testSite({ ...THREE, 'procedures/x.mdx': procedureFile('X') });
    expect(requirementsOf(site, 'procedures/x.mdx').map(({ catalogue: { id } }) => id)).toEqual(['a', 'c']);
    expect(pageRows(site).map(({ path }) => path)).toEqual(['procedures/x.mdx']);
  });
});

describe('evidenceCsv', () => {
  const read = (csv: string): string[][] => parse(csv, { bom: true, delimiter: ';', relax_column_count: false });

  it('has a row for each piece of evidence, and one for a requirement without any', async () => {
    const site = await testSite({ ...THREE, 'procedures/x.mdx': procedureFile('X; "Y"') });
    const of = (id: string) => {
      const entry = site.handbook.catalogues.get(id);
      return entry === undefined ? [] : read(evidenceCsv(site, entry));
    };
    const [head = [], first = [], ...others] = of('a');
    expect(others).toEqual([]);
    const cell = (name: string) => first[head.indexOf(name)];
    expect(cell('Nachweis')).toBe('X; "Y"');
    expect(cell('Adresse')).toBe('/qm/handbuch/verfahren/x/');
    expect(cell('Datum')).toBe('2024-01-01');
    expect(cell('Verantwortlich')).toBe('Leitung');
    expect(of('b').map((row) => row[3])).toEqual(['Stand', 'offen']);
  });

  it('never gives a spreadsheet a formula', async () => {
    const site = await testSite({ ...THREE, 'procedures/x.mdx': procedureFile('"=HYPERLINK(1)"') });
    expect(read(byPageCsv(site))[1]?.[0]).toBe("'=HYPERLINK(1)");
  });
});

describe('a handbook of 1,000 procedures', () => {
  it('has its evidence on several pages, each piece on one of them, at a cost that grows with their number', async () => {
    const files = Array.from({ length: 1000 }, (_, index) => [
      `procedures/p-${index}.mdx`,
      procedureFile(`P ${index}`),
    ]);
    const site = await testSite({ ...Object.fromEntries(files), 'requirements/a.yaml': THREE['requirements/a.yaml'] });
    const pages = evidencePages(site);
    expect(pages.map(({ items }) => items.length)).toEqual([200, 200, 200, 200, 200]);
    expect(new Set(pages.flatMap(({ items }) => items.map(({ href }) => href))).size).toBe(1000);
    expect(pages[1]?.addresses[1]).toBe('/qm/handbuch/anforderungen/a/r-1-1/2/');
    expect(byPageLists(site).map(({ rows }) => rows.length)).toEqual([250, 250, 250, 250]);
  });

  it('cuts lists into whole parts', () => {
    expect(inPages([1, 2, 3], 2)).toEqual([[1, 2], [3]]);
    expect(inPages([], 2)).toEqual([]);
  });
});
