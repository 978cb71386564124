import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MINIMAL_HANDBOOK } from '../src/rules/minimal-handbook.ts';

const TERMS = 'terms/beratungsvertrag/2025-01-01.de.mdx';
const PDF = 'terms/beratungsvertrag/archive/2025-01-01.de.pdf';
let folder: string;

// Each case starts Node several times.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seal-'));
  for (const [path, text] of Object.entries(MINIMAL_HANDBOOK)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

function seal(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/seal.ts', '--content', folder, '--date', '2026-06-01', ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const sealFile = () => readFileSync(join(folder, 'sealed.yaml'), 'utf8');

it('seals once and changes no byte the second time', () => {
  expect(seal()).toMatchObject({
    status: 0,
    stdout: `Versiegelt: beratungsvertrag/2025-01-01.de\nVersiegelt: 2025\nPDF abgelegt: ${PDF}\n`,
  });
  const first = sealFile();
  expect(seal()).toMatchObject({ status: 0, stdout: 'Nichts Neues zu versiegeln.\n' });
  expect(sealFile()).toBe(first);
  expect(readdirSync(folder).filter((name) => name.includes('tmp'))).toEqual([]);
});

it('names the altered file and what to do, and renews only with a reason', () => {
  seal();
  const before = sealFile();
  writeFileSync(join(folder, TERMS), (MINIMAL_HANDBOOK[TERMS] ?? '').replace('kostenlos', 'umsonst'));
  const refused = seal();
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain(TERMS);
  expect(refused.stderr).toContain('--reseal beratungsvertrag/2025-01-01.de --because');
  expect(sealFile()).toBe(before);
  expect(seal('--reseal', 'beratungsvertrag/2025-01-01.de').status).toBe(2);
  expect(seal('--reseal', 'beratungsvertrag/2025-01-01.de', '--because', 'Tippfehler').status).toBe(0);
  expect(sealFile()).toContain('resealed: Tippfehler');
  expect(seal().status).toBe(0);
});

it('archives the PDF with the content, records its sum and never writes over it silently', () => {
  seal();
  const pdf = readFileSync(join(folder, PDF));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(sealFile()).toContain(`pdf: sha256:${createHash('sha256').update(pdf).digest('hex')}`);
  const before = sealFile();
  writeFileSync(join(folder, PDF), 'forged');
  const refused = seal();
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('Das abgelegte PDF ist seit dem Siegel vom 1. Juni 2026 geändert worden.');
  expect(readFileSync(join(folder, PDF), 'utf8')).toBe('forged');
  rmSync(join(folder, PDF));
  expect(seal().stderr).toContain('fehlt.');
  expect(sealFile()).toBe(before);
  expect(seal('--reseal', 'beratungsvertrag/2025-01-01.de', '--because', 'Datei verloren').status).toBe(0);
  expect(readFileSync(join(folder, PDF)).equals(pdf)).toBe(true);
});

it.each([
  ['an unknown option', ['--foo']],
  ['no date', ['--date', 'morgen']],
  ['an unknown seal', ['--reseal', 'x/2025-01-01.de', '--because', 'y']],
])('ends with 2 for %s', (_, args) => {
  expect(seal(...args).status).toBe(2);
});
