import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Moment } from '../handbook/editions/moment.ts';
import type { ContentSource } from '../handbook/index.ts';
import { MANIFEST_FILE, SUMS_FILE } from '../integrity/manifest.ts';
import { writeManifest } from '../integrity/site-files.ts';
import { messages } from '../messages/index.ts';
import { countBySeverity, counted } from '../rules/finding.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { siteWith } from '../sites/handbook-site.ts';
import { handbookInput, type Prepared, prepare, publicInput, writeInput } from '../sites/prepare.ts';
import { SBOM_FILE } from '../supply-chain/sbom.ts';
import { assetPaths, copyAssets, publicAssetPaths } from './assets.ts';
import { buildSite, PROJECT } from './astro-build.ts';
import { feedbackCardFiles } from './feedback-card-files.ts';
import { handbookVocabulary } from './handbook-vocabulary.ts';
import { writeHeaderFiles } from './header-files.ts';
import { findLeaks, type Leak } from './leak-check.ts';
import { LICENCES_FILE, writeLicenceTexts } from './licence-texts.ts';
import { outputFolders } from './output/folders.ts';
import { holdOutput } from './output/lock.ts';
import { assertOwnOutput } from './output/own-output.ts';
import { markFolder, ownMark } from './output/process-mark.ts';
import { clearWork, discard, move, recover, swap } from './output/swap.ts';
import { handbookPathFiles, publicPathFiles } from './path-files.ts';
import { makeReportFiles } from './report-files.ts';
import { writeSearchVocabulary } from './search-vocabulary.ts';
import { makeSheetFiles } from './sheet-files.ts';
import { softwareBillFiles } from './software-bill.ts';
import { makeTermsFiles, writeSiteFiles } from './terms-files.ts';

/** What to publish, and where to. */
export interface PublishOptions {
  readonly source: ContentSource;
  /** Content folder, for its git history. */
  readonly folder: string;
  readonly today: IsoDate;
  /** The past state that the source holds; undefined for the working tree. */
  readonly asOf?: Moment | undefined;
  /** Folder that both sites are written to. */
  readonly out: string;
  /** Told when a step begins. */
  readonly onStep: (step: PublishStep) => void;
}

/** A step of publishing, in order. */
export type PublishStep = 'check' | 'sites' | 'search-leaks' | 'swap';

/** What came of it. */
export type PublishResult =
  | {
      readonly outcome: 'published';
      readonly prepared: Prepared;
      /** Whether this system put both sites in place in one step; else there was a moment without any. */
      readonly inOneStep: boolean;
    }
  /** The content has errors; the output is as it was. */
  | { readonly outcome: 'refused'; readonly prepared: Prepared }
  /** Internal text would have become public; the output is as it was. */
  | { readonly outcome: 'leak'; readonly prepared: Prepared; readonly leaks: readonly Leak[] };

/** What each site says about its own files. */
const LISTS = [MANIFEST_FILE, SUMS_FILE, LICENCES_FILE];

/** Below the software's folder: where builds work. */
const WORK = join(PROJECT, '.belegbar');

/**
 * Checks a handbook and publishes both sites. The output is replaced at the end, as a whole, or not at all.
 *
 * @throws if the content cannot be listed, or Astro fails; the output is then as it was
 * @throws {BuildRunningError} if another build writes to the same output
 * @throws {ForeignOutputError} if the output holds what no build put there
 */
export async function publish(options: PublishOptions): Promise<PublishResult> {
  const run = randomUUID();
  const folders = outputFolders(options.out, run);
  const lock = holdOutput(folders.lock);
  try {
    await recover(folders);
    await clearWork(WORK);
    await assertOwnOutput(folders.out);
    return await publishTo(options, run, async (sites) => {
      await move(sites, folders.next);
      lock.assertHeld();
      return swap(folders);
    });
  } finally {
    await discard(folders.next);
    lock.release();
  }
}

