import type { Evaluation } from '../schemas/evaluation.ts';
import { isMeasured } from './detection/measured-value.ts';
import { isBlank } from './detection/plain-words.ts';
import { procedureTitle } from './detection/title.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { evaluationWithMeasures } from './examples/measure-file.ts';
import { defineRule } from './rule.ts';

type Subject = 'values' | 'judgement' | 'effect';
type JudgementFacts = Readonly<Record<'cycle' | 'name', string>> & { readonly subject: Subject };

const RUNNING = { heldOn: null, status: 'open' };
const OPEN = '{ id: 2025-01, title: Zweiter Tag, owner: leitung, due: 2026-12-31, changed: [procedures/sprechstunde] }';
const UNJUDGED = { rating: null, assessment: null, conclusion: null, reasoning: null };

/** A cycle under way says what it is waiting for: the list of what people still have to judge. */
export default defineRule<JudgementFacts>({
  severity: 'info',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Noch zu beurteilen',
      message: ({ cycle, name, subject }) =>
        ({
          values: `In „${cycle}“ fehlen bei „${name}“ noch gemessene Werte (results).`,
          judgement: `In „${cycle}“ ist „${name}“ noch zu beurteilen: Zielerreichung, Bewertung und Schlussfolgerung.`,
          effect: `In „${cycle}“ fehlt noch, was die Maßnahme ${name} bewirkt hat (effect).`,
        })[subject],
      why: 'Der Zyklus ist noch nicht abgeschlossen, das ist also kein Mangel. Die Liste zeigt, was bis zum Abschluss zu tun bleibt; „npm run evaluate“ führt Schritt für Schritt hindurch.',
      example:
        'rating: partly-met\nassessment: Die Wartezeit ist gesunken, liegt im Sommer aber weiter über dem Ziel.\nconclusion: change\nreasoning: Eine zweite Sprechstunde kostet wenig und entlastet die Terminvergabe.',
    },
    en: {
      title: 'Still to be judged',
      message: ({ cycle, name, subject }) =>
        ({
          values: `In “${cycle}” measured values of “${name}” are still missing (results).`,
          judgement: `In “${cycle}” “${name}” is still to be judged: rating, assessment and conclusion.`,
          effect: `“${cycle}” does not say yet what the measure ${name} achieved (effect).`,
        })[subject],
      why: 'The cycle is not closed yet, so this is no gap. The list shows what remains to be done; “npm run evaluate” leads through it step by step.',
      example:
        'rating: partly-met\nassessment: Waiting times fell but stay above the target in summer.\nconclusion: change\nreasoning: A second open hour costs little.',
    },
  },
  examples: {
    bad: [
      {
        name: 'a procedure that a cycle under way has not judged yet',
        files: { 'evaluations/2026.mdx': evaluationFile(cycle2026(), [UNJUDGED]) },
        expect: [
          {
            file: 'evaluations/2026.mdx',
            line: 7,
            column: 5,
            reason:
              'In „Evaluation 2026“ ist „Offene Sprechstunde“ noch zu beurteilen: Zielerreichung, Bewertung und Schlussfolgerung.',
          },
        ],
      },
      {
        name: 'a value that is still to be measured',
        files: {
          'evaluations/2026.mdx': evaluationFile(cycle2026(), [
            { ...UNJUDGED, results: '[{ indicator: besuche, value: "?" }]' },
          ]),
        },
        expect: [
          { file: 'evaluations/2026.mdx', line: 7, column: 5 },
          { file: 'evaluations/2026.mdx', line: 9, column: 14 },
        ],
      },
      {
        name: 'a measure taken up without its effect',
        files: {
          'evaluations/2025.mdx': evaluationWithMeasures([OPEN]),
          'evaluations/2026.mdx': evaluationFile(
            { ...cycle2026(), followUp: '[{ measure: 2025-01, status: open }]' },
            [],
          ),
        },
        expect: [
          {
            file: 'evaluations/2026.mdx',
            line: 6,
            column: 12,
            reason: 'In „Evaluation 2026“ fehlt noch, was die Maßnahme 2025-01 bewirkt hat (effect).',
          },
        ],
      },
    ],
    good: [
      {
        name: 'a judgement that was begun',
        files: { 'evaluations/2026.mdx': evaluationFile(cycle2026(), [{ ...UNJUDGED, rating: 'met' }]) },
      },
      {
        name: 'a closed cycle, for which other rules speak',
        files: { 'evaluations/2025.mdx': evaluationFile({}, [UNJUDGED]) },
      },
      {
        name: 'a planned cycle without assessments',
        files: { 'evaluations/2026.mdx': evaluationFile({ ...cycle2026(), status: 'planned' }, []) },
      },
    ],
  },
  *check({ handbook }) {
    for (const { data, file } of handbook.evaluations.values()) {
      if (data.status === 'closed') continue;
      const report = (at: (string | number)[], subject: string, facts: Pick<JudgementFacts, 'name' | 'subject'>) => ({
        file,
        at,
        subject,
        facts: { cycle: data.title, ...facts },
      });
      for (const [index, { measure, effect }] of data.followUp.entries()) {
        if (!isBlank(effect)) continue;
        yield report(['followUp', index], `${measure} effect`, { name: measure, subject: 'effect' });
      }
      for (const [index, assessment] of data.assessments.entries()) {
        const { procedure } = assessment;
        const name = procedureTitle(handbook, procedure);
        const at = ['assessments', index];
        if (isUnjudged(assessment)) yield report(at, `${procedure} judgement`, { name, subject: 'judgement' });
        if (assessment.results.some(({ value }) => !isMeasured(value))) {
          yield report([...at, 'results'], `${procedure} values`, { name, subject: 'values' });
        }
      }
    }
  },
});

/** Nothing of it was begun: what is begun is finished by whoever began it, before the cycle is closed. */
function isUnjudged({ rating, assessment, conclusion, reasoning }: Evaluation['assessments'][number]): boolean {
  return rating === undefined && conclusion === undefined && isBlank(assessment) && isBlank(reasoning);
}

function cycle2026() {
  return { title: 'Evaluation 2026', period: '{ from: 2026-01-01, to: 2026-12-31 }', ...RUNNING };
}
