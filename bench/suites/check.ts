import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import { type Competitor, install } from '../competitors.ts';
import type { ContentFile } from '../handbook/files.ts';
import { generateHandbook } from '../handbook/generate.ts';
import { DEFAULTS } from '../handbook/options.ts';
import { writeFiles } from '../handbook/write-folder.ts';
import type { Program } from '../measure/run-process.ts';
import { type Measured, measureByTurns, type Subject } from '../measure/turns.ts';
import type { BenchOptions, Goal, SuiteResult } from './suite.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** What stands beside the procedures. Remark reads none of it but the pages: more of it would compare unlike things. */
const PROPORTIONS = { feedback: 0.25, years: 1 };

/** The check of a whole handbook, each time as a process of its own, against remark-lint on the same pages. */
export async function checkSuite(options: BenchOptions): Promise<SuiteResult> {
  const remark = await install('remark-cli');
  const notes: string[] = [];
  const subjects: Subject[] = [];
  for (const pages of options.pages) {
    const { files } = generateHandbook({ pages, seed: options.seed, ...PROPORTIONS });
    const folder = join(options.folder, `${pages}`);
    await rm(folder, { recursive: true, force: true });
    await writeFiles(folder, files);
    notes.push(`${pages} procedures: ${describe(files)}`);
    subjects.push(...subjectsOf(pages, folder, files, remark));
  }
  notes.push(
    'cold: no digest cache and no compiled code; one change: one procedure edited since the last run',
    `remark: ${remark.versions}; it reads the pages (.mdx) only, the check reads all files`,
  );
  const measured = await measureByTurns(subjects, options.turns, (turn) =>
    options.say(turn === 0 ? 'warming up' : `turn ${turn} of ${options.turns}`),
  );
  return { name: 'check', notes, measured, goals: goals(options.pages, measured) };
}

function subjectsOf(pages: number, folder: string, files: readonly ContentFile[], remark: Competitor): Subject[] {
  const cache = join(folder, '..', `cache-${pages}`);
  const procedures = files.map(([path]) => path).filter((path) => path.startsWith('procedures/'));
  const check: Program = {
    args: [...checkCommand(), '--content', folder, '--date', DEFAULTS.today, '--format', 'json'],
    cwd: PROJECT,
    env: { BELEGBAR_CACHE: cache },
    exitCodes: [0, 1],
  };
  const printsLike = `check of ${pages}`;
  return [
    {
      name: `check, cold, ${pages}`,
      program: check,
      prepare: () => rm(cache, { recursive: true, force: true }),
      printsLike,
    },
    { name: `check, warm, ${pages}`, program: check, printsLike },
    {
      name: `check, one change, ${pages}`,
      program: check,
      prepare: (turn) => edit(join(folder, procedures[turn % procedures.length] ?? '')),
      printsLike,
    },
    {
      name: `remark, ${pages}`,
      program: {
        args: [
          'node_modules/remark-cli/cli.js',
          '--rc-path',
          'remarkrc.json',
          '--quiet',
          '--no-stdout',
          '--ext',
          'mdx',
        ].concat(folder),
        cwd: remark.folder,
        exitCodes: [0, 1],
      },
    },
  ];
}

/** What `npm run check` runs, without npm's own start. */
function checkCommand(): string[] {
  const [, ...args] = packageJson.scripts.check.split(' ');
  return args;
}

/** A change as people make it: one more sentence. */
async function edit(file: string): Promise<void> {
  const before = await readFile(file, 'utf8');
  await writeFile(file, `${before.trimEnd()} Seit Kurzem gilt das auch am Wochenende.\n`);
}

function describe(files: readonly ContentFile[]): string {
  const count = (pattern: RegExp) => files.filter(([path]) => pattern.test(path)).length;
  const size = files.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
  return [
    `${count(/^terms\/.*\.mdx$/)} terms versions`,
    `${count(/^evaluations\//)} cycles`,
    `${count(/^feedback\//)} feedback entries`,
    `${count(/^docs\//)} free pages`,
    `${files.length} files, ${(size / 1e6).toFixed(1)} MB`,
  ].join(', ');
}

function goals(sizes: readonly number[], measured: readonly Measured[]): Goal[] {
  const seconds = (name: string) => {
    const turns = measured.find(({ subject }) => subject.name === name)?.turns ?? [];
    return turns.map((usage) => usage.seconds);
  };
  const [small] = sizes;
  const large = sizes.at(-1);
  return [
    ...sizes.flatMap((pages) => [
      {
        title: `${pages}: cold check / remark`,
        values: seconds(`check, cold, ${pages}`),
        others: seconds(`remark, ${pages}`),
        limit: 1,
      },
      {
        title: `${pages}: one change / cold`,
        values: seconds(`check, one change, ${pages}`),
        others: seconds(`check, cold, ${pages}`),
        limit: 0.15,
      },
    ]),
    ...(small !== undefined && large !== undefined && large > small
      ? ['cold', 'one change'].map((state) => ({
          title: `${state}: ${large} / ${small}`,
          values: seconds(`check, ${state}, ${large}`),
          others: seconds(`check, ${state}, ${small}`),
          limit: (1.1 * large) / small,
        }))
      : []),
  ];
}
