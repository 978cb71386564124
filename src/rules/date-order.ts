import { cyclesInOrder, isOpen, measures } from '../handbook/index.ts';
import { hasDoubtfulDay } from './detection/doubtful-day.ts';
import { measureSubject } from './detection/open-measures.ts';
import { evaluationWithMeasures } from './examples/measure-file.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule, type Report, type RuleContext } from './rule.ts';

const PROBLEMS = {
  'retired-before-start': {
    de: 'endet (retiredOn), bevor es in Kraft tritt (inForceSince)',
    en: 'ends (retiredOn) before it comes into force (inForceSince)',
  },
  'ended-but-in-force': {
    de: 'gilt noch als „in Kraft“ (status), obwohl sein Ende (retiredOn) erreicht ist',
    en: 'is marked as in force (status) although its end (retiredOn) has come',
  },
  'closed-in-future': {
    de: 'ist abgeschlossen (status), obwohl der Tag der Durchführung (heldOn) noch bevorsteht',
    en: 'is closed (status) although the day on which it is held (heldOn) is still to come',
  },
  'due-before-decision': {
    de: 'war schon fällig (due), bevor sie beschlossen wurde (heldOn)',
    en: 'was due (due) before it was decided on (heldOn)',
  },
  'done-in-future': {
    de: 'soll an einem Tag erledigt worden sein (doneOn), der noch bevorsteht',
    en: 'counts as done (doneOn) on a day that is still to come',
  },
} as const;

type Problem = keyof typeof PROBLEMS;
type OrderFacts = {
  readonly what: 'procedure' | 'cycle' | 'measure';
  readonly title: string;
  readonly problem: Problem;
};

const NAMES = {
  procedure: { de: 'Das Verfahren', en: 'The procedure' },
  cycle: { de: 'Der Zyklus', en: 'The cycle' },
  measure: { de: 'Die Maßnahme', en: 'The measure' },
} as const;

/** Days of one page that cannot all be true. */
export default defineRule<OrderFacts>({
  severity: 'warning',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Daten widersprechen sich',
      message: ({ what, title, problem }) => `${NAMES[what].de} „${title}“ ${PROBLEMS[problem].de}.`,
      why: 'Aus den Tagen berechnet das Handbuch, was gilt und was fällig ist. Ein vertipptes Jahr verschiebt alles, was daran hängt.',
      example: 'inForceSince: 2023-02-01\nretiredOn: 2025-06-30',
    },
    en: {
      title: 'Dates contradict each other',
      message: ({ what, title, problem }) => `${NAMES[what].en} “${title}” ${PROBLEMS[problem].en}.`,
      why: 'From its days the handbook works out what applies and what is due. A mistyped year moves all that depends on it.',
      example: 'inForceSince: 2023-02-01\nretiredOn: 2025-06-30',
    },
  },
  examples: {
    bad: [
      {
        name: 'retired before it came into force',
        files: {
          'procedures/rueckruf.mdx': procedureFile({
            status: 'retired',
            retiredOn: '2025-03-01',
            retiredBecause: 'Die neue Anlage leitet weiter, bis jemand abnimmt.',
          }),
        },
        expect: [
          {
            file: 'procedures/rueckruf.mdx',
            line: 14,
            column: 12,
            reason: 'Das Verfahren „Rückrufservice“ endet (retiredOn), bevor es in Kraft tritt (inForceSince).',
          },
        ],
      },
      {
        name: 'an end that has come, yet still in force',
        files: { 'procedures/rueckruf.mdx': procedureFile({ retiredOn: '2026-05-31' }) },
        expect: [
          {
            file: 'procedures/rueckruf.mdx',
            line: 14,
            column: 12,
            reason:
              'Das Verfahren „Rückrufservice“ gilt noch als „in Kraft“ (status), obwohl sein Ende (retiredOn) erreicht ist.',
          },
        ],
      },
      {
        name: 'a cycle closed before it was held',
        files: {
          'evaluations/2025.mdx': evaluationWithMeasures(
            ['{ id: 2025-01, title: Aushang, owner: leitung, due: 2026-06-30 }'],
            { heldOn: '2026-07-10' },
          ),
        },
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 4,
            column: 9,
            reason:
              'Der Zyklus „Evaluation 2025“ ist abgeschlossen (status), obwohl der Tag der Durchführung (heldOn) noch bevorsteht.',
          },
        ],
      },
      {
        name: 'measures due before they were decided on, and done in the future',
        files: {
          'evaluations/2025.mdx': evaluationWithMeasures([
            '{ id: 2025-01, title: Zweiter Tag, owner: leitung, due: 2025-06-30 }',
            '{ id: 2025-02, title: Aushang, owner: leitung, due: 2026-06-30, status: done, doneOn: 2026-06-20, changed: [procedures/sprechstunde] }',
          ]),
        },
        also: ['overdue-measure'],
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 16,
            column: 65,
            reason: 'Die Maßnahme „Zweiter Tag“ war schon fällig (due), bevor sie beschlossen wurde (heldOn).',
          },
          {
            file: 'evaluations/2025.mdx',
            line: 17,
            column: 95,
            reason: 'Die Maßnahme „Aushang“ soll an einem Tag erledigt worden sein (doneOn), der noch bevorsteht.',
          },
        ],
      },
    ],
    good: [
      {
        name: 'an end announced for later',
        files: { 'procedures/rueckruf.mdx': procedureFile({ retiredOn: '2026-12-31' }) },
      },
      {
        name: 'a measure carried out before the meeting that recorded it',
        files: {
          'evaluations/2025.mdx': evaluationWithMeasures([
            '{ id: 2025-01, title: Aushang, owner: leitung, due: 2025-12-01, status: done, doneOn: 2025-11-20, changed: [procedures/sprechstunde] }',
          ]),
        },
      },
    ],
  },
  *check(context) {
    yield* inProcedures(context);
    yield* inCycles(context);
    yield* inMeasures(context);
  },
});

