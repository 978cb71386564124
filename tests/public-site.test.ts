import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { describeSite } from './site-suite.ts';

describeSite('public');

it('ships no JavaScript file to customers', () => {
  const files = readdirSync(join(inject('sampleSites'), 'public'), { recursive: true }) as string[];
  expect(files.filter((file) => /\.m?js$/.test(file))).toEqual([]);
});
