import type { Settings } from '../schemas/settings.ts';

/**
 * The sections of both sites and their part of the address, in the handbook's language.
 * The keys are also the folders below `src/pages/_handbook` and `src/pages/_public`.
 */
const SEGMENTS = {
  procedures: { de: 'verfahren', en: 'procedures' },
  terms: { de: 'bedingungen', en: 'terms' },
  evaluations: { de: 'evaluationen', en: 'evaluations' },
  feedback: { de: 'rueckmeldungen', en: 'feedback' },
  figures: { de: 'zahlen', en: 'figures' },
  list: { de: 'liste', en: 'list' },
  stages: { de: 'sechs-stufen', en: 'six-stages' },
  measures: { de: 'massnahmen', en: 'measures' },
  requirements: { de: 'anforderungen', en: 'requirements' },
  'self-report': { de: 'selbstreport', en: 'self-report' },
  'by-page': { de: 'nach-seiten', en: 'by-page' },
  path: { de: 'kundenpfad', en: 'customer-path' },
  glossary: { de: 'glossar', en: 'glossary' },
  pages: { de: 'seiten', en: 'pages' },
  rules: { de: 'regeln', en: 'rules' },
  findings: { de: 'befunde', en: 'findings' },
  editions: { de: 'ausgaben', en: 'editions' },
  calendar: { de: 'kalender', en: 'calendar' },
  'taking-note': { de: 'kenntnisnahme', en: 'taking-note' },
  due: { de: 'faellig', en: 'due' },
  format: { de: 'format', en: 'format' },
  edit: { de: 'bearbeiten', en: 'edit' },
  guides: { de: 'anleitungen', en: 'guides' },
  'give-feedback': { de: 'rueckmeldung-geben', en: 'give-feedback' },
  'what-we-changed': { de: 'was-wir-geaendert-haben', en: 'what-we-changed' },
  'how-we-work': { de: 'so-arbeiten-wir', en: 'how-we-work' },
  verify: { de: 'nachpruefen', en: 'verify' },
  'which-version': { de: 'welche-fassung', en: 'which-version' },
  'news.atom': { de: 'neues.atom', en: 'news.atom' },
  'dates.ics': { de: 'termine.ics', en: 'dates.ics' },
  'hand-over': { de: 'aushaendigen', en: 'hand-over' },
  notice: { de: 'mitteilung', en: 'notice' },
  'notice.txt': { de: 'mitteilung.txt', en: 'notice.txt' },
  compare: { de: 'vergleich', en: 'compare' },
  search: { de: 'suche', en: 'search' },
} as const;

/** A section of a site. */
export type Section = keyof typeof SEGMENTS;

/** A language of addresses. */
export type AddressLanguage = Settings['language'];

/**
 * Address of a page, relative to the site's base, with a slash at its end: `verfahren/erstgespraech/`.
 *
 * @param parts ids below the section
 */
export function address(language: AddressLanguage, section: Section, ...parts: readonly string[]): string {
  return [SEGMENTS[section][language], ...parts, ''].join('/');
}

/** The part of the address of a folder of pages: its section's, or its own name. */
export function segment(language: AddressLanguage, folder: string): string {
  return Object.hasOwn(SEGMENTS, folder) ? SEGMENTS[folder as Section][language] : folder;
}

/** First parts of addresses on the public site that are no sections. */
const TAKEN: readonly string[] = ['404', 'content', 'index', 'pagefind'];

/**
 * Short address of a terms document on the public site, to be typed from paper: `betreuungsvertrag/`.
 *
 * @returns undefined for a document that is called like a part of the site
 */
export function shortTermsAddress(language: AddressLanguage, document: string): string | undefined {
  const sections = Object.values(SEGMENTS).map((segments): string => segments[language]);
  return sections.includes(document) || TAKEN.includes(document) ? undefined : `${document}/`;
}
