import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../handbook/index.ts';
import type { HandbookSite } from '../../sites/handbook-site.ts';
import { procedureFile, testSite } from '../../sites/test-site.ts';
import type { ReportBlock, ReportDocument } from '../document/document.ts';
import { blocksText } from '../document/document-text.ts';
import { headingsOf, plainText } from '../document/print-links.ts';
import { CHECKLIST } from './checklist.ts';
import { sampleSite, siteFromFolder } from './sample-site-for-tests.ts';
import { selfReport, siteReport } from './self-report.ts';

const CATALOGUE = `title: Haltung
standard: QM
requirements:
  - { id: "1", title: Verfahren, text: Verfahren sind beschrieben., evidence: [{ kind: procedures }], rules: [missing-rationale] }
  - { id: "2", title: Rückmeldungen, text: Sie werden ausgewertet., evidence: [{ kind: feedback }, { kind: procedures }] }
`;

function reportOf(site: HandbookSite, id: string, edition?: string): ReportDocument {
  return selfReport(site, catalogueOf(site, id), edition);
}

function catalogueOf(site: HandbookSite, id: string): Entry<'catalogue'> {
  const catalogue = site.handbook.catalogues.get(id);
  if (catalogue === undefined) throw new Error(`no catalogue ${id}`);
  return catalogue;
}

/** The blocks of a chapter, from its heading to the next. */
function chapter({ blocks }: ReportDocument, start: string): readonly ReportBlock[] {
  const isChapter = (block: ReportBlock) => block.t === 'heading' && block.level === 2;
  const from = blocks.findIndex((block) => isChapter(block) && blocksText([block]).startsWith(start));
  const to = blocks.findIndex((block, index) => index > from && isChapter(block));
  return from < 0 ? [] : blocks.slice(from, to < 0 ? undefined : to);
}

describe('the sample’s self-report', () => {
  let report: ReportDocument;
  beforeAll(async () => {
    report = reportOf(await sampleSite(), 'qb-11', 'edition-2026');
  }, 60_000);

  it.each(CHECKLIST)('says to $requirement: $asks', ({ requirement, says }) => {
    const text = blocksText(chapter(report, requirement)).replaceAll('\u00a0', ' ');
    for (const one of says) {
      if (typeof one === 'string') expect(text).toContain(one);
      else expect(text).toMatch(one);
    }
  });

  it('names organisation, standard, day and edition on its title page', () => {
    const cover = Object.fromEntries(report.cover.map(({ label, c }) => [label, plainText(c)]));
    expect(cover).toMatchObject({
      Organisation: 'Brückenwerk Soziale Dienste gGmbH',
      Standard: 'KQS',
      Stand: '23. November 2026',
      Ausgabe: 'edition-2026',
    });
  });

  it('prints the organisation’s introduction to every requirement, its mission statement and its customer path', () => {
    expect(blocksText(report.blocks)).not.toContain('noch keine Einführung');
    const text = blocksText(chapter(report, 'Die Organisation'));
    for (const part of ['Unser Leitbild', 'Gelungene Dienstleistung', 'Erste Information', 'Rückrufservice'])
      expect(text).toContain(part);
  });

  it('prints each procedure in force in full once, and no draft or retired one', () => {
    const titles = headingsOf(report).map(({ c }) => plainText(c));
    expect(titles.filter((title) => title === 'Persönliches Erstgespräch')).toHaveLength(1);
    expect(titles).not.toContain('Beratung per Video');
    expect(titles).not.toContain('Infotag im Jobcenter');
  });
});

describe('selfReport', () => {
  it.each(['qb-11', 'weitere-grundsaetze'])(
    '%s: skips no level, has each id once and no link without a place',
    async (id) => {
      const report = reportOf(await sampleSite(), id);
      const levels = [1, ...headingsOf(report).map(({ level }) => level)];
      expect(levels.slice(1).filter((level, index) => level > (levels[index] ?? 0) + 1)).toEqual([]);
      const ids = headingsOf(report).flatMap((heading) => heading.id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      const wanted = [...JSON.stringify(report).matchAll(/"url":"#([^"]+)"/g)].map((match) => match[1] ?? '');
      expect(wanted.length).toBeGreaterThan(0);
      expect(wanted.filter((one) => !ids.includes(one))).toEqual([]);
    },
  );

  it('is the same for the same handbook and day', async () => {
    const [one, other] = await Promise.all([sampleSite(), sampleSite()]);
    expect(reportOf(one, 'qb-11')).toEqual(reportOf(other, 'qb-11'));
  });

  it('speaks English where the handbook does', async () => {
    const report = reportOf(await siteFromFolder('tests/handbooks/youth-welfare-en'), 'area-11');
    const text = blocksText(report.blocks);
    expect(report.title).toBe('Self-report');
    expect(text).toContain('Rationale: ');
    expect(text).toContain('has not written an introduction to this requirement yet');
    expect(text).not.toMatch(/\b(?:Verfahren|Maßnahme|Anforderung|nicht)\b/);
  });

  it('says openly what an almost empty handbook lacks', async () => {
    const site = await testSite(
      { 'requirements/qm.yaml': CATALOGUE, 'procedures/rueckruf.mdx': procedureFile('Rückruf') },
      [{ file: 'procedures/rueckruf.mdx', reason: 'Beim Verfahren „Rückruf“ fehlt die Begründung.' }],
    );
    const report = reportOf(site, 'qm');
    const first = blocksText(chapter(report, '1 '));
    expect(first).toContain('Begründung: Diese Angabe fehlt im Handbuch.');
    expect(first).toContain('Beim Verfahren „Rückruf“ fehlt die Begründung.');
    expect(first).toContain('noch keine Einführung');
    const second = blocksText(chapter(report, '2 '));
    expect(second).toContain('Es fehlt ein Nachweis aus dem Bereich Rückmeldungen.');
  });

  it('names exceptions with their reason, in the chapter and at the end', async () => {
    const exceptions =
      'exceptions: [{ rule: missing-rationale, reason: Wird im Januar beraten., until: 2026-12-31 }]\n';
    const site = await testSite(
      { 'requirements/qm.yaml': CATALOGUE, 'procedures/rueckruf.mdx': procedureFile('Rückruf', exceptions) },
      [{ file: 'procedures/rueckruf.mdx', excepted: { reason: 'Wird im Januar beraten.', until: '2026-12-31' } }],
    );
    const report = reportOf(site, 'qm');
    expect(blocksText(chapter(report, '1 '))).toContain('Ausnahme bis 31. Dezember 2026: Wird im Januar beraten.');
    expect(blocksText(chapter(report, 'Befristete Ausnahmen'))).toContain('Wird im Januar beraten.');
  });

  it('takes a third catalogue from one file, and leaves very long reports to the command', async () => {
    const long = `${'Sehr ausführlich. '.repeat(400)}\n`;
    const many = Array.from({ length: 150 }, (_, index) => [
      `procedures/p-${index}.mdx`,
      procedureFile(`P ${index}`) + long,
    ]);
    const site = await testSite({ 'requirements/qm.yaml': CATALOGUE, ...Object.fromEntries(many) });
    expect(siteReport(site, catalogueOf(site, 'qm'))).toBeUndefined();
    const sample = await sampleSite();
    expect(siteReport(sample, catalogueOf(sample, 'weitere-grundsaetze'))).toEqual(
      reportOf(sample, 'weitere-grundsaetze'),
    );
  });
});
