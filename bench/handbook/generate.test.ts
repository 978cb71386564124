import { describe, expect, it } from 'vitest';
import { loadHandbook, memorySource } from '../../src/handbook/index.ts';
import { checkHandbook } from '../../src/rules/run.ts';
import { generateHandbook } from './generate.ts';
import { wordCount } from './german/write.ts';
import { DEFAULTS, type HandbookOptions } from './options.ts';

async function checked(options: Partial<HandbookOptions>) {
  const { files, gaps } = generateHandbook(options);
  const handbook = await loadHandbook(memorySource(Object.fromEntries(files)));
  const findings = await checkHandbook(handbook, { today: options.today ?? DEFAULTS.today });
  return { handbook, findings, gaps, files };
}

const named = (findings: Awaited<ReturnType<typeof checked>>['findings']) =>
  findings.map(({ file, line, ruleId, reason }) => `${file}:${line} ${ruleId} ${reason}`);

describe('generateHandbook', () => {
  it('gives the same files for the same options, and others for another seed', () => {
    const first = generateHandbook({ pages: 12 });
    expect(generateHandbook({ pages: 12 })).toEqual(first);
    expect(generateHandbook({ pages: 12, seed: 'another' }).files).not.toEqual(first.files);
  });

  it('names every file once', () => {
    const paths = generateHandbook({ pages: 300 }).files.map(([path]) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it.each([1, 2, 8, 60])('has nothing to find in %i procedures without gaps', async (pages) => {
    const { findings, handbook } = await checked({ pages, gaps: 0 });
    expect(named(findings)).toEqual([]);
    expect(handbook.procedures.size).toBe(pages);
  });

  it('has nothing to find on another day', async () => {
    const { findings } = await checked({ pages: 20, gaps: 0, today: '2027-01-15' });
    expect(named(findings)).toEqual([]);
  });

  it('has just the gaps that were asked for', async () => {
    const { findings, gaps } = await checked({ pages: 60, gaps: 0.5 });
    expect(gaps.length).toBeGreaterThan(10);
    expect(findings.map(({ file, ruleId }) => `${file} ${ruleId}`).sort()).toEqual(
      gaps.map(({ path, field }) => `${path} missing-${field.replace(/s$/, field === 'contents' ? 's' : '')}`).sort(),
    );
  });

  it('writes as many words as asked for', () => {
    const { files } = generateHandbook({ pages: 20, words: 400 });
    const bodies = files.filter(([path]) => path.startsWith('procedures/')).map(([, text]) => text.split('\n---\n')[1]);
    for (const body of bodies) expect(Math.abs(wordCount(body ?? '') - 400)).toBeLessThan(80);
  });

  it('makes versions, cycles and feedback in proportion', async () => {
    const { handbook } = await checked({ pages: 200, feedback: 2, proceduresPerDocument: 50, versions: 3 });
    expect(handbook.terms.size).toBe(4);
    expect([...handbook.terms.values()].map(({ versions }) => versions.length)).toEqual([3, 3, 3, 3]);
    expect(handbook.feedback.size).toBe(400);
    expect(handbook.evaluations.size).toBe(8);
  });
});
