import { join } from 'node:path';
import type { ContentSource } from '../handbook/index.ts';
import { writeManifest } from '../integrity/site-files.ts';
import { messages } from '../messages/index.ts';
import type { PublicSiteInput } from '../sites/input.ts';
import { type Prepared, writeInput } from '../sites/prepare.ts';
import { copyAssets, publicAssetPaths } from './assets.ts';
import { buildSite } from './astro-build.ts';
import { customersVocabulary } from './customers-vocabulary.ts';
import { feedbackCardFiles } from './feedback-card-files.ts';
import { writeHeaderFiles } from './header-files.ts';
import { findLeaks, type Leak } from './leak-check.ts';
import { writeLicenceTexts } from './licence-texts.ts';
import { publicPathFiles } from './path-files.ts';
import { writeSearchVocabulary } from './search-vocabulary.ts';
import { LISTS, type SiteWork, siteHead } from './site-work.ts';
import { type TermsFiles, writeSiteFiles } from './terms-files.ts';

/** The public site as made. */
export interface CustomersSite {
  /** Internal text that would become public. */
  readonly leaks: readonly Leak[];
  /** SHA-256 of the site's manifest. */
  readonly manifest: string;
}

/** What the public site is made from, besides the handbook. */
export interface CustomersContent {
  readonly source: ContentSource;
  readonly published: PublicSiteInput;
  readonly terms: TermsFiles;
}

/**
 * Makes the public site, whole, and looks for internal text in it.
 *
 * @param onLeakCheck told when the site is there and is searched
 * @throws {SiteBuildError}
 */
export async function makeCustomersSite(
  prepared: Prepared,
  { source, published, terms }: CustomersContent,
  { work, run }: SiteWork,
  onLeakCheck: () => void,
): Promise<CustomersSite> {
  const { handbook, today, history } = prepared;
  const { language, sites } = handbook.settings;
  const site = { site: 'public', input: join(work, 'public.json'), out: join(work, 'sites', 'public') } as const;
  const papers = [...publicPathFiles(published.data, today), ...feedbackCardFiles(published.data)];
  const documents = [...papers.map(({ path }) => path), ...LISTS];
  await writeInput(site.input, { ...published, keepsakes: terms.keepsakes, documents });
  await buildSite({ ...site, run }).done;
  await copyAssets(source, publicAssetPaths(handbook, published.data), site.out);
  await writeSiteFiles(site.out, [...terms.files, ...papers]);
  await writeSearchVocabulary(site.out, customersVocabulary(published.data, today));
  writeLicenceTexts(site.out, { hasSearch: true });
  await writeHeaderFiles(site.out, { name: 'public', ...sites.public });

  onLeakCheck();
  const leaks = await findLeaks(site.out, handbook, published.data, {
    authors: [...new Set(history.authors.map(({ name }) => name))],
    ownWords: wordsIn(messages(language).publicSite),
  });
  return { leaks, manifest: writeManifest(site.out, { site: 'public', ...siteHead(prepared) }) };
}

/** All words of a catalogue; of a message with gaps, its source, which holds them. */
function wordsIn(words: object): string[] {
  return Object.values(words).flatMap((word) =>
    typeof word === 'object' && word !== null ? wordsIn(word) : [String(word)],
  );
}
