import { proceduresInForce } from '../handbook/index.ts';
import { isPlaceholder } from './detection/placeholder.ts';
import { isBlank } from './detection/plain-words.ts';
import { isThin } from './detection/thin-text.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

/** A rationale says more than that there is a procedure. */
export default defineRule<{ title: string }>({
  severity: 'warning',
  area: 'procedures',
  texts: {
    de: {
      title: 'Begründung zu dünn',
      message: ({ title }) =>
        `Die Begründung (rationale) des Verfahrens „${title}“ nennt keinen Grund; erwartet wird, warum gerade dieses Verfahren eingesetzt wird.`,
      why: 'Ein Schlagwort, eine allgemeine Floskel oder der wiederholte Titel überzeugt im Audit niemanden. Ein Satz genügt, wenn er den Anlass nennt: ein Problem, eine Erfahrung, eine Vorschrift.',
      example: 'rationale: Viele scheuen einen festen Termin, weil sie nicht wissen, was sie erwartet.',
    },
    en: {
      title: 'Rationale too thin',
      message: ({ title }) =>
        `The rationale (rationale) of the procedure “${title}” gives no reason; it should say why this very procedure is used.`,
      why: 'A catchword, a general phrase or the title said again convinces nobody in an audit. One sentence is enough if it names the cause: a problem, an experience, a law.',
      example: 'rationale: Many people shy away from a fixed appointment because they do not know what to expect.',
    },
  },
  examples: {
    bad: [
      {
        name: 'the title once more',
        files: { 'procedures/rueckruf.mdx': procedureFile({ rationale: 'Wir bieten einen Rückrufservice an.' }) },
        expect: [
          {
            file: 'procedures/rueckruf.mdx',
            line: 9,
            column: 12,
            reason:
              'Die Begründung (rationale) des Verfahrens „Rückrufservice“ nennt keinen Grund; erwartet wird, warum gerade dieses Verfahren eingesetzt wird.',
          },
        ],
      },
      {
        name: 'a phrase',
        files: {
          'procedures/rueckruf.mdx': procedureFile({ rationale: 'Das hat sich bewährt und ist uns sehr wichtig.' }),
        },
        expect: [{ file: 'procedures/rueckruf.mdx', line: 9, column: 12 }],
      },
      {
        name: 'a catchword',
        files: { 'procedures/rueckruf.mdx': procedureFile({ rationale: 'Kundenbindung' }) },
        expect: [{ file: 'procedures/rueckruf.mdx', line: 9, column: 12 }],
      },
      {
        name: 'a heading instead of a sentence',
        files: { 'procedures/rueckruf.mdx': procedureFile({ rationale: 'Schnelle Hilfe für alle' }) },
        expect: [{ file: 'procedures/rueckruf.mdx', line: 9, column: 12 }],
      },
    ],
    good: [
      {
        name: 'a short but real reason',
        files: { 'procedures/rueckruf.mdx': procedureFile({ rationale: 'Viele haben kein Internet.' }) },
      },
      {
        name: 'a law',
        files: { 'procedures/rueckruf.mdx': procedureFile({ rationale: 'Gesetzlich vorgeschrieben (§ 36 SGB VIII)' }) },
      },
    ],
  },
  *check({ handbook, today }) {
    for (const { data, file } of proceduresInForce(handbook, today)) {
      const { rationale, title } = data;
      if (rationale === undefined || isBlank(rationale) || isPlaceholder(rationale)) continue;
      if (isThin(rationale, title)) yield { file, at: ['rationale'], subject: 'rationale', facts: { title } };
    }
  },
});
