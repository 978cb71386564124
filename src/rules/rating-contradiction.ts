import { closedCycles, type Entry, type Handbook } from '../handbook/index.ts';
import type { Assessment } from '../schemas/evaluation.ts';
import { stillApplies } from './detection/assessment-basis.ts';
import { meets, parseMeasured, parseTarget } from './detection/target.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

/** "Met", target at most 10, value 12: one of the three is wrong. */
export default defineRule<{ procedure: string; indicator: string; target: string; value: string }>({
  severity: 'warning',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Zielerreichung passt nicht zum Ergebnis',
      message: ({ procedure, indicator, target, value }) =>
        indicator === ''
          ? `Die Zielerreichung (rating) von „${procedure}“ heißt „nicht erreicht“, doch jede Kennzahl hat ihren Zielwert erreicht.`
          : `Die Zielerreichung (rating) von „${procedure}“ heißt „erreicht“, doch die Kennzahl „${indicator}“ hat ihren Zielwert verfehlt: Ziel ${target}, Ergebnis ${value}.`,
      why: 'Ein Audit vergleicht Zielwert, Ergebnis und Urteil. Widersprechen sie sich, verliert die ganze Bewertung an Glaubwürdigkeit; oft ist nur eine Zahl vertippt.',
      example: 'results: [{ indicator: wartezeit, value: 12 }] # Zielwert: <= 10\nrating: partly-met',
    },
    en: {
      title: 'Rating does not fit the result',
      message: ({ procedure, indicator, target, value }) =>
        indicator === ''
          ? `The rating (rating) of “${procedure}” is “not met”, yet every indicator has reached its target.`
          : `The rating (rating) of “${procedure}” is “met”, yet the indicator “${indicator}” has missed its target: target ${target}, result ${value}.`,
      why: 'An audit compares target, result and judgement. If they contradict each other, the whole assessment loses credibility; often only a number is mistyped.',
      example: 'results: [{ indicator: waiting, value: 12 }] # target: <= 10\nrating: partly-met',
    },
  },
  examples: {
    bad: [
      {
        name: 'met, although the target was missed',
        files: { 'evaluations/2025.mdx': evaluationFile({}, [{ results: '[{ indicator: besuche, value: 18 }]' }]) },
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 11,
            column: 13,
            reason:
              'Die Zielerreichung (rating) von „Offene Sprechstunde“ heißt „erreicht“, doch die Kennzahl „Besuche im Monat“ hat ihren Zielwert verfehlt: Ziel >= 20, Ergebnis 18.',
          },
        ],
      },
      {
        name: 'not met, although all targets were met',
        files: { 'evaluations/2025.mdx': evaluationFile({}, [{ rating: 'not-met' }]) },
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 11,
            column: 13,
            reason:
              'Die Zielerreichung (rating) von „Offene Sprechstunde“ heißt „nicht erreicht“, doch jede Kennzahl hat ihren Zielwert erreicht.',
          },
        ],
      },
      {
        name: 'one of two targets, in words and with a decimal comma',
        files: {
          'procedures/sprechstunde.mdx': procedureFile({
            inForceSince: '2024-01-15',
            direction: 'both',
            indicators:
              '[{ id: besuche, title: Besuche, target: mindestens 20 }, { id: warten, title: Wartezeit, unit: Tage, target: "höchstens 2,5 Tage" }]',
          }),
          'evaluations/2025.mdx': evaluationFile({}, [
            { results: '[{ indicator: besuche, value: 26 }, { indicator: warten, value: "3,0 Tage" }]' },
          ]),
        },
        expect: [{ file: 'evaluations/2025.mdx', line: 11, column: 13 }],
      },
    ],
    good: [
      {
        name: 'partly met',
        files: {
          'evaluations/2025.mdx': evaluationFile({}, [
            { results: '[{ indicator: besuche, value: 18 }]', rating: 'partly-met' },
          ]),
        },
      },
      {
        name: 'a target that was raised by a measure afterwards',
        files: {
          'evaluations/2025.mdx': evaluationFile({}, [
            {
              results: '[{ indicator: besuche, value: 18 }]',
              conclusion: 'change',
              measures:
                '[{ id: 2025-01, title: Zielwert anheben, owner: leitung, due: 2026-03-31, status: done, changed: [procedures/sprechstunde] }]',
            },
          ]),
        },
      },
      {
        name: 'a value that no number can be read from',
        files: {
          'evaluations/2025.mdx': evaluationFile({}, [
            { results: '[{ indicator: besuche, value: weniger als gehofft }]', rating: 'not-met' },
          ]),
        },
      },
    ],
  },
  *check({ handbook }) {
    for (const evaluation of closedCycles(handbook)) {
      const { data, file } = evaluation;
      for (const [index, assessment] of data.assessments.entries()) {
        const procedure = handbook.procedures.get(assessment.procedure);
        const found = procedure && contradiction(handbook, procedure, assessment);
        if (found === undefined || !stillApplies(handbook, { evaluation, assessment, index })) continue;
        const facts = { procedure: procedure?.data.title ?? '', ...found };
        yield { file, at: ['assessments', index, 'rating'], subject: `${assessment.procedure} rating`, facts };
      }
    }
  },
});

/** What the rating is contradicted by; an empty indicator where it is all of them. */
interface Contradiction {
  readonly indicator: string;
  readonly target: string;
  readonly value: string;
}

function contradiction(
  handbook: Handbook,
  procedure: Entry<'procedure'>,
  { rating, results }: Assessment,
): Contradiction | undefined {
  if (rating !== 'met' && rating !== 'not-met') return undefined;
  const { language } = handbook.settings;
  const values = new Map(results.map(({ indicator, value }) => [indicator, value]));
  const checked = procedure.data.indicators.map(({ id, title, target = '', unit }) => {
    const value = values.get(id) ?? '';
    const wanted = parseTarget(target, language);
    const measured = parseMeasured(value, language);
    const isMet = wanted && measured && meets(wanted, measured, unit);
    return { indicator: title, target: String(target), value: String(value), isMet };
  });
  if (rating === 'met') return checked.find(({ isMet }) => isMet === false);
  const allMet = checked.length > 0 && checked.every(({ isMet }) => isMet === true);
  return allMet ? { indicator: '', target: '', value: '' } : undefined;
}
