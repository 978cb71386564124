import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Moment } from '../handbook/editions/moment.ts';
import type { ContentSource } from '../handbook/index.ts';
import { countBySeverity, counted } from '../rules/finding.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { type Prepared, prepare, publicInput } from '../sites/prepare.ts';
import { PROJECT } from './astro-build.ts';
import { makeCustomersSite } from './customers-site.ts';
import type { Leak } from './leak-check.ts';
import { outputFolders } from './output/folders.ts';
import { holdOutput } from './output/lock.ts';
import { assertOwnOutput } from './output/own-output.ts';
import { markFolder, ownMark } from './output/process-mark.ts';
import { clearWork, discard, move, recover, swap } from './output/swap.ts';
import type { SiteWork } from './site-work.ts';
import { beginStaffPages, completeStaffSite, type StaffPages, staffContent, staffPapers } from './staff-site.ts';
import { makeTermsFiles } from './terms-files.ts';

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
  const site: SiteWork = { work: join(WORK, run), run };
  let pages: StaffPages | undefined;
  try {
    markFolder(site.work, ownMark());
    pages = await beginStaffPages(source, site);
    onStep('check');
    const prepared = await prepare({ source, folder, today, asOf, withEditions: true });
    if (countBySeverity(counted(prepared.findings)).error > 0) return { outcome: 'refused', prepared };

    onStep('sites');
    const staff = staffContent(prepared);
    const published = publicInput(prepared);
    const setPapers = async () => {
      const terms = await makeTermsFiles(source, prepared.handbook, published.data);
      const content = { source, published, terms };
      return Promise.all([
        makeCustomersSite(prepared, content, site, () => onStep('search-leaks')),
        staffPapers(prepared, staff),
      ]);
    };
    // The larger site is built by a process of its own: meanwhile the smaller one and all papers are made.
    const [, [customers, papers]] = await Promise.all([pages.make(prepared, staff), setPapers()]);
    if (customers.leaks.length > 0) return { outcome: 'leak', prepared, leaks: customers.leaks };
    await completeStaffSite(prepared, source, papers, { ...site, publicManifest: customers.manifest });

    onStep('swap');
    return { outcome: 'published', prepared, ...(await putInPlace(join(site.work, 'sites'))) };
  } finally {
    await pages?.stop();
    await discard(site.work);
  }
}
