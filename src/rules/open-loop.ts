import {
  closedCycles,
  cyclesInOrder,
  type Entry,
  type Handbook,
  isOpen,
  type MeasureRecord,
  measures,
  measuresThatChanged,
} from '../handbook/index.ts';
import { measureFacts, measureSubject } from './detection/open-measures.ts';
import { hasLostAssessments, isReported } from './detection/reported.ts';
import { procedureTitle } from './detection/title.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { evaluationWithMeasures } from './examples/measure-file.ts';
import { defineRule, type Report } from './rule.ts';

type LoopFacts = Readonly<Record<'id' | 'measure' | 'procedure', string>>;

const BEFORE = { title: 'Evaluation 2024', period: '{ from: 2024-01-01, to: 2024-12-31 }', heldOn: '2025-02-04' };
const OPEN = '{ id: 2024-01, title: Zweiter Tag, owner: leitung, due: 2026-12-31 }';
const DONE = '{ id: 2025-01, title: Zweiter Tag, owner: leitung, due: 2026-05-31, status: done }';

/** The circle closes: the next cycle says what became of the measures, and a change has changed something. */
export default defineRule<LoopFacts>({
  severity: 'warning',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Offene Schleife',
      message: ({ id, measure, procedure }) =>
        procedure === ''
          ? `Die Maßnahme ${id} „${measure}“ war noch offen, aber dieser Zyklus greift sie nicht auf; erwartet wird ein Eintrag unter „Offene Maßnahmen früherer Zyklen“ (followUp).`
          : `Das Verfahren „${procedure}“ sollte geändert werden, und alle Maßnahmen sind abgeschlossen, aber keine nennt es unter „Geänderte Seiten“ (changed).`,
      why: 'Ein Audit verfolgt eine Schlussfolgerung bis zu ihrer Wirkung. Wo die Spur endet, gilt sie als nicht gezogen.',
      example:
        'followUp:\n  - { measure: 2024-03, status: done, effect: Die Zahl der verpassten Termine ging von 31 auf 12 zurück. }',
    },
    en: {
      title: 'Open loop',
      message: ({ id, measure, procedure }) =>
        procedure === ''
          ? `The measure ${id} “${measure}” was still open, but this cycle does not take it up; an entry under “followUp” was expected.`
          : `The procedure “${procedure}” was to be changed, and all measures are finished, but none names it among the changed pages (changed).`,
      why: 'An audit follows a conclusion to its effect. Where the trail ends, the conclusion counts as not drawn.',
      example: 'followUp:\n  - { measure: 2024-03, status: done, effect: Missed appointments fell from 31 to 12. }',
    },
  },
  examples: {
    bad: [
      {
        name: 'an open measure that the next cycle passes over',
        files: { 'evaluations/2024.mdx': before([OPEN]), 'evaluations/2025.mdx': evaluationFile() },
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 2,
            column: 1,
            reason:
              'Die Maßnahme 2024-01 „Zweiter Tag“ war noch offen, aber dieser Zyklus greift sie nicht auf; erwartet wird ein Eintrag unter „Offene Maßnahmen früherer Zyklen“ (followUp).',
          },
        ],
      },
      {
        name: 'one of two measures',
        files: {
          'evaluations/2024.mdx': before([OPEN, OPEN.replace('2024-01', '2024-02')]),
          'evaluations/2025.mdx': evaluationFile({ followUp: '[{ measure: 2024-01, status: in-progress }]' }),
        },
        expect: [{ file: 'evaluations/2025.mdx', line: 7, column: 1 }],
      },
      {
        name: 'a change whose measures are done without any change of the procedure',
        files: { 'evaluations/2025.mdx': evaluationWithMeasures([DONE]) },
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 13,
            column: 17,
            reason:
              'Das Verfahren „Offene Sprechstunde“ sollte geändert werden, und alle Maßnahmen sind abgeschlossen, aber keine nennt es unter „Geänderte Seiten“ (changed).',
          },
        ],
      },
      {
        name: 'the same, with the last word in a later cycle',
        files: {
          'evaluations/2025.mdx': evaluationWithMeasures([DONE.replace('done', 'open')]),
          'evaluations/2026.mdx': evaluationFile(
            {
              title: 'Evaluation 2026',
              period: '{ from: 2026-01-01, to: 2026-12-31 }',
              heldOn: null,
              status: 'open',
              followUp: '[{ measure: 2025-01, status: done }]',
            },
            [],
          ),
        },
        also: ['awaiting-judgement'],
        expect: [{ file: 'evaluations/2025.mdx', line: 13, column: 17 }],
      },
    ],
    good: [
      {
        name: 'a measure that the next cycle takes up',
        files: {
          'evaluations/2024.mdx': before([OPEN]),
          'evaluations/2025.mdx': evaluationFile({ followUp: '[{ measure: 2024-01, status: in-progress }]' }),
        },
      },
      {
        name: 'a measure that was done before the next cycle',
        files: {
          'evaluations/2024.mdx': before([
            OPEN.replace(' }', ', status: done, doneOn: 2025-06-01, changed: [procedures/sprechstunde] }'),
          ]),
          'evaluations/2025.mdx': evaluationFile(),
        },
      },
      {
        name: 'a year evaluated in parts: another part of the same year need not take it up, and one part does',
        files: {
          'evaluations/2024-b.mdx': before([OPEN]),
          'evaluations/2024-c.mdx': evaluationFile({ ...BEFORE, title: 'Evaluation 2024, Teil C' }, []),
          'evaluations/2025.mdx': evaluationFile(),
          'evaluations/2025-b.mdx': evaluationFile(
            { title: 'Evaluation 2025, Teil B', followUp: '[{ measure: 2024-01, status: in-progress }]' },
            [],
          ),
        },
      },
      {
        name: 'a part of the next year that is not closed yet',
        files: {
          'evaluations/2024.mdx': before([OPEN]),
          'evaluations/2025.mdx': evaluationFile(),
          'evaluations/2025-b.mdx': evaluationFile({ title: 'Teil B', status: 'open', heldOn: null }, []),
        },
      },
      {
        name: 'no later cycle has been closed yet',
        files: {
          'evaluations/2025.mdx': evaluationWithMeasures([DONE.replace('2026-05-31, status: done', '2026-12-31')]),
        },
      },
      {
        name: 'a change that has changed the procedure',
        files: {
          'evaluations/2025.mdx': evaluationWithMeasures([
            DONE.replace(' }', ', changed: [procedures/sprechstunde] }'),
          ]),
        },
      },
    ],
  },
  *check({ handbook }) {
    yield* measuresPassedOver(handbook);
    yield* changesWithoutChange(handbook);
  },
});

