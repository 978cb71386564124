import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { fixFolder } from './fix-folder.ts';

const SAMPLE = fileURLToPath(new URL('../content/', import.meta.url));

let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'belegbar-fix-')), 'content');
  cpSync(SAMPLE, folder, { recursive: true });
});

describe('fixFolder', () => {
  it('finds nothing to repair in the sample', async () => {
    expect(await fixFolder(folder)).toEqual([]);
  });

  it('brings mechanical damage back to the very bytes of the sample', async () => {
    const path = join(folder, 'evaluations/2025.mdx');
    const whole = readFileSync(path, 'utf8');
    const damaged = whole
      .replace('heldOn: 2026-02-10', 'heldOn: 10.02.2026   ')
      .replace(/^(title: .*\n)(period: .*\n)/m, '$2$1');
    expect(damaged).not.toBe(whole);
    writeFileSync(path, damaged);
    expect(await fixFolder(folder)).toEqual([
      { path: 'evaluations/2025.mdx', fixes: ['values', 'spaces', 'keyOrder'] },
    ]);
    expect(readFileSync(path, 'utf8')).toBe(whole);
    expect(await fixFolder(folder)).toEqual([]);
  });

  it('leaves a file alone that cannot be read, and the seals', async () => {
    const broken = '---\ntitle: "Kaputt\nstatus: draft   \n---\n';
    writeFileSync(join(folder, 'docs/kaputt.mdx'), broken);
    const seals = 'evaluations: []   \nterms: []\n';
    writeFileSync(join(folder, 'sealed.yaml'), seals);
    expect(await fixFolder(folder)).toEqual([]);
    expect(readFileSync(join(folder, 'docs/kaputt.mdx'), 'utf8')).toBe(broken);
    expect(readFileSync(join(folder, 'sealed.yaml'), 'utf8')).toBe(seals);
  });
});
