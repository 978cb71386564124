import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type ContentSource, workingTree } from '../src/handbook/index.ts';
import { markIn } from '../src/publish/output/process-mark.ts';
import { type PublishStep, publish } from '../src/publish/publish.ts';
import { PROJECT, TODAY, temporaryFolder, userEnvironment } from './setup/builds.ts';

const MINIMAL = join(PROJECT, 'tests/handbooks/minimal');

// Astro is to start as it does in a terminal.
beforeAll(() => {
  for (const name of Object.keys(process.env)) if (!(name in userEnvironment())) vi.stubEnv(name, undefined);
});
afterAll(() => vi.unstubAllEnvs());

/** Content that somebody changes while it is being built: its settings have another title from the second reading on. */
function changing(from: string, to: string): ContentSource {
  const tree = workingTree(MINIMAL);
  let readings = 0;
  return {
    ...tree,
    read: async (paths) => {
      const files = new Map(await tree.read(paths));
      const settings = files.get('handbook.yaml');
      if (settings === undefined) return files;
      const title = readings++ === 0 ? from : to;
      const text = `title: ${title}\n${new TextDecoder().decode(settings).replace(/^title:.*\n/m, '')}`;
      return files.set('handbook.yaml', new TextEncoder().encode(text));
    },
  };
}

it('shows the content as it was checked, though the build began with an earlier state', async () => {
  const out = join(temporaryFolder('meanwhile'), 'dist');
  const steps: PublishStep[] = [];
  const result = await publish({
    source: changing('Altes Handbuch', 'Neues Handbuch'),
    folder: MINIMAL,
    today: TODAY,
    out,
    onStep: (step) => steps.push(step),
  });
  expect(result.outcome).toBe('published');
  expect(steps).toEqual(['check', 'sites', 'search-leaks', 'swap']);
  const start = readFileSync(join(out, 'handbook', 'index.html'), 'utf8');
  expect(start).toContain('Neues Handbuch');
  expect(start).not.toContain('Altes Handbuch');
});

it('leaves nothing of a build that was begun and then refused', async () => {
  const out = join(temporaryFolder('refused'), 'dist');
  const source = changing('Handbuch', '[keine, Zeichenkette]');
  const result = await publish({ source, folder: MINIMAL, today: TODAY, out, onStep: () => undefined });
  expect(result.outcome).toBe('refused');
  expect(existsSync(out)).toBe(false);
  expect(ownRuns()).toEqual([]);
});

/** Folders in which this process works; other tests build side by side with this one. */
function ownRuns(): string[] {
  const folder = join(PROJECT, '.belegbar');
  return readdirSync(folder).filter((run) => markIn(join(folder, run))?.pid === process.pid);
}
