import { expect, it } from 'vitest';
import { textBlocks } from './text-blocks.ts';

it('parts paragraphs at blank lines', () => {
  expect(textBlocks('\nEins,\nnoch eins.\n \n\nZwei.\n')).toEqual([
    { kind: 'paragraph', text: 'Eins,\nnoch eins.' },
    { kind: 'paragraph', text: 'Zwei.' },
  ]);
});

it('takes lines with hyphens for a list, with what stands before it and with lines that go on', () => {
  expect(textBlocks('Wir haben probiert:\n- 2013 Gruppen\n- seit 2015 das Modell,\n  das bleibt\n\n* a\n* b')).toEqual([
    { kind: 'paragraph', text: 'Wir haben probiert:' },
    { kind: 'list', items: ['2013 Gruppen', 'seit 2015 das Modell,\n  das bleibt'] },
    { kind: 'list', items: ['a', 'b'] },
  ]);
});

it.each([
  '- nur ein Strich',
  'Von 10 bis 12 Uhr\n- außer montags',
  '-1 Grad\n-2 Grad',
  'Tag- und\nNachtdienst',
  '*wichtig*\n*sehr*',
])('leaves %j a paragraph', (text) => {
  expect(textBlocks(text)).toEqual([{ kind: 'paragraph', text }]);
});

it('says nothing of nothing', () => {
  expect(textBlocks(' \n\n ')).toEqual([]);
});
