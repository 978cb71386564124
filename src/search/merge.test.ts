import { expect, test } from 'vitest';
import { searchAll } from './merge.ts';

/** An index: by words, the pages with them and their scores. Notes what was searched for. */
function indexOf(pages: Readonly<Record<string, Readonly<Record<string, number>>>>) {
  const searched: string[] = [];
  const run = async (words: string) => {
    searched.push(words);
    return Object.entries(pages[words] ?? {}).map(([id, score]) => ({ id, score }));
  };
  return { searched, run };
}

const ids = (list: readonly { readonly result: { readonly id: string } }[]) => list.map(({ result }) => result.id);
const none = { topics: [], loose: [] };

test('words that cannot lead to one of the first pages are searched for afterwards, and their pages stand below', async () => {
  const { searched, run } = indexOf({
    Kündigung: { a: 10, b: 9, c: 8, d: 1 },
    Vertragsende: { e: 10, a: 2 },
  });
  const alternatives = [
    { words: 'Kündigung', weight: 1 },
    { words: 'Vertragsende', weight: 0.6 },
  ];
  const { ranked, rest } = await searchAll({ ...none, alternatives }, run);
  expect(ids(ranked)).toEqual(['a', 'b', 'c', 'd']);
  expect(searched).toEqual(['Kündigung']);
  expect(ids(await rest())).toEqual(['e']);
});

test('words that could lead there are searched for at once', async () => {
  const alternatives = [
    { words: 'Kündigung', weight: 1 },
    { words: 'Vertragsende', weight: 0.6 },
  ];
  // Two pages leave a place among the first three, and so do pages that hardly have the word.
  const few = { a: 10, b: 9 };
  const hardly = { a: 10, b: 0.1, c: 0.1 };
  for (const own of [few, hardly] as Readonly<Record<string, number>>[]) {
    const { run } = indexOf({ Kündigung: own, Vertragsende: { e: 10 } });
    const { ranked, rest } = await searchAll({ ...none, alternatives }, run);
    expect(ids(ranked).indexOf('e')).toBeGreaterThan(0);
    expect(ids(ranked).indexOf('e')).toBeLessThan(3);
    expect(await rest()).toEqual([]);
  }
});

test('short words may be mistaken for others: all is searched for at once', async () => {
  const { run } = indexOf({ Rat: { a: 10, b: 9, c: 9 }, Teilnehmendenrat: { d: 1 } });
  const alternatives = [
    { words: 'Rat', weight: 1 },
    { words: 'Teilnehmendenrat', weight: 0.6 },
  ];
  expect(ids((await searchAll({ ...none, alternatives }, run)).ranked)).toEqual(['a', 'b', 'c', 'd']);
});

test('pages about one of several words stand higher', async () => {
  const { run } = indexOf({
    'Ablauf Erstgespräch': { mentions: 10, other: 9.9, third: 9.8 },
    'Verfahren Erstgespräch': { first: 10 },
    Erstgespräch: { first: 100, mentions: 1, other: 1, third: 1 },
  });
  const { ranked } = await searchAll(
    {
      loose: [],
      topics: [{ words: 'Erstgespräch', weight: 0.5 }],
      alternatives: [
        { words: 'Ablauf Erstgespräch', weight: 1 },
        { words: 'Verfahren Erstgespräch', weight: 0.9 },
      ],
    },
    run,
  );
  expect(ids(ranked)[0]).toBe('first');
});

test('some of the words will do if there is little with all of them, below it', async () => {
  const { run } = indexOf({ 'Akte schließen': { all: 1 }, Akte: { some: 10 }, schließen: { others: 10 } });
  const { ranked } = await searchAll(
    {
      alternatives: [{ words: 'Akte schließen', weight: 1 }],
      topics: [],
      loose: [
        { words: 'Akte', weight: 0.2 },
        { words: 'schließen', weight: 0.1 },
      ],
    },
    run,
  );
  expect(ids(ranked)).toEqual(['all', 'some', 'others']);
  expect(ranked.map(({ isPartial }) => isPartial ?? false)).toEqual([false, true, true]);
});
