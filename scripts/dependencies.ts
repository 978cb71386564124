import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dependencyPage, judgements, readDependencies, UNKNOWN } from '../src/supply-chain/dependency-page.ts';

/**
 * For the maintainer: brings the tables of docs/dependencies.md up to date (`node scripts/dependencies.ts`). Asks the
 * registry for the newest release of packages that are new there; with `--releases` of all.
 */
const PAGE = 'docs/dependencies.md';

const page = readFileSync(PAGE, 'utf8');
const known = judgements(page);
const asksAll = process.argv.includes('--releases');

const text = dependencyPage(page, readDependencies('.'), (name) => {
  const old = known.get(name);
  const released = old === undefined || asksAll ? newestRelease(name) : old.released;
  return { released, why: old?.why ?? UNKNOWN };
});
writeFileSync(PAGE, text);

function newestRelease(name: string): string {
  const answer = execFileSync('npm', ['view', name, 'time', '--json'], { encoding: 'utf8' });
  const { created, modified, ...times } = JSON.parse(answer) as Record<string, string>;
  const newest = Object.values(times).sort().at(-1) ?? created ?? modified ?? '';
  return newest.slice(0, 10);
}
