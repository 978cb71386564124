import { fuzz } from '../fuzz/run.ts';
import { TARGETS } from '../fuzz/targets.ts';
import { EXIT, noPositionals, readOptions, runCommand, UsageError } from './arguments.ts';

const NAMES = TARGETS.map(({ name }) => name).join('|');
const USAGE = `npm run fuzz -- [--runs 10000] [--seed 1] [--only ${NAMES}] [--limit MILLISECONDS]`;

await runCommand(USAGE, async () => {
  const { values, positionals } = readOptions({
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    limit: { type: 'string', default: '2000' },
  });
  noPositionals(positionals);
  const targets = TARGETS.filter(({ name }) => values.only === undefined || values.only.split(',').includes(name));
  if (targets.length === 0) throw new UsageError(`--only ${values.only}: ${NAMES}`);
  const [runs, seed, limit] = [values.runs, values.seed, values.limit].map(Number);
  if (!runs || !limit || seed === undefined || Number.isNaN(seed)) throw new UsageError(USAGE);

  let failed = false;
  for (const target of targets) {
    const result = await fuzz(target, { runs: Math.ceil(runs / targets.length), seed, limit });
    const times = `slowest ${Math.round(result.slowest)} ms, ${Math.round(result.total / 1000)} s in all`;
    console.log(`${result.name}: ${result.runs} inputs, ${times}, ${result.failure ? 'FAILED' : 'fine'}`);
    if (result.failure) console.log(result.failure);
    failed ||= result.failure !== undefined;
  }
  return failed ? EXIT.findings : EXIT.ok;
});
