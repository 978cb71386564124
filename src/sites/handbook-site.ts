import { address, type Section } from '../handbook/addresses.ts';
import { type Handbook, loadHandbook, memorySource } from '../handbook/index.ts';
import { keptDigests } from '../handbook/kept-digests.ts';
import type { Digester } from '../handbook/load.ts';
import { formatDate } from '../messages/dates.ts';
import { type Messages, messages } from '../messages/index.ts';
import type { Finding } from '../rules/finding.ts';
import type { Settings } from '../schemas/settings.ts';
import { type HandbookSiteInput, siteInput } from './input.ts';

/** What the pages of the handbook site show. */
export interface HandbookSite {
  readonly input: HandbookSiteInput;
  readonly handbook: Handbook;
  readonly settings: Settings;
  readonly language: Settings['language'];
  readonly words: Messages['handbookSite'];
  readonly today: string;
  /** Findings that count: all but those with a granted exception. */
  readonly findings: readonly Finding[];
  /** All findings by file, in the order of the text. */
  readonly findingsOf: ReadonlyMap<string, readonly Finding[]>;
  /** Address of the start page. */
  readonly home: string;
  /** Address of a page on this site, with its base. */
  readonly href: (section: Section, ...parts: readonly string[]) => string;
  /** A date in words. */
  readonly date: (date: string) => string;
  /** The title of a role; its id if the handbook does not name it. */
  readonly role: (id: string) => string;
  /** The title of a station of the customer path. */
  readonly station: (id: string) => string;
}

let cache: { readonly input: HandbookSiteInput; readonly site: Promise<HandbookSite> } | undefined;

/** The handbook site's data; made once per state of the content. */
export function handbookSite(): Promise<HandbookSite> {
  const input = siteInput();
  if (input.site !== 'handbook') throw new Error('This page belongs to the handbook site.');
  if (cache?.input !== input) cache = { input, site: siteOf(input) };
  return cache.site;
}

/** The data of the site that is made from an input. */
export async function siteOf(input: HandbookSiteInput): Promise<HandbookSite> {
  return siteWith(input, await loadHandbook(memorySource(input.files, input.label), digesterOf(input)));
}

function digesterOf({ digests }: HandbookSiteInput): Digester | undefined {
  return digests && keptDigests(digests);
}

/** The same, for a process that has the handbook already. */
export function siteWith(input: HandbookSiteInput, handbook: Handbook): HandbookSite {
  const { settings } = handbook;
  const { language } = settings;
  const base = settings.sites.handbook.base.replace(/\/$/, '');
  return {
    input,
    handbook,
    settings,
    language,
    words: messages(language).handbookSite,
    today: input.today,
    findings: input.findings.filter(({ excepted }) => excepted === undefined),
    findingsOf: Map.groupBy(input.findings, ({ file }) => file),
    home: `${base}/`,
    href: (section, ...parts) => `${base}/${address(language, section, ...parts)}`,
    date: (date) => formatDate(language, date),
    role: titles(settings.roles),
    station: titles(settings.customerPath),
  };
}

function titles(items: readonly { readonly id: string; readonly title: string }[]): (id: string) => string {
  const byId = new Map(items.map(({ id, title }) => [id, title]));
  return (id) => byId.get(id) ?? id;
}
