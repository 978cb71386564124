import { readFileSync, statSync } from 'node:fs';
import type { KeptDigests } from '../handbook/kept-digests.ts';
import type { PublicHandbook } from '../handbook/public-handbook.ts';
import type { Finding } from '../rules/finding.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import type { EditionsInput } from './editions-input.ts';
import type { HistoryInput } from './history-input.ts';

/** What the handbook site is made from: a snapshot of the content that was checked, and what the check found. */
export interface HandbookSiteInput {
  readonly site: 'handbook';
  readonly today: IsoDate;
  /** Where the content comes from, for people. */
  readonly label: string;
  /** Every text file of the content, as checked. */
  readonly files: Readonly<Record<string, string>>;
  /** Where the texts are kept as they were read for the check; without it they are read anew. */
  readonly digests?: KeptDigests;
  readonly findings: readonly Finding[];
  readonly history: HistoryInput;
  readonly editions: EditionsInput;
  /** The comparisons that have a sheet to sign as PDF; none in development. */
  readonly sheets: readonly string[];
  /** The content folder below the top of its repository, where handbook.yaml names no repository. */
  readonly contentPath?: string;
  readonly asOf?: PastState;
  /** Whether the build puts the files of the self-reports beside their pages; a server in development does not. */
  readonly hasReportFiles?: true;
  /** Paths, below the site's base, of files that are made beside its pages; none in development. */
  readonly documents?: readonly string[] | undefined;
}

/** What the public site is made from: public data and nothing else. */
export interface PublicSiteInput {
  readonly site: 'public';
  readonly today: IsoDate;
  readonly data: PublicHandbook;
  /** The files that customers can keep of each terms text; empty in development. */
  readonly keepsakes: readonly Keepsake[];
  /** Paths, below the site's base, of files that are made beside its pages; none in development. */
  readonly documents?: readonly string[] | undefined;
  readonly asOf?: PastState;
}

/** A past state, published as it stood then: every page says so. */
export interface PastState {
  /** The edition or revision. */
  readonly name: string;
  readonly date: IsoDate;
}

/** What customers can keep of one terms text, with what proves it. */
export interface Keepsake {
  readonly document: string;
  readonly validFrom: IsoDate;
  readonly language: string;
  /** Fingerprint of the normalised text: `sha256:` and 64 hexadecimal digits. */
  readonly fingerprint: string;
  readonly pdf: PublishedFile;
  readonly text: PublishedFile;
}

/** A file beside the pages; its path is below the site's base. */
export interface PublishedFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
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
