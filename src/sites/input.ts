import { readFileSync, statSync } from 'node:fs';
import type { Finding } from '../findings/finding.ts';
import type { Change, History } from '../handbook/history.ts';
import type { PublicHandbook } from '../handbook/public-handbook.ts';
import type { IsoDate } from '../schemas/scalars.ts';

/** What the handbook site is made from: a snapshot of the content that was checked, and what the check found. */
export interface HandbookSiteInput {
  readonly site: 'handbook';
  readonly today: IsoDate;
  /** Where the content comes from, for people. */
  readonly label: string;
  /** Every text file of the content, as checked. */
  readonly files: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
  readonly history: {
    readonly unavailable?: History['unavailable'];
    readonly lastChange: Readonly<Record<string, Change>>;
    readonly recent: readonly Change[];
  };
}

/** What the public site is made from: public data and nothing else. */
export interface PublicSiteInput {
  readonly site: 'public';
  readonly today: IsoDate;
  readonly data: PublicHandbook;
}

/** What a site is made from. */
export type SiteInput = HandbookSiteInput | PublicSiteInput;

/** Environment variable that names the input file of the site being built. */
export const INPUT_VARIABLE = 'BELEGBAR_INPUT';

let cache: { readonly key: string; readonly input: SiteInput } | undefined;

/**
 * The input of the site being built, read once per state of its file.
 *
 * @throws if the build was started without an input
 */
export function siteInput(): SiteInput {
  const file = process.env[INPUT_VARIABLE];
  if (file === undefined) throw new Error('No site input: start with `npm run build` or `npm run dev`.');
  const { mtimeMs, size } = statSync(file);
  const key = `${file} ${mtimeMs} ${size}`;
  if (cache?.key !== key) cache = { key, input: JSON.parse(readFileSync(file, 'utf8')) as SiteInput };
  return cache.input;
}
