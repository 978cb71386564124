import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { serveSite } from '../../src/publish/serve.ts';
import { VOCABULARY_FILE } from '../../src/search/vocabulary.ts';
import { writeStockSite } from '../../tests/search/stock-site.ts';
import setUpBrowser from '../../tests/setup/browser.ts';
import { startBrowser } from '../../tests/setup/watched-page.ts';
import { generateHandbook } from '../handbook/generate.ts';
import { DEFAULTS } from '../handbook/options.ts';
import { writeFiles } from '../handbook/write-folder.ts';
import { type FirstResult, measureFirstResult, type SearchPage } from '../measure/first-result.ts';
import { runProcess } from '../measure/run-process.ts';
import type { BenchOptions, Goal, SuiteResult } from './suite.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The size at which the search of a large handbook is measured. */
const LARGE = 1000;

/** Words that every handbook of the field has, one per search. */
const WORDS = ['Beschwerde', 'Vertrag', 'Gespräch', 'Beratung', 'Termin', 'Kündigung', 'Rückmeldung'];

/** A site's search and Pagefind's own over the same pages. */
interface Pair {
  readonly name: string;
  readonly ours: string;
  readonly stock: string;
}

/**
 * The search of the handbook site in Chromium, against Pagefind's own index and dialog as Starlight has them: how long
 * the first result takes after the last key, what is loaded for it, and how large the index is.
 */
export async function searchSuite(options: BenchOptions): Promise<SuiteResult> {
  await setUpBrowser();
  const browser = await startBrowser();
  const folder = await mkdtemp(join(options.folder, 'search-'));
  try {
    const pairs = [await builtPair('sample', [], folder, options), await largePair(folder, options)];
    const goals: Goal[] = [];
    for (const pair of pairs) goals.push(...(await goalsOf(pair, browser, options)));
    return {
      name: 'search',
      notes: [
        `one word each: ${WORDS.join(', ')}; each in a new window with an empty cache`,
        'time: from the last key until the first result is visible, with the pause that each dialog makes while people type',
        'bytes: all that is loaded from opening the search until then, compressed; index: its files and our vocabulary',
        'stock: an index of the same pages without our help, and the dialog that Pagefind ships and Starlight shows',
      ],
      measured: [],
      goals,
    };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function largePair(folder: string, options: BenchOptions): Promise<Pair> {
  const { files } = generateHandbook({ pages: LARGE, seed: options.seed, feedback: 5, years: 1 });
  const content = join(folder, 'content');
  await writeFiles(content, files);
  return builtPair(`${LARGE} procedures`, ['--content', content], folder, options);
}

async function builtPair(name: string, args: readonly string[], folder: string, { say }: BenchOptions): Promise<Pair> {
  say(`building: ${name}`);
  const out = join(folder, `sites-${args.length}`);
  const stock = join(folder, `stock-${args.length}`);
  await runProcess(
    { args: ['scripts/build.ts', ...args, '--out', out, '--date', DEFAULTS.today], cwd: PROJECT, exitCodes: [0] },
    join(folder, 'output'),
  );
  const ours = join(out, 'handbook');
  await writeStockSite(ours, stock);
  return { name, ours, stock };
}

async function goalsOf({ name, ours, stock }: Pair, browser: Browser, { turns, say }: BenchOptions): Promise<Goal[]> {
  const [our, their] = await Promise.all([ours, stock].map((site) => serveSite(site, '/', 0)));
  if (our === undefined || their === undefined) return [];
  const subjects = [ourPage(our.url), stockPage(their.url)];
  const results: FirstResult[][] = subjects.map(() => []);
  try {
    for (let turn = 0; turn <= turns; turn++) {
      say(`${name}: ${turn === 0 ? 'warming up' : `turn ${turn} of ${turns}`}`);
      for (const word of WORDS) {
        for (const [which, subject] of subjects.entries()) {
          const result = await measureFirstResult(browser, subject, word);
          if (turn > 0) results[which]?.push(result);
        }
      }
    }
  } finally {
    await Promise.all([our.close(), their.close()]);
  }
  const [mine = [], theirs = []] = results;
  const times = [mine, theirs].map((list) => list.map(({ milliseconds }) => milliseconds));
  const bytes = [mine, theirs].map((list) => list.map((result) => result.bytes));
  const sizes = await Promise.all([ours, stock].map((site) => indexSize(join(site, 'pagefind'))));
  return [
    { title: `${name}: milliseconds to the first result`, values: times[0] ?? [], limit: 150 },
    { title: `${name}: time to the first result / stock`, values: times[0] ?? [], others: times[1] ?? [], limit: 1.3 },
    { title: `${name}: kB to the first result`, values: (bytes[0] ?? []).map((size) => size / 1000) },
    { title: `${name}: bytes to the first result / stock`, values: bytes[0] ?? [], others: bytes[1] ?? [], limit: 1.3 },
    { title: `${name}: size of the index / stock`, values: sizes.slice(0, 1), others: sizes.slice(1), limit: 1.5 },
  ];
}

function ourPage(url: string): SearchPage {
  return {
    url,
    open: async (page) => {
      await page.locator('[data-open-modal]').first().click();
      await page.locator('dialog input[type="search"]').waitFor();
    },
    field: 'dialog input[type="search"]',
    result: 'dialog .results a',
  };
}

/** Its page has nothing but the dialog: what that loads counts from the start. */
function stockPage(url: string): SearchPage {
  return {
    url: `${url}leer.html`,
    open: async (page) => {
      await page.goto(url);
      await page.locator('input.pagefind-ui__search-input').focus();
    },
    field: 'input.pagefind-ui__search-input',
    result: '.pagefind-ui__result-link',
  };
}

/** Bytes of the files that hold what can be found, compressed as they are sent; Pagefind compresses its own. */
async function indexSize(folder: string): Promise<number> {
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => /\.pf_/.test(file) || file === VOCABULARY_FILE,
  );
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(join(folder, file))).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}
