import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { digestCacheFile, historyCacheFile } from '../handbook/cache-folder.ts';
import { cachedDigester } from '../handbook/digest-cache.ts';
import { type DocumentControl, readDocumentControl } from '../handbook/document-control/index.ts';
import { type ContentSource, type Handbook, loadHandbook } from '../handbook/index.ts';
import { publicHandbook } from '../handbook/public-handbook.ts';
import type { Finding } from '../rules/finding.ts';
import { checkHandbook } from '../rules/run.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { historyInput } from './history-input.ts';
import type { HandbookSiteInput, PublicSiteInput, SiteInput } from './input.ts';

/** A handbook, checked, with what its sites need. */
export interface Prepared {
  readonly handbook: Handbook;
  readonly findings: readonly Finding[];
  readonly history: DocumentControl;
  readonly today: IsoDate;
}

/** Which content to prepare. */
export interface PrepareOptions {
  readonly source: ContentSource;
  /** Folder whose git history belongs to the content. */
  readonly folder: string;
  readonly today: IsoDate;
}

/** Loads a handbook, checks it and reads its history. */
export async function prepare({ source, folder, today }: PrepareOptions): Promise<Prepared> {
  const digest = cachedDigester(digestCacheFile(folder));
  const handbook = await loadHandbook(source, digest);
  const [findings, history] = await Promise.all([
    checkHandbook(handbook, { today }),
    readDocumentControl({
      folder,
      paths: handbook.files.map(({ path }) => path),
      cacheFile: historyCacheFile(folder),
    }),
  ]);
  digest.keepNotes();
  return { handbook, findings, history, today };
}

/** What the handbook site is made from. */
export function handbookInput({ handbook, findings, history, today }: Prepared): HandbookSiteInput {
  return {
    site: 'handbook',
    today,
    label: handbook.label,
    files: Object.fromEntries(handbook.files.map((file) => [file.path, file.digest.text])),
    findings,
    history: historyInput(history, handbook),
  };
}

/** What the public site is made from. */
export function publicInput({ handbook, today }: Prepared): PublicSiteInput {
  return { site: 'public', today, data: publicHandbook(handbook, today), keepsakes: [] };
}

/** Writes an input where the site's process will read it. */
export async function writeInput(file: string, input: SiteInput): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(input));
}
