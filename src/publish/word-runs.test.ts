import { describe, expect, it } from 'vitest';
import { parseWords, WordRuns } from './word-runs.ts';

describe('parseWords', () => {
  it('reads entities as what they stand for', () => {
    expect(parseWords('K&uuml;ndigung K&#252;ndigung &amp; K&#xfc;ndigung')).toEqual([
      'k',
      'uuml',
      'ndigung',
      'kündigung',
      'kündigung',
    ]);
  });

  it('reads both Unicode forms alike', () => {
    expect(parseWords('Gesprächsfaden')).toEqual(parseWords('Gesprächsfaden'.normalize('NFD')));
  });
});

describe('WordRuns', () => {
  const secret = 'Die Nachfrage im Jobcenter war im Sommer zu gering.';

  function runs(allowed: readonly string[], forbidden: readonly string[]): WordRuns {
    const all = new WordRuns();
    for (const text of allowed) all.allow(parseWords(text));
    for (const text of forbidden) all.forbid(parseWords(text), 'procedures/x.mdx');
    return all;
  }

  it('finds part of an internal sentence, whatever its punctuation and case', () => {
    const found = runs([], [secret]).findIn(parseWords('Und: „DIE NACHFRAGE im Jobcenter, war“ sie?'));
    expect(found).toEqual({ words: 'die nachfrage im jobcenter war', from: 'procedures/x.mdx' });
  });

  it('accepts an internal sentence that is public elsewhere', () => {
    expect(runs([secret], [secret]).findIn(parseWords(secret))).toBeUndefined();
  });

  it('accepts single everyday words of internal texts', () => {
    expect(runs([], ['Verwaltung', secret]).findIn(parseWords('Die Verwaltung war im Sommer offen.'))).toBeUndefined();
  });

  it('finds single words that look like an address, a code or a marker', () => {
    const all = runs([], ['qm@example.org', 'MARKE_4711']);
    expect(all.findIn(parseWords('Schreiben Sie an qm@example.org'))?.words).toBe('qm@example');
    expect(all.findIn(parseWords('x marke_4711 y'))?.words).toBe('marke_4711');
  });

  it('finds short internal texts of two words or more', () => {
    expect(runs([], ['Interner Titel'])?.findIn(parseWords('ein interner Titel'))?.words).toBe('interner titel');
  });
});
