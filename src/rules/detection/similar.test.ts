import { describe, expect, it } from 'vitest';
import { closest } from './similar.ts';

describe('closest', () => {
  it.each([
    ['rationalle', ['goal', 'rationale'], 'rationale'],
    ['Begründung', ['Ziel', 'Begruendung'], 'Begruendung'],
    ['in_force', ['draft', 'in-force', 'retired'], 'in-force'],
    ['titel', ['title', 'order'], 'title'],
    ['leitug', ['leitung', 'beratungsleitung'], 'leitung'],
    ['ERSTKONTAKT', ['erstkontakt'], 'erstkontakt'],
  ])('%s among %j is %s', (word, candidates, expected) => {
    expect(closest(word, candidates)).toBe(expected);
  });

  it.each([
    ['farbe', ['title', 'order']],
    ['a', ['b', 'c']],
    ['qm', ['pr']],
    ['', ['title']],
    ['x', []],
    ['2025-07', ['2025-01', '2026-07']],
  ])('finds nothing near %j in %j', (word, candidates) => {
    expect(closest(word, candidates)).toBeUndefined();
  });

  it('finds the one among thousands', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `verfahren-nummer-${index}`);
    expect(closest('verfahren-numer-19999', many)).toBe('verfahren-nummer-19999');
  });
});
