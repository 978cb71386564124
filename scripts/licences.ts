import { readFileSync } from 'node:fs';
import { pageProblems, readDependencies } from '../src/supply-chain/dependency-page.ts';
import { needlessDecisions, undecidedScripts } from '../src/supply-chain/install-scripts.ts';
import { EXCEPTIONS, licenceProblems } from '../src/supply-chain/licences.ts';
import { readLockFile } from '../src/supply-chain/lock-file.ts';
import { EXIT, runCommand } from './arguments.ts';

/**
 * For the maintainer: whether every package that the lock file pins has a licence that we accept, a hash, and a decision
 * about its install script; and whether docs/dependencies.md says so of each direct one. Asks nobody on the network.
 */
const USAGE = 'npm run licences';

await runCommand(USAGE, async () => {
  const packages = readLockFile(readFileSync('package-lock.json', 'utf8'));
  const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    allowScripts: Record<string, boolean>;
  };
  const problems = [
    ...licenceProblems(packages).map(
      ({ package: { path, licence }, problem }) => `${path}: licence ${licence ?? ''} (${problem})`,
    ),
    ...packages
      .filter(({ integrity }) => integrity === undefined)
      .map(({ path }) => `${path}: no hash in package-lock.json`),
    ...undecidedScripts(packages, allowScripts).map(
      ({ name }) => `${name}: has an install script; decide in package.json, allowScripts: true (it may run) or false`,
    ),
    ...needlessDecisions(packages, allowScripts).map((name) => `${name}: named in allowScripts for nothing`),
    ...pageProblems(readFileSync('docs/dependencies.md', 'utf8'), readDependencies('.')),
  ];
  for (const problem of problems) console.error(problem);
  const shipped = packages.filter(({ dev }) => !dev).length;
  console.log(
    `${packages.length} packages (${shipped} not only for development), ${EXCEPTIONS.length} exceptions, ${problems.length} problems`,
  );
  return problems.length === 0 ? EXIT.ok : EXIT.findings;
});
