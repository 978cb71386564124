import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Competitor, install } from '../competitors.ts';
import { generateHandbook } from '../handbook/generate.ts';
import { DEFAULTS } from '../handbook/options.ts';
import { writePagesOf } from '../handbook/site-pages.ts';
import { writeFiles } from '../handbook/write-folder.ts';
import { type Program, runProcess } from '../measure/run-process.ts';
import { spreadOf } from '../measure/statistics.ts';
import { type Measured, measureByTurns, type Subject } from '../measure/turns.ts';
import type { BenchOptions, Goal, SuiteResult } from './suite.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** A large handbook: with 1,000 procedures 20 cycles, 100 terms versions and 5,000 feedback entries. */
const PROPORTIONS = { feedback: 5, years: 1 };

/** Number of procedures at which the generators are compared, if it is measured at all. */
const COMPARED = 1000;

/** The other generators, each with what starts its build; what they kept of an earlier one is removed first. */
const OTHERS = [
  { name: 'starlight', args: ['node_modules/astro/bin/astro.mjs', 'build'], kept: ['.astro', 'node_modules/.astro'] },
  { name: 'vitepress', args: ['node_modules/vitepress/bin/vitepress.js', 'build'], kept: ['.vitepress/cache'] },
  {
    name: 'docusaurus',
    args: ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build', '--out-dir', 'out'],
    kept: ['.docusaurus', 'node_modules/.cache'],
  },
  {
    name: 'eleventy',
    args: ['node_modules/@11ty/eleventy/cmd.cjs', '--input=pages', '--output=out'],
    kept: [],
  },
];

/** A handbook of one size, built once to learn its pages. */
interface Built {
  readonly size: number;
  readonly pages: number;
  /** Compressed bytes of the procedures' pages, the median. */
  readonly weight: number;
  readonly subject: Subject;
}

/**
 * The build of both sites from nothing, against plain generators on the same pages: ours are turned into Markdown for
 * them. The generators are compared at one size; the other sizes show how our build grows.
 */
export async function buildSuite(options: BenchOptions): Promise<SuiteResult> {
  const compared = options.pages.includes(COMPARED) ? COMPARED : (options.pages[0] ?? COMPARED);
  const built: Built[] = [];
  for (const size of options.pages) {
    options.say(`building ${size} procedures once`);
    built.push(await buildOnce(size, options));
  }
  const pagesFolder = join(options.folder, 'pages');
  await rm(pagesFolder, { recursive: true, force: true });
  const out = join(options.folder, `sites-${compared}`);
  const count = await writePagesOf(
    ['handbook', 'public'].map((name) => ({ name, from: join(out, name) })),
    pagesFolder,
  );
  const others = await Promise.all(OTHERS.map(({ name }) => install(name)));
  const subjects = [
    ...built.map(({ subject }) => subject),
    ...(await Promise.all(
      OTHERS.map(async (other) => competitorSubject(other, await install(other.name), pagesFolder, options.folder)),
    )),
  ];
  const measured = await measureByTurns(subjects, options.turns, (turn) =>
    options.say(turn === 0 ? 'warming up' : `turn ${turn} of ${options.turns}`),
  );
  const notes = [
    ...built.map(
      ({ size, pages, weight }) => `${size} procedures: ${pages} pages; a procedure's page ${weight} bytes, gzip`,
    ),
    `the others build the ${count} pages of ${compared} procedures, as Markdown; from nothing, as we do`,
    ...others.map(({ versions }) => versions),
    'memory: the sum over all processes of a build',
  ];
  return { name: 'build', notes, measured, goals: goals(built, compared, measured) };
}

async function buildOnce(size: number, options: BenchOptions): Promise<Built> {
  const { files } = generateHandbook({ pages: size, seed: options.seed, ...PROPORTIONS });
  const folder = join(options.folder, `handbook-${size}`);
  const out = join(options.folder, `sites-${size}`);
  const cache = join(options.folder, `cache-${size}`);
  await Promise.all([folder, out].map((path) => rm(path, { recursive: true, force: true })));
  await writeFiles(folder, files);
  const program: Program = {
    args: ['scripts/build.ts', '--content', folder, '--out', out, '--date', DEFAULTS.today],
    cwd: PROJECT,
    env: { BELEGBAR_CACHE: cache },
    exitCodes: [0],
  };
  await runProcess(program, join(options.folder, 'output'));
  const pages = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.html')).length;
  const subject: Subject = {
    name: `build, ${size}`,
    program,
    prepare: () => rm(cache, { recursive: true, force: true }),
  };
  return { size, pages, weight: await procedureWeight(join(out, 'handbook', 'verfahren')), subject };
}

async function procedureWeight(folder: string): Promise<number> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((item) => item.isDirectory());
  const sizes = await Promise.all(
    names.map(async ({ name }) => gzipSync(await readFile(join(folder, name, 'index.html'))).length),
  );
  return Math.round(spreadOf(sizes).median);
}

/**
 * A site for another generator in a folder of its own, outside the project: its configuration, its packages (a link to
 * them misleads some), and the pages.
 */
async function competitorSubject(
  { name, args, kept }: (typeof OTHERS)[number],
  { folder }: Competitor,
  pages: string,
  work: string,
): Promise<Subject> {
  const site = join(work, `site-${name}`);
  await rm(site, { recursive: true, force: true });
  await cp(folder, site, { recursive: true, verbatimSymlinks: true });
  await cp(pages, join(site, 'pages'), { recursive: true });
  const clear = ['out', ...kept].map((path) => join(site, path));
  return {
    name,
    program: { args, cwd: site, env: { ASTRO_TELEMETRY_DISABLED: '1' }, exitCodes: [0] },
    prepare: async () => {
      await Promise.all(clear.map((path) => rm(path, { recursive: true, force: true })));
    },
  };
}

function goals(built: readonly Built[], compared: number, measured: readonly Measured[]): Goal[] {
  const turns = (name: string) => measured.find(({ subject }) => subject.name === name)?.turns ?? [];
  const seconds = (name: string) => turns(name).map((usage) => usage.seconds);
  const memory = (name: string) => turns(name).map((usage) => usage.memory);
  const perPage = ({ size, pages }: Built) => seconds(`build, ${size}`).map((value) => value / pages);
  const bySize = built.toSorted((a, b) => a.size - b.size);
  const smallest = bySize[0];
  const largest = bySize.at(-1);
  if (smallest === undefined || largest === undefined) return [];
  const ours = `build, ${compared}`;
  return [
    { title: `${compared}: build / Starlight`, values: seconds(ours), others: seconds('starlight'), limit: 1.25 },
    { title: `${compared}: build / Docusaurus`, values: seconds(ours), others: seconds('docusaurus'), limit: 0.6 },
    { title: `${compared}: memory / Starlight's`, values: memory(ours), others: memory('starlight'), limit: 1.3 },
    ...(smallest === largest
      ? []
      : [
          {
            title: `time per page: ${largest.size} / ${smallest.size}`,
            values: perPage(largest),
            others: perPage(smallest),
            limit: 1.15,
          },
          {
            title: `weight of a procedure's page: ${largest.size} / ${smallest.size}`,
            values: [largest.weight],
            others: [smallest.weight],
            limit: 1.1,
          },
        ]),
  ];
}
