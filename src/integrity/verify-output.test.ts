import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { NoManifestError } from './read-manifest.ts';
import { writeManifest } from './site-files.ts';
import { isAsBuilt, manifestFrom, verifyOutput } from './verify-output.ts';

const HEAD = { language: 'de', date: '2026-11-23' } as const;

let out: string;

/** An output with two small sites. */
function build(folder: string, text: string): void {
  for (const site of ['handbook', 'public']) {
    mkdirSync(join(folder, site, 'seite'), { recursive: true });
    writeFileSync(join(folder, site, 'index.html'), text);
    writeFileSync(join(folder, site, 'seite', 'index.html'), text);
  }
  const publicManifest = writeManifest(join(folder, 'public'), { site: 'public', ...HEAD });
  writeManifest(join(folder, 'handbook'), { site: 'handbook', ...HEAD, publicManifest });
}

beforeEach(() => {
  out = join(mkdtempSync(join(tmpdir(), 'belegbar-verify-')), 'dist');
  build(out, 'eins');
});

function differences(folder: string) {
  return verifyOutput(folder).sites.flatMap(({ check }) => check.differences);
}

describe('verifyOutput', () => {
  it('finds both sites, or the one it was given, as they were built', () => {
    expect(isAsBuilt(verifyOutput(out))).toBe(true);
    expect(verifyOutput(out).sites.map(({ check }) => check.files)).toEqual([4, 4]);
    expect(isAsBuilt(verifyOutput(join(out, 'public')))).toBe(true);
  });

  it('names what is missing, changed and added', () => {
    rmSync(join(out, 'public', 'seite'), { recursive: true });
    writeFileSync(join(out, 'public', 'index.html'), 'zwei');
    writeFileSync(join(out, 'public', 'fremd.js'), 'alert()');
    expect(differences(out)).toEqual([
      { kind: 'added', path: 'fremd.js' },
      { kind: 'changed', path: 'index.html', expected: 4, found: 4 },
      { kind: 'missing', path: 'seite/index.html' },
    ]);
    expect(isAsBuilt(verifyOutput(out))).toBe(false);
  });

  it('notices a changed list for sha256sum', () => {
    writeFileSync(join(out, 'public', 'SHA256SUMS'), '');
    expect(differences(out)).toMatchObject([{ kind: 'changed', path: 'SHA256SUMS' }]);
  });

  it('notices that one site is missing', () => {
    rmSync(join(out, 'public'), { recursive: true });
    expect(verifyOutput(out)).toMatchObject({ missing: [join(out, 'public')] });
    expect(isAsBuilt(verifyOutput(out))).toBe(false);
  });

  it('notices sites of two builds, each whole by itself', () => {
    build(`${out}2`, 'zwei');
    rmSync(join(out, 'public'), { recursive: true });
    cpSync(join(`${out}2`, 'public'), join(out, 'public'), { recursive: true });
    expect(differences(out)).toEqual([]);
    expect(isAsBuilt(verifyOutput(out))).toBe(false);
  });

  it('compares with a manifest kept elsewhere, which nobody changed along with the site', () => {
    const kept = join(out, '..', 'kept.json');
    cpSync(join(out, 'public', 'manifest.json'), kept);
    build(out, 'drei');
    expect(isAsBuilt(verifyOutput(join(out, 'public')))).toBe(true);
    const { sites } = verifyOutput(join(out, 'public'), manifestFrom(kept));
    expect(sites.flatMap(({ check }) => check.differences.map(({ path }) => path))).toEqual([
      'SHA256SUMS',
      'index.html',
      'manifest.json',
      'seite/index.html',
    ]);
  });

  it('cannot tell where there is no manifest', () => {
    expect(verifyOutput(join(out, '..')).sites).toEqual([]);
    rmSync(join(out, 'public', 'manifest.json'));
    expect(() => verifyOutput(out)).toThrow(NoManifestError);
  });
});
