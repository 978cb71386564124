import { join } from 'node:path';
import type { ContentSource } from '../handbook/index.ts';
import { writeManifest } from '../integrity/site-files.ts';
import { siteWith } from '../sites/handbook-site.ts';
import type { HandbookSiteInput } from '../sites/input.ts';
import { handbookInput, type Prepared, writeInput } from '../sites/prepare.ts';
import { SBOM_FILE } from '../supply-chain/sbom.ts';
import { assetPaths, copyAssets } from './assets.ts';
import { buildSite } from './astro-build.ts';
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
  const reports = await makeReportFiles(siteWith(input, prepared.handbook));
  return [...reports, ...papers, ...makeSheetFiles(prepared), ...softwareBillFiles()];
}

/**
 * Makes the pages of the handbook site, in a process of its own.
 *
 * @throws {SiteBuildError}
 */
export async function makeStaffPages({ input }: StaffContent, { work, run }: SiteWork): Promise<void> {
  const site = { site: 'handbook', input: join(work, 'handbook.json'), out: staffFolder(work) } as const;
  await writeInput(site.input, input);
  await buildSite({ ...site, run });
}

/** Completes the handbook site, of which the pages are there. */
export async function completeStaffSite(
  prepared: Prepared,
  source: ContentSource,
  papers: readonly SiteFile[],
  { work, publicManifest }: { readonly work: string; readonly publicManifest: string },
): Promise<void> {
  const { handbook, today } = prepared;
  const out = staffFolder(work);
  await copyAssets(source, assetPaths(handbook), out);
  await writeSiteFiles(out, papers);
  writeLicenceTexts(out, { hasSearch: true });
  await writeSearchVocabulary(out, handbookVocabulary(handbook, today));
  await writeHeaderFiles(out, { name: 'handbook', ...handbook.settings.sites.handbook });
  writeManifest(out, { site: 'handbook', ...siteHead(prepared), publicManifest });
}

function staffFolder(work: string): string {
  return join(work, 'sites', 'handbook');
}