function* inProcedures({ handbook, today }: RuleContext): Iterable<Report<OrderFacts>> {
  for (const { data, file } of handbook.procedures.values()) {
    const { inForceSince, retiredOn, status, title } = data;
    if (retiredOn === undefined) continue;
    const report = (problem: Problem): Report<OrderFacts> => {
      return { file, at: ['retiredOn'], subject: 'retiredOn', facts: { what: 'procedure', title, problem } };
    };
    if (inForceSince !== undefined && retiredOn < inForceSince) yield report('retired-before-start');
    else if (status === 'in-force' && retiredOn <= today) yield report('ended-but-in-force');
  }
}

function* inCycles({ handbook, today }: RuleContext): Iterable<Report<OrderFacts>> {
  for (const { data, file } of cyclesInOrder(handbook)) {
    if (data.status !== 'closed' || data.heldOn === undefined || data.heldOn <= today) continue;
    const facts = { what: 'cycle', title: data.title, problem: 'closed-in-future' } as const;
    yield { file, at: ['heldOn'], subject: 'heldOn', facts };
  }
}

function* inMeasures({ handbook, today }: RuleContext): Iterable<Report<OrderFacts>> {
  for (const record of measures(handbook)) {
    const { measure, evaluation, path } = record;
    const report = (field: 'due' | 'doneOn', problem: Problem): Report<OrderFacts> => {
      const facts = { what: 'measure', title: measure.title, problem } as const;
      return { file: evaluation.file, at: [...path, field], subject: `${measureSubject(record)} ${field}`, facts };
    };
    const decidedOn = hasDoubtfulDay(evaluation, today) ? undefined : evaluation.data.heldOn;
    if (measure.due !== undefined && decidedOn !== undefined && measure.due < decidedOn && isOpen(measure)) {
      yield report('due', 'due-before-decision');
    }
    if (measure.doneOn !== undefined && measure.doneOn > today) yield report('doneOn', 'done-in-future');
  }
}
