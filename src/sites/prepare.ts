import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { contentPath } from '../findings/content-path.ts';
import { digestCacheFile, historyCacheFile } from '../handbook/cache-folder.ts';
import { cachedDigester } from '../handbook/digest-cache.ts';
import { type DocumentControl, readDocumentControl } from '../handbook/document-control/index.ts';
import type { Moment } from '../handbook/editions/moment.ts';
import { type ContentSource, type Handbook, loadHandbook } from '../handbook/index.ts';
import type { KeptDigests } from '../handbook/kept-digests.ts';
import { publicHandbook } from '../handbook/public-handbook.ts';
import { countBySeverity, type Finding } from '../rules/finding.ts';
import { checkHandbook } from '../rules/run.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { type EditionsInput, editionsInput } from './editions-input.ts';
import { historyInput } from './history-input.ts';
import type { HandbookSiteInput, PublicSiteInput, SiteInput } from './input.ts';

/** A handbook, checked, with what its sites need. */
export interface Prepared {
  readonly handbook: Handbook;
  readonly digests: KeptDigests;
  readonly findings: readonly Finding[];
  readonly history: DocumentControl;
  readonly editions: EditionsInput;
  readonly today: IsoDate;
  /** The past state that this is; undefined for the present one. */
  readonly asOf: Moment | undefined;
  /** The content folder below the top of its repository, where handbook.yaml names none. */
  readonly contentPath: string | undefined;
}

/** Which content to prepare. */
export interface PrepareOptions {
  readonly source: ContentSource;
  /** Folder whose git history belongs to the content. */
  readonly folder: string;
  readonly today: IsoDate;
  /** The past state that the source holds; undefined for the working tree. */
  readonly asOf?: Moment | undefined;
  /** Whether to say what changed since earlier editions: that takes reading them. */
  readonly withEditions?: boolean;
}

/** Loads a handbook, checks it and reads its history. */
export async function prepare(options: PrepareOptions): Promise<Prepared> {
  const { source, folder, today, asOf, withEditions = false } = options;
  const digest = cachedDigester(digestCacheFile(folder));
  const handbook = await loadHandbook(source, digest);
  const [findings, contentPath, history] = await Promise.all([
    checkHandbook(handbook, { today }),
    handbook.settings.repository || asOf ? undefined : pathBelowRepository(folder),
    readDocumentControl({
      folder,
      paths: handbook.files.map(({ path }) => path),
      revision: asOf?.commit,
      cacheFile: historyCacheFile(folder),
    }),
  ]);
  digest.keepNotes();
  // What is not published need not be compared.
  const compares = withEditions && countBySeverity(findings).error === 0;
  const { unavailable } = history;
  const editions = compares
    ? await editionsInput({ folder, handbook, findings, today, unavailable, revision: asOf?.commit })
    : NO_EDITIONS;
  return { handbook, digests: digest.kept, findings, history, editions, today, asOf, contentPath };
}

/** Where the editor finds the content in the folder that somebody picks on their own machine: it must hold `.git`. */
async function pathBelowRepository(folder: string): Promise<string> {
  const path = await contentPath(folder);
  return path === '' || path.startsWith('..') ? '.' : path;
}

const NO_EDITIONS: EditionsInput = { editions: [], elsewhere: [], comparisons: [] };

/** What the handbook site is made from. */
export function handbookInput({
  handbook,
  digests,
  findings,
  history,
  editions,
  today,
  asOf,
  contentPath,
}: Prepared): HandbookSiteInput {
  return {
    site: 'handbook',
    today,
    label: handbook.label,
    files: Object.fromEntries(handbook.files.map((file) => [file.path, file.digest.text])),
    digests,
    findings,
    history: historyInput(history, handbook),
    editions,
    sheets: [],
    ...(contentPath !== undefined && { contentPath }),
    ...asOfInput(asOf),
  };
}

/** What the public site is made from. */
export function publicInput({ handbook, today, asOf }: Prepared): PublicSiteInput {
  return { site: 'public', today, data: publicHandbook(handbook, today), keepsakes: [], ...asOfInput(asOf) };
}

function asOfInput(asOf: Moment | undefined): Pick<SiteInput, 'asOf'> {
  return asOf === undefined ? {} : { asOf: { name: asOf.name, date: asOf.date } };
}

/** Writes an input where the site's process will read it. */
export async function writeInput(file: string, input: SiteInput): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(input));
}
