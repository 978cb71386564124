import { addDuration, closedCycles, cyclesInOrder, daysBetween, type Entry, type Handbook } from '../handbook/index.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { dayInWords } from './detection/day.ts';
import { hasUnusable } from './detection/reported.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { defineRule, type Report } from './rule.ts';

type CycleFacts = Readonly<Record<'cycle' | 'end' | 'next', string>>;

/** Evaluation is a cycle: one follows the other. */
export default defineRule<CycleFacts>({
  severity: 'warning',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Zyklus fehlt',
      message: ({ cycle, end, next }) =>
        next === ''
          ? `„${cycle}“ endete am ${dayInWords(end, 'de')}, und seither ist kein weiterer Zyklus geplant, begonnen oder abgeschlossen.`
          : `Zwischen „${cycle}“ (bis ${dayInWords(end, 'de')}) und „${next}“ fehlt ein Zyklus.`,
      why: 'Die vierte Anforderung lebt von der Wiederholung: Was ein Zyklus beschließt, prüft der nächste. Wie weit die Zyklen auseinanderliegen, steht in handbook.yaml (intervals, evaluation).',
      example:
        '# evaluations/2026.mdx\ntitle: Evaluation 2026\nperiod: { from: 2026-01-01, to: 2026-12-31 }\nstatus: planned\nresponsible: qmb',
    },
    en: {
      title: 'Missing cycle',
      message: ({ cycle, end, next }) =>
        next === ''
          ? `“${cycle}” ended on ${dayInWords(end, 'en')}, and no further cycle has been planned, begun or closed since.`
          : `A cycle is missing between “${cycle}” (until ${dayInWords(end, 'en')}) and “${next}”.`,
      why: 'The fourth requirement lives on repetition: what one cycle decides the next one checks. How far apart cycles are is set in handbook.yaml (intervals, evaluation).',
      example:
        '# evaluations/2026.mdx\ntitle: Evaluation 2026\nperiod: { from: 2026-01-01, to: 2026-12-31 }\nstatus: planned\nresponsible: qm',
    },
  },
  examples: {
    bad: [
      {
        name: 'a year and a half without a further cycle',
        files: {},
        today: '2027-07-03',
        also: ['evaluation-overdue', 'terms-review-overdue'],
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 3,
            column: 33,
            reason:
              '„Evaluation 2025“ endete am 31. Dezember 2025, und seither ist kein weiterer Zyklus geplant, begonnen oder abgeschlossen.',
          },
        ],
      },
      {
        name: 'a plan that nobody has followed',
        files: {
          'evaluations/2026.mdx': evaluationFile(
            {
              title: 'Evaluation 2026',
              period: '{ from: 2026-01-01, to: 2026-12-31 }',
              heldOn: null,
              status: 'planned',
            },
            [],
          ),
        },
        today: '2028-07-03',
        also: ['evaluation-overdue', 'terms-review-overdue'],
        expect: [{ file: 'evaluations/2025.mdx', line: 3, column: 33 }],
      },
      {
        name: 'a year left out between two cycles',
        files: {
          'evaluations/2023.mdx': evaluationFile(
            { title: 'Evaluation 2023', period: '{ from: 2023-01-01, to: 2023-12-31 }', heldOn: '2024-02-06' },
            [],
          ),
        },
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 3,
            column: 17,
            reason: 'Zwischen „Evaluation 2023“ (bis 31. Dezember 2023) und „Evaluation 2025“ fehlt ein Zyklus.',
          },
        ],
      },
    ],
    good: [
      { name: 'half an interval of grace', files: {}, today: '2027-02-10' },
      {
        name: 'a cycle under way',
        files: {
          'evaluations/2026.mdx': evaluationFile(
            { title: 'Evaluation 2026', period: '{ from: 2026-01-01, to: 2026-12-31 }', heldOn: null, status: 'open' },
            [],
          ),
        },
        today: '2027-07-03',
      },
      {
        name: 'a cycle whose year is mistyped at one end',
        files: {
          'evaluations/2026.mdx': evaluationFile(
            { title: 'Evaluation 2026', period: '{ from: 2062-01-01, to: 2026-12-31 }', heldOn: null, status: 'open' },
            [],
          ),
        },
      },
      {
        name: 'a cycle that cannot be read',
        files: { 'evaluations/2026.mdx': evaluationFile({ period: null }) },
        today: '2027-07-03',
      },
    ],
  },
  *check({ handbook, today }) {
    if (hasUnusable(handbook, 'evaluation') || cyclesInOrder(handbook).some(endsBeforeStart)) return;
    yield* missingSince(handbook, today);
    yield* missingBetween(handbook);
  },
});

/** A period that cannot be is a finding of its own; what lies before and behind it is not known. */
function endsBeforeStart({ data: { period } }: Entry<'evaluation'>): boolean {
  return period.to < period.from;
}

/** The last day on which the cycle after a period may still be unfinished: the interval, and half of it as grace. */
function latest(handbook: Handbook, end: IsoDate): IsoDate {
  const due = addDuration(end, handbook.settings.intervals.evaluation);
  return addDuration(due, `P${Math.floor(daysBetween(end, due) / 2)}D`);
}

function* missingSince(handbook: Handbook, today: IsoDate): Iterable<Report<CycleFacts>> {
  const last = closedCycles(handbook).at(-1);
  if (last === undefined) return;
  const end = last.data.period.to;
  if (latest(handbook, end) >= today) return;
  const ahead = cyclesInOrder(handbook).filter(({ data }) => data.period.to > end);
  // A plan that has itself grown old is none.
  if (ahead.some(({ data }) => latest(handbook, data.period.to) >= today)) return;
  const facts = { cycle: last.data.title, end, next: '' };
  yield { file: last.file, at: ['period', 'to'], subject: 'next cycle', facts };
}

/** A gap between the periods of two cycles that would have held a whole further one. */
function* missingBetween(handbook: Handbook): Iterable<Report<CycleFacts>> {
  const cycles = cyclesInOrder(handbook);
  for (const [index, { data, file }] of cycles.entries()) {
    const before = cycles[index - 1]?.data;
    if (before === undefined) continue;
    const end = before.period.to;
    if (data.period.from <= addDuration(end, handbook.settings.intervals.evaluation)) continue;
    const facts = { cycle: before.title, end, next: data.title };
    yield { file, at: ['period', 'from'], subject: 'cycle before', facts };
  }
}
