import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { decode, maxBytes } from '../handbook/digest.ts';
import type { ContentSource } from '../handbook/index.ts';
import { writeManifest } from '../integrity/site-files.ts';
import { type HandbookFrame, handbookFrame, isOfFrame } from '../sites/handbook-frame.ts';
import { siteWith } from '../sites/handbook-site.ts';
import type { HandbookSiteInput } from '../sites/input.ts';
import { handbookInput, type Prepared, writeInput } from '../sites/prepare.ts';
import { SBOM_FILE } from '../supply-chain/sbom.ts';
import { assetPaths, copyAssets } from './assets.ts';
import { beginSite, buildSite } from './astro-build.ts';
import { makeCalendarFiles } from './calendar-files.ts';
import { handbookVocabulary } from './handbook-vocabulary.ts';
import { writeHeaderFiles } from './header-files.ts';
import { writeLicenceTexts } from './licence-texts.ts';
import { handbookPathFiles } from './path-files.ts';
import { makeReportFiles } from './report-files.ts';
import { writeSearchVocabulary } from './search-vocabulary.ts';
import { makeSheetFiles } from './sheet-files.ts';
import { LISTS, type SiteWork, siteHead } from './site-work.ts';
import { softwareBillFiles } from './software-bill.ts';
import { type SiteFile, writeSiteFiles } from './terms-files.ts';

/** What the handbook site is made from. */
export interface StaffContent {
  readonly input: HandbookSiteInput;
  /** Drawings of the customer path, which the pages offer. */
  readonly papers: readonly SiteFile[];
}

/** Everything that the site's process needs; cheap to make, so that it can begin at once. */
export function staffContent(prepared: Prepared): StaffContent {
  const papers = handbookPathFiles(prepared.handbook, prepared.today);
  const input: HandbookSiteInput = {
    ...handbookInput(prepared),
    hasReportFiles: true,
    sheets: prepared.editions.comparisons.map(({ slug }) => slug),
    documents: [...papers.map(({ path }) => path), ...LISTS, SBOM_FILE],
  };
  return { papers, input };
}

/** The files of the handbook site that take long to make, and do not need its pages. */
export async function staffPapers(prepared: Prepared, { papers, input }: StaffContent): Promise<readonly SiteFile[]> {
  const site = siteWith(input, prepared.handbook);
  const reports = await makeReportFiles(site);
  return [...reports, ...papers, ...makeSheetFiles(prepared), ...makeCalendarFiles(site), ...softwareBillFiles()];
}

/** The pages of the handbook site in the making. */
export interface StaffPages {
  /**
   * Renders them, in a process of their own, and makes the search index.
   *
   * @throws {SiteBuildError}
   */
  make(prepared: Prepared, content: StaffContent): Promise<void>;
  /** Gives them up. */
  stop(): Promise<void>;
}

/**
 * Begins with the pages of the handbook site while the content is not checked yet: bundling them takes nothing but a
 * few facts. Content that cannot be read is for the check to tell.
 */
export async function beginStaffPages(source: ContentSource, { work, run }: SiteWork): Promise<StaffPages> {
  const site = { site: 'handbook', input: join(work, 'handbook.json'), out: staffFolder(work), run } as const;
  const file = join(work, 'handbook-frame.json');
  const frame = await frameOf(source).catch(() => undefined);
  if (frame !== undefined) await writeFile(file, JSON.stringify(frame));
  const begun = frame && beginSite(site, file);
  return {
    make: async ({ handbook, today }, { input }) => {
      await writeInput(site.input, input);
      // The content may have been changed since.
      const isStillRight = isDeepStrictEqual(await handbookFrame(input.files), frame);
      if (!isStillRight) await begun?.stop();
      const { pages, done } = begun && isStillRight ? begun.finish() : buildSite(site);
      await pages;
      // While Pagefind writes its index.
      await writeSearchVocabulary(site.out, handbookVocabulary(handbook, today));
      await done;
    },
    stop: async () => begun?.stop(),
  };
}

async function frameOf(source: ContentSource): Promise<HandbookFrame> {
  const items = (await source.list()).filter(({ path, type }) => type === 'file' && isOfFrame(path));
  const texts = await source.read(items.filter(({ path, size }) => size <= maxBytes(path)).map(({ path }) => path));
  return handbookFrame(Object.fromEntries([...texts].map(([path, bytes]) => [path, decode(bytes) ?? ''])));
}

/** Completes the handbook site, of which the pages are there. */
export async function completeStaffSite(
  prepared: Prepared,
  source: ContentSource,
  papers: readonly SiteFile[],
  { work, publicManifest }: { readonly work: string; readonly publicManifest: string },
): Promise<void> {
  const { handbook } = prepared;
  const out = staffFolder(work);
  await copyAssets(source, assetPaths(handbook), out);
  await writeSiteFiles(out, papers);
  writeLicenceTexts(out, { hasSearch: true });
  await writeHeaderFiles(out, { name: 'handbook', ...handbook.settings.sites.handbook });
  writeManifest(out, { site: 'handbook', ...siteHead(prepared), publicManifest });
}

function staffFolder(work: string): string {
  return join(work, 'sites', 'handbook');
}
