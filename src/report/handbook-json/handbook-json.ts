import { type Entry, languageOf } from '../../handbook/index.ts';
import type { ContentKind } from '../../schemas/index.ts';
import { entryAddress } from '../../sites/entry-pages.ts';
import type { HandbookSite } from '../../sites/handbook-site.ts';
import { HANDBOOK_JSON_VERSION, type HandbookJson } from './handbook-schema.ts';

/** Where the site publishes the schema, from its base. */
const SCHEMA = 'schemas/handbook.schema.json';

/** The whole handbook as plain data for other programs. Internal: it holds everything, names of files included. */
export function handbookJson(site: HandbookSite): HandbookJson {
  const { handbook, input } = site;
  const file = <K extends ContentKind>({ id, path, data, body }: Entry<K>) => ({
    id,
    path,
    address: entryAddress(site, path) ?? null,
    data,
    body,
  });
  const files = <K extends ContentKind>(entries: ReadonlyMap<string, Entry<K>>) => [...entries.values()].map(file);
  return {
    $schema: site.home + SCHEMA,
    version: HANDBOOK_JSON_VERSION,
    date: site.today,
    settings: site.settings,
    procedures: files(handbook.procedures),
    terms: [...handbook.terms.values()].map(({ id, document, versions }) => ({
      id,
      document: document === undefined ? null : file(document),
      versions: versions.flatMap(({ texts, binding }) =>
        [...texts.values()].map((text) => ({ ...file(text), language: languageOf(text), binding: text === binding })),
      ),
    })),
    evaluations: files(handbook.evaluations),
    feedback: files(handbook.feedback),
    requirements: files(handbook.catalogues),
    pages: files(handbook.pages),
    findings: input.findings.map(({ file: path, line, column, ruleId, severity, reason, subject, excepted }) => ({
      file: path,
      line,
      column,
      ruleId,
      severity,
      reason,
      subject,
      excepted: excepted === undefined ? null : { reason: excepted.reason, until: excepted.until },
    })),
  };
}
