import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { MANIFEST_FILE, type Manifest, manifestJsonSchema, manifestText, SUMS_FILE, sumsText } from './manifest.ts';
import { NoManifestError, readManifest } from './read-manifest.ts';
import { writeManifest } from './site-files.ts';

const HEAD = { site: 'public', language: 'de', date: '2026-11-23' } as const;

/** SHA-256 of nothing, as everybody knows it. */
const OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'belegbar-manifest-'));
  mkdirSync(join(site, 'über uns'));
  writeFileSync(join(site, 'über uns', 'index.html'), 'ä');
  writeFileSync(join(site, 'leer.txt'), '');
  writeFileSync(join(site, '.htaccess'), '#');
});

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, MANIFEST_FILE), 'utf8'));
}

describe('writeManifest', () => {
  it('lists every file with size and hash, sorted, and marks those for servers', () => {
    writeManifest(site, HEAD);
    expect(manifestOf(site)).toMatchObject({
      version: 1,
      ...HEAD,
      files: [
        { path: '.htaccess', size: 1, served: false },
        { path: 'leer.txt', size: 0, sha256: OF_NOTHING },
        { path: 'über uns/index.html', size: 2 },
      ],
    });
  });

  it('gives the same bytes again, also over its own earlier files', () => {
    const first = writeManifest(site, HEAD);
    const sums = readFileSync(join(site, SUMS_FILE), 'utf8');
    expect(writeManifest(site, HEAD)).toBe(first);
    expect(readFileSync(join(site, SUMS_FILE), 'utf8')).toBe(sums);
  });

  it('fits its published schema', () => {
    writeManifest(site, { ...HEAD, site: 'handbook', publicManifest: OF_NOTHING });
    const accepts = new Ajv2020({ validateFormats: false }).compile(manifestJsonSchema());
    expect(accepts(manifestOf(site)), JSON.stringify(accepts.errors)).toBe(true);
    expect(accepts({ ...manifestOf(site), builder: 'me' })).toBe(false);
  });

  it.runIf(process.platform === 'linux')('is what sha256sum checks, odd names included', () => {
    writeFileSync(join(site, 'back\\slash and\nline'), 'x');
    writeManifest(site, HEAD);
    expect(spawnSync('sha256sum', ['-c', '--quiet', '--strict', SUMS_FILE], { cwd: site }).status).toBe(0);
    writeFileSync(join(site, 'leer.txt'), '!');
    expect(spawnSync('sha256sum', ['-c', '--quiet', SUMS_FILE], { cwd: site }).status).toBe(1);
  });
});

describe('readManifest', () => {
  it('reads what was written, whatever the files are called', () => {
    const segment = fc.string({ minLength: 1, unit: 'grapheme' }).filter((name) => !/[/\0]|^\.{1,2}$/.test(name));
    const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    const file = fc.record({ path, size: fc.nat(), sha256: fc.constant(OF_NOTHING) });
    fc.assert(
      fc.property(fc.array(file, { maxLength: 6 }), (files) => {
        const manifest: Manifest = { version: 1, ...HEAD, files };
        const text = manifestText(manifest);
        expect(readManifest(text, '').manifest).toEqual(manifest);
        expect(sumsText(manifest, text).split('\n')).toHaveLength(files.length + 2);
      }),
    );
  });

  it.each([
    ['no JSON', '<!doctype html>'],
    ['another format', '{"name":"App","icons":[]}'],
    ['a newer version', JSON.stringify({ version: 2, ...HEAD, files: [] })],
    ...['../secret', '/etc/passwd', 'a/../../b', 'a\n/../b', 'a\n//b', 'a/..', 'a//b', '', './a'].map((path) => [
      `the path ${JSON.stringify(path)}`,
      JSON.stringify({ version: 1, ...HEAD, files: [{ path, size: 0, sha256: OF_NOTHING }] }),
    ]),
  ])('refuses %s', (_name, text) => {
    expect(() => readManifest(text, 'here')).toThrow(NoManifestError);
  });
});
