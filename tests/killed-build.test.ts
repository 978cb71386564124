import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { random } from '../bench/handbook/random.ts';
import { differentFiles } from '../bench/proof/different-files.ts';
import { dayOf, dayOfOutput, ended, killBuild, leftovers, startBuild } from '../bench/proof/killed-builds.ts';
import { writeManifest } from '../src/integrity/site-files.ts';
import { outputFolders } from '../src/publish/output/folders.ts';
import { holdOutput } from '../src/publish/output/lock.ts';
import { recover } from '../src/publish/output/swap.ts';
import { PROJECT, runScript, temporaryFolder, userEnvironment } from './setup/builds.ts';

const MINIMAL = join(PROJECT, 'tests/handbooks/minimal');
const folder = temporaryFolder('killed');

/** An output of a few files, whole and of one build. */
function smallSites(name: string, day: string): string {
  const out = join(folder, name);
  for (const site of ['handbook', 'public']) {
    for (let page = 0; page < 12; page++) {
      mkdirSync(join(out, site, `${page}`), { recursive: true });
      writeFileSync(join(out, site, `${page}`, 'index.html'), `${name} ${page}`);
    }
  }
  const head = { language: 'de', date: day } as const;
  const publicManifest = writeManifest(join(out, 'public'), { site: 'public', ...head });
  writeManifest(join(out, 'handbook'), { site: 'handbook', ...head, publicManifest });
  return out;
}

// Where folders cannot be exchanged, there is a moment between two renames: that is what `recover` is for.
describe.runIf(process.platform === 'linux' || process.platform === 'darwin')('putting sites in place', () => {
  it('leaves the old or the new sites at each of 40 moments of being killed', async () => {
    const days = [dayOf(0), dayOf(1)] as const;
    const sites = [smallSites('one', days[0]), smallSites('other', days[1])];
    const out = join(folder, 'swapped', 'dist');
    mkdirSync(dirname(out));
    cpSync(sites[0] ?? '', out, { recursive: true });
    const chance = random('killed while swapping');
    const seen = new Map<string, number>();
    for (let kill = 0; kill < 40; kill++) {
      const script = join(PROJECT, 'tests/setup/swap-forever.ts');
      const child = spawn(process.execPath, [script, out, ...sites], { env: userEnvironment(), detached: true });
      await once(child.stdout, 'data');
      await wait(chance.next() * 40);
      expect(child.exitCode).toBeNull();
      await killBuild(child);
      const day = dayOfOutput(out);
      seen.set(day, (seen.get(day) ?? 0) + 1);
    }
    expect([...seen.keys()].sort()).toEqual([...days]);
    await recover(outputFolders(out, 'none'));
    // The lock of the last one killed is still there, and the next build takes it over.
    expect(readdirSync(dirname(out))).toEqual(['dist', 'dist.building']);
  });
});

describe('npm run build', () => {
  const place = { project: PROJECT, content: join(folder, 'content'), out: join(folder, 'built', 'dist') };
  const env = userEnvironment({ TZ: 'Pacific/Kiritimati', LANG: 'C' });

  it('survives being killed, and builds the same bytes again, whatever surrounds it', async () => {
    cpSync(MINIMAL, place.content, { recursive: true });
    expect(await ended(startBuild({ ...place, env }, dayOf(0)))).toBe(0);
    expect(dayOfOutput(place.out)).toBe(dayOf(0));

    const chance = random('killed builds');
    const build = startBuild({ ...place, env }, dayOf(1));
    for await (const printed of build.stdout ?? []) if (String(printed).includes('Beide Websites bauen')) break;
    await wait(chance.next() * 1000);
    await killBuild(build);
    expect(dayOfOutput(place.out)).toBe(dayOf(0));

    const first = join(folder, 'first');
    renameSync(place.out, first);
    const elsewhere = {
      ...place,
      content: join(temporaryFolder('elsewhere'), 'ein anderer Ordner'),
      env: userEnvironment({
        BELEGBAR_CACHE: join(folder, 'empty cache'),
        HOME: folder,
        TZ: 'America/Adak',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        CI: 'true',
      }),
    };
    cpSync(MINIMAL, elsewhere.content, { recursive: true });
    const umask = process.umask(0o077);
    const again = startBuild(elsewhere, dayOf(0));
    process.umask(umask);
    expect(await ended(again)).toBe(0);
    expect(leftovers(place)).toEqual([]);
    expect(differentFiles(first, place.out)).toEqual([]);
  });

  it('refuses an output that holds anything else, or that another build writes to', async () => {
    const out = join(folder, 'mine');
    mkdirSync(join(out, 'public'), { recursive: true });
    writeFileSync(join(out, 'Diplomarbeit.odt'), 'drei Jahre');
    const refused = await runScript('build', ['--content', MINIMAL, '--out', out, '--date', dayOf(0)]);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('Diplomarbeit.odt') });
    expect(readdirSync(out).sort()).toEqual(['Diplomarbeit.odt', 'public']);

    const held = holdOutput(outputFolders(place.out, '').lock);
    const second = await runScript('build', ['--content', MINIMAL, '--out', place.out, '--date', dayOf(0)]);
    held.release();
    expect(second).toMatchObject({ code: 2, stderr: expect.stringContaining(`Prozess ${process.pid}`) });
  });
});
