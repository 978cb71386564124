import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BrokenOutputError, killBuilds } from '../bench/proof/killed-builds.ts';
import { buildTwice, surroundings } from '../bench/proof/twice.ts';
import { PROJECT } from '../src/publish/astro-build.ts';
import { dayOption, EXIT, readOptions, runCommand, UsageError } from './arguments.ts';

/** Proofs that take too long for every change: for the maintainer, before a release. */
const USAGE = `npm run proof -- kills [--times 40] [--seed TEXT] [--content DIR]
npm run proof -- twice [--date YYYY-MM-DD] [--folders DIR,DIR]   (the last commit; clean installs)`;

await runCommand(USAGE, async () => {
  const { values, positionals } = readOptions({
    times: { type: 'string', default: '40' },
    seed: { type: 'string', default: 'belegbar' },
    content: { type: 'string', default: 'tests/handbooks/minimal' },
    folders: { type: 'string' },
    date: { type: 'string' },
  });
  const folder = await mkdtemp(join(tmpdir(), 'belegbar-proof-'));
  try {
    if (positionals[0] === 'kills') return await kills(folder, values);
    if (positionals[0] === 'twice') return twice(folder, values.folders, values.date);
    throw new UsageError(`${positionals[0] ?? ''}: kills | twice`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

async function kills(folder: string, values: { times: string; seed: string; content: string }): Promise<number> {
  const place = {
    project: PROJECT,
    content: resolve(values.content),
    out: join(folder, 'dist'),
    env: process.env,
  };
  try {
    const { old, renewed, done } = await killBuilds(place, { times: Number(values.times), seed: values.seed, say });
    console.log(
      `${old + renewed} kills: ${old} times the old sites, ${renewed} times the new ones (${done} were done), always whole`,
    );
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof BrokenOutputError)) throw error;
    console.log(error.message);
    return EXIT.findings;
  }
}

function twice(folder: string, folders: string | undefined, date: string | undefined): number {
  const [one = '', other = ''] = folders?.split(',').map((each) => resolve(each)) ?? [
    join(folder, 'one'),
    join(folder, 'a second one, with another name'),
  ];
  const { files, differences } = buildTwice(PROJECT, dayOption(date), surroundings(one, other), say);
  for (const path of differences) console.log(`differs: ${path}`);
  console.log(`${files} files, ${differences.length} differ`);
  return differences.length === 0 ? EXIT.ok : EXIT.findings;
}

function say(text: string): void {
  console.error(`… ${text}`);
}
