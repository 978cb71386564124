import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { describeSite } from './site-suite.ts';

describeSite('public');

it('loads no JavaScript file on any page but where somebody searches, or compares two versions of their choice', () => {
  const folder = join(inject('sampleSites'), 'public');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const scripted = files
    .filter((file) => file.endsWith('.html'))
    .filter((file) => /<script[^>]*\ssrc=|rel="modulepreload"/.test(readFileSync(join(folder, file), 'utf8')));
  expect(scripted.length).toBeGreaterThan(0);
  expect(scripted.filter((file) => !file.endsWith('/vergleich/index.html'))).toEqual(['suche/index.html']);
});

it('publishes sums that coreutils confirm, for every PDF and every text', () => {
  const folder = join(inject('sampleSites'), 'public');
  const { terms } = JSON.parse(readFileSync(join(folder, 'fingerprints.json'), 'utf8')) as {
    terms: { fingerprint: string; text: string; pdf: string; pdfSha256: string }[];
  };
  expect(terms).toHaveLength(11);
  const sum = (file: string) =>
    execFileSync('sha256sum', [join(folder, file)])
      .toString()
      .split(' ')[0];
  for (const { fingerprint, text, pdf, pdfSha256 } of terms) {
    expect(`sha256:${sum(text)}`).toBe(fingerprint);
    expect(sum(pdf)).toBe(pdfSha256);
  }
});
