import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { describeSite } from './site-suite.ts';

describeSite('public');

it('ships no JavaScript file to customers', () => {
  const files = readdirSync(join(inject('sampleSites'), 'public'), { recursive: true }) as string[];
  expect(files.filter((file) => /\.m?js$/.test(file))).toEqual([]);
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