async function publishTo(
  { source, folder, today, asOf, onStep }: PublishOptions,
  run: string,
  putInPlace: (sites: string) => ReturnType<typeof swap>,
): Promise<PublishResult> {
  const work = join(WORK, run);
  onStep('check');
  const prepared = await prepare({ source, folder, today, asOf, withEditions: true });
  if (countBySeverity(counted(prepared.findings)).error > 0) return { outcome: 'refused', prepared };

  try {
    markFolder(work, ownMark());
    onStep('sites');
    const handbook = {
      site: 'handbook',
      input: join(work, 'handbook.json'),
      out: join(work, 'sites', 'handbook'),
    } as const;
    const customers = { site: 'public', input: join(work, 'public.json'), out: join(work, 'sites', 'public') } as const;
    const published = publicInput(prepared);
    const papers = {
      handbook: handbookPathFiles(prepared.handbook, today),
      customers: [...publicPathFiles(published.data, today), ...feedbackCardFiles(published.data)],
    };
    const internal = {
      ...handbookInput(prepared),
      hasReportFiles: true,
      sheets: prepared.editions.comparisons.map(({ slug }) => slug),
      documents: [...papers.handbook.map(({ path }) => path), ...LISTS, SBOM_FILE],
    } as const;
    await writeInput(handbook.input, internal);
    const buildForCustomers = async () => {
      const terms = await makeTermsFiles(source, prepared.handbook, published.data);
      await writeInput(customers.input, {
        ...published,
        keepsakes: terms.keepsakes,
        documents: [...papers.customers.map(({ path }) => path), ...LISTS],
      });
      const [reports] = await Promise.all([
        makeReportFiles(siteWith(internal, prepared.handbook)),
        buildSite({ ...customers, run }),
      ]);
      return { terms, reports };
    };
    // The larger site is built by a process of its own: meanwhile all papers are set here, and the smaller one is built.
    const [{ terms, reports }] = await Promise.all([buildForCustomers(), buildSite({ ...handbook, run })]);
    await copyAssets(source, assetPaths(prepared.handbook), handbook.out);
    await copyAssets(source, publicAssetPaths(prepared.handbook, published.data), customers.out);

    await writeSiteFiles(handbook.out, [
      ...reports,
      ...papers.handbook,
      ...makeSheetFiles(prepared),
      ...softwareBillFiles(),
    ]);
    await writeSiteFiles(customers.out, [...terms.files, ...papers.customers]);

    writeLicenceTexts(handbook.out, { hasSearch: true });
    writeLicenceTexts(customers.out, { hasSearch: false });
    await writeSearchVocabulary(handbook.out, handbookVocabulary(prepared.handbook, today));

    const { sites } = prepared.handbook.settings;
    await writeHeaderFiles(handbook.out, { name: 'handbook', ...sites.handbook });
    await writeHeaderFiles(customers.out, { name: 'public', ...sites.public });

    onStep('search-leaks');
    const leaks = await findLeaks(customers.out, prepared.handbook, published.data, {
      authors: [...new Set(prepared.history.authors.map(({ name }) => name))],
      ownWords: wordsIn(messages(prepared.handbook.settings.language).publicSite),
    });
    if (leaks.length > 0) return { outcome: 'leak', prepared, leaks };

    const head = { language: prepared.handbook.settings.language, date: today } as const;
    const publicManifest = writeManifest(customers.out, { site: 'public', ...head });
    writeManifest(handbook.out, { site: 'handbook', ...head, publicManifest });

    onStep('swap');
    return { outcome: 'published', prepared, ...(await putInPlace(join(work, 'sites'))) };
  } finally {
    await discard(work);
  }
}

/** All words of a catalogue; of a message with gaps, its source, which holds them. */
function wordsIn(words: object): string[] {
  return Object.values(words).flatMap((word) =>
    typeof word === 'object' && word !== null ? wordsIn(word) : [String(word)],
  );
}
