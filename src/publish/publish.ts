import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Moment } from '../handbook/editions/moment.ts';
import type { ContentSource } from '../handbook/index.ts';
import { messages } from '../messages/index.ts';
import { countBySeverity, counted } from '../rules/finding.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { siteWith } from '../sites/handbook-site.ts';
import { handbookInput, type Prepared, prepare, publicInput, writeInput } from '../sites/prepare.ts';
import { assetPaths, copyAssets, publicAssetPaths } from './assets.ts';
import { buildSite, PROJECT } from './astro-build.ts';
import { feedbackCardFiles } from './feedback-card-files.ts';
import { writeHeaderFiles } from './header-files.ts';
import { findLeaks, type Leak } from './leak-check.ts';
import { handbookPathFiles, publicPathFiles } from './path-files.ts';
import { makeReportFiles } from './report-files.ts';
import { writeSearchVocabulary } from './search-vocabulary.ts';
import { makeSheetFiles } from './sheet-files.ts';
import { move, outputFolders, recover, swap } from './swap.ts';
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
  | { readonly outcome: 'published'; readonly prepared: Prepared }
  /** The content has errors; the output is as it was. */
  | { readonly outcome: 'refused'; readonly prepared: Prepared }
  /** Internal text would have become public; the output is as it was. */
  | { readonly outcome: 'leak'; readonly prepared: Prepared; readonly leaks: readonly Leak[] };

/**
 * Checks a handbook and publishes both sites. The output is replaced at the end, as a whole, or not at all.
 *
 * @throws if the content cannot be listed, or Astro fails; the output is then as it was
 */
export async function publish({ source, folder, today, asOf, out, onStep }: PublishOptions): Promise<PublishResult> {
  const run = randomUUID().slice(0, 8);
  const folders = outputFolders(out, run);
  const work = join(PROJECT, '.belegbar', run);

  onStep('check');
  await recover(out);
  const prepared = await prepare({ source, folder, today, asOf, withEditions: true });
  if (countBySeverity(counted(prepared.findings)).error > 0) return { outcome: 'refused', prepared };

  try {
    onStep('sites');
    const handbook = {
      site: 'handbook',
      input: join(work, 'handbook.json'),
      out: join(work, 'sites', 'handbook'),
    } as const;
    const customers = { site: 'public', input: join(work, 'public.json'), out: join(work, 'sites', 'public') } as const;
    const published = publicInput(prepared);
    const terms = await makeTermsFiles(source, prepared.handbook, published.data);
    const papers = {
      handbook: handbookPathFiles(prepared.handbook, today),
      customers: [...publicPathFiles(published.data, today), ...feedbackCardFiles(published.data)],
    };
    const internal = {
      ...handbookInput(prepared),
      hasReportFiles: true,
      sheets: prepared.editions.comparisons.map(({ slug }) => slug),
      documents: papers.handbook.map(({ path }) => path),
    } as const;
    await Promise.all([
      writeInput(handbook.input, internal),
      writeInput(customers.input, {
        ...published,
        keepsakes: terms.keepsakes,
        documents: papers.customers.map(({ path }) => path),
      }),
    ]);
    // Both sites are built by processes of their own: meanwhile the reports are set here.
    const [reports] = await Promise.all([
      makeReportFiles(siteWith(internal, prepared.handbook)),
      buildSite({ ...handbook, run }),
      buildSite({ ...customers, run }),
    ]);
    await copyAssets(source, assetPaths(prepared.handbook), handbook.out);
    await copyAssets(source, publicAssetPaths(prepared.handbook, published.data), customers.out);

    await writeSiteFiles(handbook.out, [...reports, ...papers.handbook, ...makeSheetFiles(prepared)]);
    await writeSiteFiles(customers.out, [...terms.files, ...papers.customers]);

    await writeSearchVocabulary(handbook.out, prepared.handbook, today);

    const { sites } = prepared.handbook.settings;
    await writeHeaderFiles(handbook.out, { name: 'handbook', ...sites.handbook });
    await writeHeaderFiles(customers.out, { name: 'public', ...sites.public });

    onStep('search-leaks');
    const leaks = await findLeaks(customers.out, prepared.handbook, published.data, {
      authors: [...new Set(prepared.history.authors.map(({ name }) => name))],
      ownWords: wordsIn(messages(prepared.handbook.settings.language).publicSite),
    });
    if (leaks.length > 0) return { outcome: 'leak', prepared, leaks };

    onStep('swap');
    await move(join(work, 'sites'), folders.next);
    await swap(folders);
    return { outcome: 'published', prepared };
  } finally {
    await rm(work, { recursive: true, force: true });
    await rm(folders.next, { recursive: true, force: true });
  }
}

/** All words of a catalogue; of a message with gaps, its source, which holds them. */
function wordsIn(words: object): string[] {
  return Object.values(words).flatMap((word) =>
    typeof word === 'object' && word !== null ? wordsIn(word) : [String(word)],
  );
}
