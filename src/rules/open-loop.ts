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
import { dayInWords } from './detection/day.ts';
import { measureFacts, measureSubject } from './detection/open-measures.ts';
import { hasLostAssessments, isReported } from './detection/reported.ts';
import { procedureTitle } from './detection/title.ts';
import { unchangedSince } from './detection/unchanged-since.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { evaluationWithMeasures } from './examples/measure-file.ts';
import { OTHER_PRINT, sealFile } from './examples/seal-file.ts';
import { defineRule, type Report } from './rule.ts';

type LoopFacts = Readonly<Record<'id' | 'measure' | 'procedure' | 'since', string>>;

const BEFORE = { title: 'Evaluation 2024', period: '{ from: 2024-01-01, to: 2024-12-31 }', heldOn: '2025-02-04' };
const OPEN = '{ id: 2024-01, title: Zweiter Tag, owner: leitung, due: 2026-12-31 }';
const DONE = '{ id: 2025-01, title: Zweiter Tag, owner: leitung, due: 2026-05-31, status: done }';
const CHANGED = DONE.replace(' }', ', changed: [procedures/sprechstunde] }');
const LATER = CHANGED.replace(' }', ', doneOn: 2026-05-12 }');

/** The circle closes: the next cycle says what became of the measures, and a change has changed something. */
export default defineRule<LoopFacts>({
  severity: 'warning',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Offene Schleife',
      message: ({ id, measure, procedure, since }) =>
        since !== ''
          ? `Das Verfahren „${procedure}“ sollte geändert werden, und die Maßnahme ${id} gilt als erledigt, aber es steht noch da wie im Siegel vom ${dayInWords(since, 'de')}; erwartet wird, dass die Änderung darin steht oder, falls sie schon vor dem Siegel darin stand, der Tag der Erledigung (doneOn).`
          : procedure === ''
            ? `Die Maßnahme ${id} „${measure}“ war noch offen, aber dieser Zyklus greift sie nicht auf; erwartet wird ein Eintrag unter „Offene Maßnahmen früherer Zyklen“ (followUp).`
            : `Das Verfahren „${procedure}“ sollte geändert werden, und alle Maßnahmen sind abgeschlossen, aber keine nennt es unter „Geänderte Seiten“ (changed).`,
      why: 'Ein Audit verfolgt eine Schlussfolgerung bis zu ihrer Wirkung. Wo die Spur endet, gilt sie als nicht gezogen.',
      example:
        'followUp:\n  - { measure: 2024-03, status: done, effect: Die Zahl der verpassten Termine ging von 31 auf 12 zurück. }',
    },
    en: {
      title: 'Open loop',
      message: ({ id, measure, procedure, since }) =>
        since !== ''
          ? `The procedure “${procedure}” was to be changed, and the measure ${id} counts as done, but it still stands as in the seal of ${dayInWords(since, 'en')}; expected is the change in its text or, if that was there before the seal, the day the measure was done (doneOn).`
          : procedure === ''
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
      {
        name: 'a measure that names the procedure, which still stands as it was assessed',
        files: { 'evaluations/2025.mdx': evaluationWithMeasures([LATER]), 'sealed.yaml': sealFile() },
        also: ['sealed-evaluation-altered'],
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 13,
            column: 17,
            reason:
              'Das Verfahren „Offene Sprechstunde“ sollte geändert werden, und die Maßnahme 2025-01 gilt als erledigt, aber es steht noch da wie im Siegel vom 10. Februar 2026; erwartet wird, dass die Änderung darin steht oder, falls sie schon vor dem Siegel darin stand, der Tag der Erledigung (doneOn).',
          },
        ],
      },
      {
        name: 'the same, by the word of the next cycle',
        files: {
          'evaluations/2025.mdx': evaluationWithMeasures([CHANGED.replace('done', 'open')]),
          'evaluations/2026.mdx': evaluationFile(
            {
              title: 'Evaluation 2026',
              period: '{ from: 2026-01-01, to: 2026-12-31 }',
              heldOn: '2026-11-02',
              status: 'open',
              followUp: '[{ measure: 2025-01, status: done }]',
            },
            [],
          ),
          'sealed.yaml': sealFile(),
        },
        also: ['awaiting-judgement', 'sealed-evaluation-altered'],
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
        files: { 'evaluations/2025.mdx': evaluationWithMeasures([CHANGED]) },
      },
      {
        name: 'the same, with another text than the seal has',
        files: {
          'evaluations/2025.mdx': evaluationWithMeasures([LATER]),
          'sealed.yaml': sealFile({ procedure: OTHER_PRINT }),
        },
      },
      {
        name: 'a change that was made before the seal',
        files: {
          'evaluations/2025.mdx': evaluationWithMeasures([LATER.replace('2026-05-12', '2026-02-10')]),
          'sealed.yaml': sealFile(),
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
    const facts = { ...measureFacts(record), procedure: '', since: '' };
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

/** Conclusions "change" whose measures are all finished, while nothing says, or the seal denies, that the procedure was changed. */
function* changesWithoutChange(handbook: Handbook): Iterable<Report<LoopFacts>> {
  const byAssessment = Map.groupBy(measures(handbook), assessmentKey);
  for (const evaluation of closedCycles(handbook)) {
    if (hasLostAssessments(evaluation)) continue;
    for (const [index, { procedure, conclusion }] of evaluation.data.assessments.entries()) {
      const records = byAssessment.get(`${evaluation.id} ${index}`) ?? [];
      if (conclusion !== 'change' || records.some(isOpen) || !records.some(({ status }) => status === 'done')) continue;
      const changed = new Set(measuresThatChanged(handbook, `procedures/${procedure}`));
      if (hasChangedProblem(evaluation, index)) continue;
      const naming = records.filter((record) => changed.has(record));
      const since = unchangedSince(handbook, evaluation, procedure, naming) ?? '';
      if (naming.length > 0 && since === '') continue;
      const id = naming.find(({ status }) => status === 'done')?.measure.id ?? '';
      const facts = { id, measure: '', procedure: procedureTitle(handbook, procedure), since };
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
