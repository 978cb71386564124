import { proceduresInForce } from '../handbook/index.ts';
import { isBlank } from './detection/plain-words.ts';
import { isReported } from './detection/reported.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

/** KQS quality area 11, requirement 1: each procedure says what it is about. */
export default defineRule<{ title: string }>({
  severity: 'warning',
  area: 'procedures',
  texts: {
    de: {
      title: 'Inhalte fehlen',
      message: ({ title }) => `Beim Verfahren „${title}“ fehlen die Inhalte (contents).`,
      why: 'Die Anforderung verlangt, dass auch die Inhalte beschrieben sind: worüber gesprochen, informiert oder geschrieben wird.',
      example: 'contents: [Anliegen aufnehmen, Rückrufzeit vereinbaren, Zuständigkeit klären]',
    },
    en: {
      title: 'Missing contents',
      message: ({ title }) => `The procedure “${title}” does not say what it is about (contents).`,
      why: 'The requirement asks for the contents too: what is talked, informed or written about.',
      example: 'contents: [Take down the concern, Agree on a time, Find out who is responsible]',
    },
  },
  examples: {
    bad: [
      {
        name: 'a procedure in force without contents',
        files: { 'procedures/rueckruf.mdx': procedureFile({ contents: null }) },
        expect: [
          {
            file: 'procedures/rueckruf.mdx',
            line: 2,
            column: 1,
            reason: 'Beim Verfahren „Rückrufservice“ fehlen die Inhalte (contents).',
          },
        ],
      },
      {
        name: 'an empty list',
        files: { 'procedures/rueckruf.mdx': procedureFile({ contents: '[]' }) },
        expect: [{ file: 'procedures/rueckruf.mdx', line: 12, column: 11 }],
      },
      {
        name: 'a list of empty items',
        files: { 'procedures/rueckruf.mdx': procedureFile({ contents: '["", " "]' }) },
        expect: [{ file: 'procedures/rueckruf.mdx', line: 12, column: 11 }],
      },
    ],
    good: [
      {
        name: 'a draft may still lack its contents',
        files: { 'procedures/rueckruf.mdx': procedureFile({ status: 'draft', inForceSince: null, contents: null }) },
      },
    ],
  },
  *check({ handbook, today }) {
    for (const { data, file } of proceduresInForce(handbook, today)) {
      if (data.contents.every(isBlank) && !isReported(file, ['contents'])) {
        yield { file, at: ['contents'], subject: 'contents', facts: { title: data.title } };
      }
    }
  },
});
