import { addDuration, assessmentDue, type Handbook, lastAssessment, proceduresInForce } from '../handbook/index.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { dayInWords } from './detection/day.ts';
import { wasAssessedOnDoubtfulDay } from './detection/doubtful-day.ts';
import { allAssessmentsKnown } from './detection/reported.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

const OLD = procedureFile({ inForceSince: '2025-11-03' });

/** KQS quality area 11, requirement 4: the procedures in use are assessed. A new one has its first interval. */
export default defineRule<{ title: string; since: string; due: string }>({
  severity: 'warning',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Nie bewertet',
      message: ({ title, since, due }) =>
        `Das Verfahren „${title}“ ist seit dem ${dayInWords(since, 'de')} in Kraft und wurde noch in keinem abgeschlossenen Zyklus bewertet; fällig war das am ${dayInWords(due, 'de')}.`,
      why: 'Ob ein Verfahren wirkt, zeigt erst die Bewertung. Was nie bewertet wird, läuft aus Gewohnheit weiter.',
      example:
        'assessments:\n  - procedure: rueckrufservice\n    rating: met\n    assessment: 97 von 100 Anrufenden wurden am selben Tag zurückgerufen.\n    conclusion: keep\n    reasoning: Der Aufwand ist gering, der Nutzen belegt.',
    },
    en: {
      title: 'Never evaluated',
      message: ({ title, since, due }) =>
        `The procedure “${title}” has been in force since ${dayInWords(since, 'en')} and was never assessed in a closed cycle; that was due on ${dayInWords(due, 'en')}.`,
      why: 'Only an assessment shows whether a procedure works. What is never assessed goes on out of habit.',
      example:
        'assessments:\n  - procedure: call-back\n    rating: met\n    assessment: 97 of 100 callers were called back on the same day.\n    conclusion: keep\n    reasoning: It costs little and is proven to help.',
    },
  },
  examples: {
    bad: [
      {
        name: 'a procedure older than its interval',
        files: { 'procedures/rueckruf.mdx': OLD },
        today: '2026-11-04',
        expect: [
          {
            file: 'procedures/rueckruf.mdx',
            line: 4,
            column: 15,
            reason:
              'Das Verfahren „Rückrufservice“ ist seit dem 3. November 2025 in Kraft und wurde noch in keinem abgeschlossenen Zyklus bewertet; fällig war das am 3. November 2026.',
          },
        ],
      },
      {
        name: 'a short interval of its own',
        files: { 'procedures/rueckruf.mdx': procedureFile({ inForceSince: '2026-02-01', reviewEvery: 'P3M' }) },
        expect: [{ file: 'procedures/rueckruf.mdx', line: 4, column: 15 }],
      },
      {
        name: 'an assessment in an earlier cycle that was never closed',
        files: {
          'procedures/rueckruf.mdx': OLD,
          'evaluations/2026.mdx': evaluationFile(
            { title: 'Evaluation 2026', period: '{ from: 2026-01-01, to: 2026-06-30 }', heldOn: null, status: 'open' },
            [{ procedure: 'rueckruf', results: '[]' }],
          ),
        },
        today: '2026-11-04',
        expect: [{ file: 'procedures/rueckruf.mdx', line: 4, column: 15 }],
      },
    ],
    good: [
      {
        name: 'a new procedure on the last day of its first interval',
        files: { 'procedures/rueckruf.mdx': OLD },
        today: '2026-11-03',
      },
      {
        name: 'introduced at the end of a year, with the cycle of the next year planned',
        files: {
          'procedures/rueckruf.mdx': OLD,
          'evaluations/2026.mdx':
            '---\ntitle: Evaluation 2026\nperiod: { from: 2026-01-01, to: 2026-12-31 }\nstatus: planned\nresponsible: leitung\n---\n',
        },
        today: '2027-01-20',
      },
      {
        name: 'a cycle whose year is mistyped: its day is still to come',
        files: { 'evaluations/2025.mdx': evaluationFile({ heldOn: '2027-02-10' }) },
      },
      {
        name: 'a procedure whose first day is not known',
        files: { 'procedures/rueckruf.mdx': procedureFile({ inForceSince: null }) },
        today: '2026-11-04',
      },
      {
        name: 'a cycle that cannot be read may hold the assessment',
        files: { 'procedures/rueckruf.mdx': OLD, 'evaluations/2024.mdx': evaluationFile({ period: null }) },
        today: '2026-11-04',
      },
    ],
  },
  *check({ handbook, today }) {
    if (!allAssessmentsKnown(handbook)) return;
    for (const procedure of proceduresInForce(handbook, today)) {
      const { inForceSince: since, title } = procedure.data;
      if (since === undefined || lastAssessment(handbook, procedure.id, today) !== undefined) continue;
      const due = assessmentDue(handbook, procedure, today);
      if (due === undefined || due >= today || isAwaited(handbook, due, today)) continue;
      if (wasAssessedOnDoubtfulDay(handbook, procedure.id, today)) continue;
      yield { file: procedure.file, at: ['inForceSince'], subject: 'evaluation', facts: { title, since, due } };
    }
  },
});

/**
 * Whether a cycle that is planned or under way covers the day. What was introduced at the end of a year is assessed
 * with the next year, which is only closed after that: nobody has missed anything yet.
 */
function isAwaited({ evaluations, settings }: Handbook, due: IsoDate, today: IsoDate): boolean {
  return [...evaluations.values()].some(({ data: { status, period } }) => {
    const isLate = addDuration(period.to, settings.intervals.evaluation) < today;
    return status !== 'closed' && period.from <= due && due <= period.to && !isLate;
  });
}
