import { describe, expect, it } from 'vitest';
import { parseWords } from './parse-words.ts';
import { WordRuns } from './word-runs.ts';

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
    const found = runs([], [secret]).findIn(
      parseWords('Und: „DIE NACHFRAGE im Jobcenter, war“ im <b>Sommer</b> zu?'.replace(/<.?b>/g, '')),
    );
    expect(found).toEqual({ words: 'die nachfrage im jobcenter war im sommer zu', from: 'procedures/x.mdx' });
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

  it('finds short internal texts as a whole, if they are more than a phrase', () => {
    const all = runs([], ['Die Leitung entscheidet allein', 'Frist: 14 Tage']);
    expect(all.findIn(parseWords('Hier: Die Leitung entscheidet allein.'))?.words).toBe(
      'die leitung entscheidet allein',
    );
    expect(all.findIn(parseWords('Frist: 14 Tage'))).toBeUndefined();
  });
});