/** Open measures that no cycle since has said anything of, although one has been closed. */
function* measuresPassedOver(handbook: Handbook): Iterable<Report<LoopFacts>> {
  const finished = finishedPeriods(handbook);
  for (const record of measures(handbook)) {
    if (record.evaluation.data.status !== 'closed' || !isOpen(record)) continue;
    const lastWord = record.followUps.at(-1)?.evaluation ?? record.evaluation;
    const next = finished.find(({ data }) => data.period.to > lastWord.data.period.to);
    if (next === undefined || isReported(next.file, ['followUp'])) continue;
    const facts = { ...measureFacts(record), procedure: '' };
    yield { file: next.file, at: ['followUp'], target: 'key', subject: measureSubject(record), facts };
  }
}

/** Closed cycles, oldest first, without those of a period of which another part is still under way. */
function finishedPeriods(handbook: Handbook): readonly Entry<'evaluation'>[] {
  const unfinished = new Set(
    cyclesInOrder(handbook).flatMap(({ data }) => (data.status === 'closed' ? [] : [data.period.to])),
  );
  return closedCycles(handbook).filter(({ data }) => !unfinished.has(data.period.to));
}

/** Conclusions "change" whose measures are all finished, while nothing says that the procedure was changed. */
function* changesWithoutChange(handbook: Handbook): Iterable<Report<LoopFacts>> {
  const byAssessment = Map.groupBy(measures(handbook), assessmentKey);
  for (const evaluation of closedCycles(handbook)) {
    if (hasLostAssessments(evaluation)) continue;
    for (const [index, { procedure, conclusion }] of evaluation.data.assessments.entries()) {
      const records = byAssessment.get(`${evaluation.id} ${index}`) ?? [];
      if (conclusion !== 'change' || records.some(isOpen) || !records.some(({ status }) => status === 'done')) continue;
      const changed = new Set(measuresThatChanged(handbook, `procedures/${procedure}`));
      if (records.some((record) => changed.has(record)) || hasChangedProblem(evaluation, index)) continue;
      const facts = { id: '', measure: '', procedure: procedureTitle(handbook, procedure) };
      yield { file: evaluation.file, at: ['assessments', index, 'conclusion'], subject: `change ${procedure}`, facts };
    }
  }
}

function assessmentKey({ evaluation, path }: MeasureRecord): string {
  return `${evaluation.id} ${path[1]}`;
}

function hasChangedProblem({ file }: Entry<'evaluation'>, index: number): boolean {
  return file.fieldProblems.some(({ path }) => path[1] === index && path[2] === 'measures');
}

function before(list: readonly string[]): string {
  return evaluationWithMeasures(list, BEFORE)
    .replace(/assessment: .*/, 'assessment: Anfangs kamen wenige, ab Mai jede Woche mehr.')
    .replace(/reasoning: .*/, 'reasoning: Ein zweiter Tag könnte helfen.');
}
