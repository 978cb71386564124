import { expect, it } from 'vitest';
import { easyLines } from './easy-lines.ts';

it.each([
  ['a sentence to a line', 'Wir helfen Ihnen. Das kostet nichts.', ['Wir helfen Ihnen.', 'Das kostet nichts.']],
  ['questions and calls', 'Geht es nicht? Rufen Sie an! Gern.', ['Geht es nicht?', 'Rufen Sie an!', 'Gern.']],
  ['a sentence that begins with a number', 'Wir helfen. 2 Personen kommen.', ['Wir helfen.', '2 Personen kommen.']],
  ['the lines of the source', 'Wir planen\nzusammen.', ['Wir planen', 'zusammen.']],
  ['days and numbers stay together', 'Am 1. Januar gilt Nr. 4 nach Abs. 2.', ['Am 1. Januar gilt Nr. 4 nach Abs. 2.']],
  ['closing quotes', 'Sie sagen: „Ja.“ Dann gilt es.', ['Sie sagen: „Ja.“', 'Dann gilt es.']],
  ['spaces at the ends stay, so that links keep theirs', ' und mehr ', [' und mehr ']],
])('%s', (_, text, lines) => {
  expect(easyLines(text)).toEqual(lines);
});
