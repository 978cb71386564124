import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT, runScript, temporaryFolder } from '../tests/setup/builds.ts';

const QUICK_START = `--import=${join(PROJECT, 'scripts/quick-start.mjs')}`;

/** A command that loads packages and ends soon: there is no such folder. */
async function start(cache: string): Promise<unknown> {
  const { code, stderr } = await runScript('check', ['--content', join(cache, 'missing')], {
    env: { BELEGBAR_CACHE: cache, CI: '', NODE_OPTIONS: QUICK_START },
  });
  return { code, stderr };
}

const entriesIn = (file: string) => JSON.parse(readFileSync(file, 'utf8')).entries as [string, { url: string }][];

describe('what names of packages meant is kept from run to run', () => {
  it('and says the same as Node, whether it was kept, is another installation’s or is broken', async () => {
    const cache = temporaryFolder('resolutions');
    const file = join(cache, 'resolved.json');
    const first = await start(cache);
    const found = entriesIn(file);
    expect(found.map(([key]) => key)).toContainEqual(expect.stringMatching(/\/src\/schemas zod$/));
    expect(await start(cache)).toEqual(first);
    expect(entriesIn(file)).toEqual(found);

    const elsewhere = found.map(([key]) => [key, { url: 'file:///nowhere.js', format: 'module' }] as const);
    for (const text of [JSON.stringify({ version: 'v1.0.0 1 1', entries: elsewhere }), '{"version":', '']) {
      writeFileSync(file, text);
      expect(await start(cache)).toEqual(first);
      expect(new Map(entriesIn(file))).toEqual(new Map(found));
    }
  });
});
