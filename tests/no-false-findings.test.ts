import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generateHandbook } from '../bench/handbook/generate.ts';
import { type ContentSource, loadHandbook, memorySource, workingTree } from '../src/handbook/index.ts';
import type { Finding } from '../src/rules/finding.ts';
import { checkHandbook } from '../src/rules/run.ts';

/** The handbooks were written for this day: nothing is overdue on it. */
const TODAY = '2026-11-23';

/** Complete handbooks by other hands than the sample's; what they hold that is unusual stands beside each. */
const HANDBOOKS = [
  // Day care: parents are customers, the year runs from August to July, a procedure was retired, clauses renumbered.
  'kita',
  // Austria: articles, points and sections, half-yearly cycles, Turkish and easy-to-read translations, a draft.
  'schuldenberatung-at',
  // All in English: numbered clauses and "Section 2", another path, measures in every state.
  'youth-welfare-en',
] as const;

describe('a complete handbook', () => {
  it.each(HANDBOOKS)('%s has no finding', async (name) => {
    expect(await findingsIn(handbook(name))).toEqual([]);
  });

  it.each(HANDBOOKS)('%s has none as an old Windows editor saves it either', async (name) => {
    expect(await findingsIn(await savedOnWindows(handbook(name)))).toEqual([]);
  });

  it('of one procedure, introduced weeks ago, has only hints, and true ones', async () => {
    expect(await findingsIn(handbook('minimal'))).toEqual([
      'handbook.yaml:1:1 info no-catalogue: Das Handbuch enthält keinen Anforderungskatalog; erwartet wird eine Datei im Ordner „requirements“.',
    ]);
  });

  it('of 1,000 procedures has no finding', async () => {
    const { files } = generateHandbook({ pages: 1000, gaps: 0, today: TODAY });
    expect(await findingsIn(memorySource(Object.fromEntries(files)))).toEqual([]);
  });
});

function handbook(name: string): ContentSource {
  return workingTree(fileURLToPath(new URL(`handbooks/${name}`, import.meta.url)));
}

/** The same files with a byte order mark and Windows line ends. */
async function savedOnWindows(source: ContentSource): Promise<ContentSource> {
  const files = await source.read((await source.list()).map(({ path }) => path));
  const text = (bytes: Uint8Array) => `\ufeff${new TextDecoder().decode(bytes).replaceAll('\n', '\r\n')}`;
  return memorySource(Object.fromEntries([...files].map(([path, bytes]) => [path, text(bytes)])));
}

/** Every finding, worded so that a failing test can be read. */
async function findingsIn(source: ContentSource): Promise<string[]> {
  const handbook = await loadHandbook(source);
  expect(handbook.procedures.size).toBeGreaterThan(0);
  return (await checkHandbook(handbook, { today: TODAY })).map(worded);
}

function worded({ file, line, column, severity, ruleId, reason }: Finding): string {
  return `${file}:${line}:${column} ${severity} ${ruleId}: ${reason}`;
}
