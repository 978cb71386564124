import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Difference } from '../src/integrity/difference.ts';
import { NoManifestError, type ReadManifest, readManifest } from '../src/integrity/read-manifest.ts';
import { fetchManifest, verifyAddress } from '../src/integrity/verify-address.ts';
import {
  type CheckedOutput,
  type CheckedSite,
  isAsBuilt,
  manifestFrom,
  verifyOutput,
} from '../src/integrity/verify-output.ts';
import { type Messages, messages } from '../src/messages/index.ts';
import { leftoverKind } from '../src/publish/output/folders.ts';
import { EXIT, readOptions, runCommand, UsageError, usageLanguage } from './arguments.ts';

const USAGE = `npm run verify -- FOLDER [--manifest FILE]
npm run verify -- https://… [--manifest FILE]   (BELEGBAR_AUTHORIZATION: what to send as "Authorization")`;

type Words = Messages['verify'];

await runCommand(USAGE, async () => {
  const { values, positionals } = readOptions({ manifest: { type: 'string' }, help: { type: 'boolean', short: 'h' } });
  const words = messages(usageLanguage()).verify;
  const [place, surplus] = positionals;
  if (place === undefined) throw new UsageError(words.nothing);
  if (surplus !== undefined) throw new UsageError(words.tooMany);
  try {
    const given = values.manifest === undefined ? undefined : manifestFrom(values.manifest);
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(place) ? await address(place, given, words) : folder(place, given, words);
  } catch (error) {
    if (!(error instanceof NoManifestError)) throw error;
    console.error(words.noManifest(error.place, error.message));
    return EXIT.usage;
  }
});

function folder(place: string, given: ReadManifest | undefined, ownWords: Words): number {
  const found = verifyOutput(place, given);
  if (found.sites.length === 0) {
    const last = interrupted(place);
    console.error(last === undefined ? ownWords.noSites(place) : ownWords.interrupted(place, last));
    return EXIT.usage;
  }
  return report(found);
}

async function address(asked: string, given: ReadManifest | undefined, ownWords: Words): Promise<number> {
  const url = URL.parse(asked.replace(/\/?$/, '/'));
  if (url === null || !/^https?:$/.test(url.protocol)) throw new UsageError(ownWords.badAddress(asked));
  const options = { authorization: process.env.BELEGBAR_AUTHORIZATION };
  const read = given ?? readManifest(await fetchManifest(url, options), url.href);
  const check = await verifyAddress(url, read.expected, options);
  const code = report({ sites: [{ place: url.href, read, check }], missing: [], differentBuilds: false });
  const words = messages(read.manifest.language).verify;
  if (check.notServed > 0) console.log(words.notServed(check.notServed));
  if (given === undefined) console.log(words.ownManifest);
  return code;
}

/** Says what was found, in the language of the site. */
function report(found: CheckedOutput): number {
  const words = messages(found.sites[0]?.read.manifest.language ?? 'de').verify;
  for (const site of found.sites) reportSite(site, words);
  for (const place of found.missing) console.log(words.missingSite(place));
  if (found.differentBuilds) console.log(words.differentBuilds);
  return isAsBuilt(found) ? EXIT.ok : EXIT.findings;
}

function reportSite({ place, read, check }: CheckedSite, words: Words): void {
  const { differences, files } = check;
  if (differences.length === 0) console.log(words.asExpected(place, files));
  else console.log(words.differs(place, differences.length, files));
  for (const difference of differences) console.log(`  ${describe(difference, words)}`);
  console.log(`  ${words.identity(read.manifest.date, read.sha256)}`);
}

function describe(difference: Difference, words: Words): string {
  const { kind, path } = difference;
  const widest = Math.max(...Object.values(words.kinds).map(({ length }) => length));
  return `${words.kinds[kind].padEnd(widest)}  ${path}${details(difference, words)}`;
}

function details(difference: Difference, words: Words): string {
  if (difference.kind === 'unreadable') return ` (${difference.because})`;
  if (difference.kind !== 'changed') return '';
  return ` (${words.bytes(difference.found, difference.expected)})`;
}

/** Where the last sites stand if a build died between two renames. */
function interrupted(place: string): string | undefined {
  const out = resolve(place);
  const beside = existsSync(dirname(out)) ? readdirSync(dirname(out)) : [];
  const last = beside.find((name) => name.startsWith(basename(out)) && leftoverKind(out, name) === 'last');
  return last === undefined ? undefined : join(dirname(out), last);
}
