import { stringify } from 'csv-stringify/sync';
import type { Entry } from '../handbook/index.ts';
import { entryAddress, entryTitle } from './entry-pages.ts';
import { evidenceItems } from './evidence-items.ts';
import type { HandbookSite } from './handbook-site.ts';
import { valueLabel } from './labels.ts';
import { explanation, stateOf } from './requirement-states.ts';
import { pageRows } from './requirements-by-page.ts';

/** All evidence of a catalogue as CSV: a row for each piece; a requirement without any has a row too. */
export function evidenceCsv(site: HandbookSite, catalogue: Entry<'catalogue'>): string {
  const { table } = site.words.requirementPages;
  const head = [
    table.standard,
    table.number,
    table.requirement,
    table.state,
    table.why,
    table.kind,
    table.evidence,
    table.address,
    table.date,
    table.dateMeans,
    table.responsible,
    table.evidenceState,
  ];
  const rows = catalogue.data.requirements.flatMap((requirement) => {
    const state = stateOf(site, requirement);
    const own = [
      catalogue.data.standard,
      requirement.id,
      requirement.title,
      site.words.requirementLevel[state.level],
      explanation(site, state).join(' '),
    ];
    const evidence = state.evidence.flatMap((line) => {
      const kind = valueLabel(site.language, 'catalogue', ['requirements', 'evidence', 'kind'], line.query.kind);
      return evidenceItems(site, line).map(({ title, href, date, dateWords, role, badges }) => [
        kind,
        title,
        absolute(site, href),
        date ?? '',
        dateWords,
        role === undefined ? '' : site.role(role),
        badges.map(({ text }) => text).join(', '),
      ]);
    });
    return (evidence.length === 0 ? [[]] : evidence).map((cells) => [...own, ...cells]);
  });
  return csv(site, head, rows);
}

/** Every page with the requirements it proves as CSV: a row for each pair. */
export function byPageCsv(site: HandbookSite): string {
  const { table } = site.words.requirementPages;
  const rows = pageRows(site).flatMap(({ path, items }) =>
    items.map(({ catalogue, requirement }) => [
      entryTitle(site, path),
      path,
      absolute(site, entryAddress(site, path)),
      catalogue.data.standard,
      requirement.id,
      requirement.title,
    ]),
  );
  return csv(site, [table.page, table.file, table.address, table.standard, table.number, table.requirement], rows);
}

function absolute(site: HandbookSite, href: string | undefined): string {
  const { url } = site.settings.sites.handbook;
  return href === undefined || url === undefined ? (href ?? '') : new URL(href, url).href;
}

/** As spreadsheets of the language open it by a double click; cells that look like formulas are told to be text. */
function csv(site: HandbookSite, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const records = rows.map((row) => head.map((_, index) => row[index] ?? ''));
  return stringify([head, ...records], {
    bom: true,
    delimiter: site.language === 'de' ? ';' : ',',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
