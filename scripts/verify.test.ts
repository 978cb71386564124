import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeManifest } from '../src/integrity/site-files.ts';
import { serveSite } from '../src/publish/serve.ts';
import { runScript, temporaryFolder } from '../tests/setup/builds.ts';

const folder = temporaryFolder('verify');
const site = join(folder, 'public');

beforeAll(() => {
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), 'eins');
  writeFileSync(join(site, 'alt.txt'), 'alt');
  writeManifest(site, { site: 'public', language: 'en', date: '2026-11-23' });
  rmSync(join(site, 'alt.txt'));
  writeFileSync(join(site, 'index.html'), 'zwei!');
  writeFileSync(join(site, 'new.txt'), '');
});

const verify = (...args: string[]) => runScript('verify', args);

describe('npm run verify', () => {
  it('says in the language of the site what is missing, changed and added', async () => {
    const { code, stdout, stderr } = await verify(site);
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toEqual([
      `${site}: 4 files checked, 3 differences:`,
      '  missing     alt.txt',
      '  changed     index.html (5 instead of 4 bytes)',
      '  added       new.txt',
      expect.stringMatching(/^ {2}As of 2026-11-23, checksum of the list of files \(SHA-256\): [0-9a-f]{64}$/),
      '',
    ]);
    expect(code).toBe(1);
  });

  it('asks an address for the same', async () => {
    const { url, close } = await serveSite(site, '/', 0);
    const { code, stdout } = await verify(url, '--manifest', join(site, 'manifest.json'));
    await close();
    expect(stdout).toContain('  missing     alt.txt\n  changed     index.html (5 instead of 4 bytes)\n');
    expect(stdout).not.toContain('at the same address');
    expect(code).toBe(1);
  });

  it('says what it cannot check, without a trace of the program', async () => {
    for (const args of [
      [],
      [folder, folder],
      [join(folder, 'nowhere')],
      ['ftp://example.org/'],
      [site, '--manifest', site],
    ]) {
      const { code, stderr } = await verify(...args);
      expect(code, args.join(' ')).toBe(2);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(stderr).not.toBe('');
    }
  });
});
