import type { Finding } from '../findings/finding.ts';
import { address, type Section } from '../handbook/addresses.ts';
import { type Handbook, loadHandbook, memorySource } from '../handbook/index.ts';
import type { Settings } from '../schemas/settings.ts';
import { type HandbookSiteInput, siteInput } from './input.ts';

/** What the pages of the handbook site show. */
export interface HandbookSite {
  readonly input: HandbookSiteInput;
  readonly handbook: Handbook;
  readonly settings: Settings;
  readonly today: string;
  /** Findings by file, in the order of the text. */
  readonly findingsOf: ReadonlyMap<string, readonly Finding[]>;
  /** Address of a page on this site, with its base. */
  readonly href: (section: Section, ...parts: readonly string[]) => string;
}

let cache: { readonly input: HandbookSiteInput; readonly site: Promise<HandbookSite> } | undefined;

/** The handbook site's data; made once per state of the content. */
export function handbookSite(): Promise<HandbookSite> {
  const input = siteInput();
  if (input.site !== 'handbook') throw new Error('This page belongs to the handbook site.');
  if (cache?.input !== input) cache = { input, site: makeSite(input) };
  return cache.site;
}

async function makeSite(input: HandbookSiteInput): Promise<HandbookSite> {
  const handbook = await loadHandbook(memorySource(input.files, input.label));
  const { settings } = handbook;
  const base = settings.sites.handbook.base.replace(/\/$/, '');
  return {
    input,
    handbook,
    settings,
    today: input.today,
    findingsOf: Map.groupBy(input.findings, ({ file }) => file),
    href: (section, ...parts) => `${base}/${address(settings.language, section, ...parts)}`,
  };
}

/** The settings alone, for the configuration. */
export async function handbookSettings(input: HandbookSiteInput): Promise<Settings> {
  const file = input.files['handbook.yaml'];
  const handbook = await loadHandbook(memorySource(file === undefined ? {} : { 'handbook.yaml': file }));
  return handbook.settings;
}
