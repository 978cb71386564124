import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DEFAULTS } from '../bench/handbook/options.ts';
import { keepResult, resultText } from '../bench/results.ts';
import { buildSuite } from '../bench/suites/build.ts';
import { checkSuite } from '../bench/suites/check.ts';
import { searchSuite } from '../bench/suites/search.ts';
import type { Suite } from '../bench/suites/suite.ts';
import { dayOption, EXIT, readOptions, runCommand, UsageError } from './arguments.ts';

const SUITES: Readonly<Record<string, Suite>> = { check: checkSuite, build: buildSuite, search: searchSuite };
const USAGE = `npm run bench -- [--only ${Object.keys(SUITES).join('|')}] [--pages 1000,4000] [--turns 5] [--seed TEXT] [--folder DIR]`;

await runCommand(USAGE, async () => {
  const { values } = readOptions({
    only: { type: 'string' },
    pages: { type: 'string', default: '1000,4000' },
    turns: { type: 'string', default: '5' },
    seed: { type: 'string', default: DEFAULTS.seed },
    folder: { type: 'string' },
  });
  const names = values.only === undefined ? Object.keys(SUITES) : values.only.split(',');
  const pages = values.pages.split(',').map((size) => count('pages', size));
  const turns = count('turns', values.turns);
  const folder = resolve(values.folder ?? (await mkdtemp(join(tmpdir(), 'belegbar-bench-'))));
  try {
    for (const name of names) {
      const suite = SUITES[name];
      if (suite === undefined) throw new UsageError(`--only ${name}: ${Object.keys(SUITES).join('|')}`);
      const result = await suite({
        pages,
        turns,
        seed: values.seed,
        folder,
        say: (text) => console.error(`… ${text}`),
      });
      const text = resultText(result, turns, dayOption(undefined));
      console.log(text);
      await keepResult(name, text);
    }
  } finally {
    // A folder that was asked for is kept: somebody wants to look at it.
    if (values.folder === undefined) await rm(folder, { recursive: true, force: true });
  }
  return EXIT.ok;
});

function count(option: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new UsageError(`--${option} ${text}: a whole number`);
  return value;
}
