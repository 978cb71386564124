import { closedCycles } from '../handbook/index.ts';
import { type Content, perContent } from '../handbook/queries/per-content.ts';
import { fieldLabel } from './detection/field-label.ts';
import { tellingHash } from './detection/telling-text.ts';
import { procedureTitle } from './detection/title.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

const FIELDS = ['assessment', 'reasoning'] as const;

/** Where a text was found before: in another assessment of the cycle, or in the cycle before. */
type Source = 'procedure' | 'cycle';

type CopyFacts = Readonly<Record<'procedure' | 'field' | 'from', string> & { source: Source }>;

/** An assessment that fits every procedure, or every year, has judged none. */
export default defineRule<CopyFacts>({
  severity: 'warning',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Kopierte Bewertung',
      message: ({ procedure, field, source, from }) =>
        `Bei „${procedure}“ steht unter „${fieldLabel('evaluation', field, 'de')}“ wörtlich dasselbe wie ${source === 'procedure' ? `bei „${from}“` : `in „${from}“`}; erwartet wird eine eigene Bewertung.`,
      why: 'Gleiche Texte für verschiedene Verfahren oder Jahre zeigen, dass nicht hingesehen wurde. Hat sich nichts geändert, sagt ein Satz dazu, woran das zu erkennen ist.',
      example:
        'assessment: Wie 2024 kamen im Schnitt 26 Personen im Monat; der befürchtete Rückgang im Sommer blieb aus.',
    },
    en: {
      title: 'Copied assessment',
      message: ({ procedure, field, source, from }) =>
        `For “${procedure}”, “${fieldLabel('evaluation', field, 'en')}” says word for word the same as ${source === 'procedure' ? `for “${from}”` : `in “${from}”`}; an assessment of its own was expected.`,
      why: 'The same text for different procedures or years shows that nobody looked. If nothing has changed, one sentence can say by what one sees it.',
      example: 'assessment: As in 2024, 26 people came each month on average; there was no drop in summer.',
    },
  },
  examples: {
    bad: [
      {
        name: 'one text for two procedures',
        files: {
          'procedures/rueckruf.mdx': procedureFile(),
          'evaluations/2025.mdx': evaluationFile({}, [
            {},
            {
              procedure: 'rueckruf',
              results: '[{ indicator: frist, value: 97 }]',
              assessment: 'Fast alle wurden am selben Tag zurückgerufen.',
              reasoning: 'Der Zulauf zeigt, dass der Weg ohne Termin gebraucht wird!',
            },
          ]),
        },
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 21,
            column: 16,
            reason:
              'Bei „Rückrufservice“ steht unter „Begründung der Schlussfolgerung (reasoning)“ wörtlich dasselbe wie bei „Offene Sprechstunde“; erwartet wird eine eigene Bewertung.',
          },
        ],
      },
      {
        name: 'last year’s texts once more',
        files: {
          'evaluations/2024.mdx': evaluationFile({
            title: 'Evaluation 2024',
            period: '{ from: 2024-01-01, to: 2024-12-31 }',
            heldOn: '2025-02-04',
          }),
          'evaluations/2025.mdx': evaluationFile(),
        },
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 12,
            column: 17,
            reason:
              'Bei „Offene Sprechstunde“ steht unter „Bewertung (assessment)“ wörtlich dasselbe wie in „Evaluation 2024“; erwartet wird eine eigene Bewertung.',
          },
          { file: 'evaluations/2025.mdx', line: 14, column: 16 },
        ],
      },
      {
        name: 'the assessment once more as reasoning',
        files: {
          'evaluations/2025.mdx': evaluationFile({}, [
            { reasoning: 'Die Sprechstunde war in jedem Monat gut besucht, auch im Sommer.' },
          ]),
        },
        expect: [{ file: 'evaluations/2025.mdx', line: 14, column: 16 }],
      },
    ],
    good: [
      {
        name: 'short phrases may be alike',
        files: {
          'procedures/rueckruf.mdx': procedureFile(),
          'evaluations/2025.mdx': evaluationFile({}, [
            { reasoning: 'Aufwand und Nutzen stimmen.' },
            {
              procedure: 'rueckruf',
              results: '[{ indicator: frist, value: 97 }]',
              assessment: 'Fast alle wurden am selben Tag zurückgerufen.',
              reasoning: 'Aufwand und Nutzen stimmen.',
            },
          ]),
        },
      },
      {
        name: 'a cycle under way that starts from last year’s text',
        files: {
          'evaluations/2026.mdx': evaluationFile({
            title: 'Evaluation 2026',
            period: '{ from: 2026-01-01, to: 2026-12-31 }',
            heldOn: null,
            status: 'open',
          }),
        },
      },
    ],
  },
  *check({ handbook }) {
    // By procedure: text → title of the cycle that last said so.
    const lastTexts = new Map<string, ReadonlyMap<string, string>>();
    for (const evaluation of closedCycles(handbook)) {
      const inCycle = new Map<string, string>();
      const ownTexts = new Map<string, ReadonlyMap<string, string>>();
      const told = tellingTexts(evaluation);
      for (const [index, assessment] of evaluation.data.assessments.entries()) {
        const procedure = procedureTitle(handbook, assessment.procedure);
        const lastYear = lastTexts.get(assessment.procedure);
        const texts = told[index] ?? [];
        ownTexts.set(assessment.procedure, new Map(texts.map(([, text]) => [text, evaluation.data.title])));
        for (const [field, text] of texts) {
          const cycle = lastYear?.get(text);
          const from = cycle ?? inCycle.get(text);
          if (!inCycle.has(text)) inCycle.set(text, procedure);
          if (from === undefined) continue;
          const source: Source = cycle === undefined ? 'procedure' : 'cycle';
          yield {
            file: evaluation.file,
            at: ['assessments', index, field],
            subject: `${assessment.procedure} ${field}`,
            facts: { procedure, field: `assessments.${field}`, source, from },
          };
        }
      }
      for (const [procedure, texts] of ownTexts) lastTexts.set(procedure, texts);
    }
  },
});

type TellingText = readonly [field: (typeof FIELDS)[number], said: string];

/** By assessment: what stands for the texts that are long enough to be compared. */
const tellingTexts = perContent('telling-assessments', ({ data }: Content<'evaluation'>) =>
  data.assessments.map((assessment) =>
    FIELDS.flatMap((field): TellingText[] => {
      const said = tellingHash(assessment[field]);
      return said === undefined ? [] : [[field, said]];
    }),
  ),
);
