import { assessedOn, assessmentDue, lastAssessment, proceduresInForce } from '../handbook/index.ts';
import { dayInWords } from './detection/day.ts';
import { wasAssessedOnDoubtfulDay } from './detection/doubtful-day.ts';
import { allAssessmentsKnown } from './detection/reported.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

/** KQS quality area 11, requirement 4: procedures are assessed again and again, at the interval that was set. */
export default defineRule<{ title: string; last: string; due: string }>({
  severity: 'warning',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Bewertung überfällig',
      message: ({ title, last, due }) =>
        `Das Verfahren „${title}“ wurde zuletzt am ${dayInWords(last, 'de')} bewertet; die nächste Bewertung war am ${dayInWords(due, 'de')} fällig.`,
      why: 'Der Abstand zwischen zwei Bewertungen ist eine eigene Zusage. Ist er zu kurz gewählt, lässt er sich für dieses Verfahren ändern (reviewEvery).',
      example: 'reviewEvery: P24M',
    },
    en: {
      title: 'Evaluation overdue',
      message: ({ title, last, due }) =>
        `The procedure “${title}” was last assessed on ${dayInWords(last, 'en')}; the next assessment was due on ${dayInWords(due, 'en')}.`,
      why: 'The interval between two assessments is a promise of your own. If it is too short, it can be changed for this procedure (reviewEvery).',
      example: 'reviewEvery: P24M',
    },
  },
  examples: {
    bad: [
      {
        name: 'an assessment older than the interval',
        files: {},
        today: '2027-02-11',
        also: ['terms-review-overdue'],
        expect: [
          {
            file: 'procedures/sprechstunde.mdx',
            line: 2,
            column: 1,
            reason:
              'Das Verfahren „Offene Sprechstunde“ wurde zuletzt am 10. Februar 2026 bewertet; die nächste Bewertung war am 10. Februar 2027 fällig.',
          },
        ],
      },
      {
        name: 'a shorter interval of its own',
        files: {
          'procedures/rueckruf.mdx': procedureFile({ inForceSince: '2024-01-01', reviewEvery: 'P3M' }),
          'evaluations/2025-herbst.mdx': evaluationFile(
            { title: 'Zwischenbewertung', period: '{ from: 2025-07-01, to: 2026-01-31 }' },
            [
              {
                procedure: 'rueckruf',
                results: '[{ indicator: frist, value: 97 }]',
                assessment: 'Fast alle wurden am selben Tag zurückgerufen.',
                reasoning: 'Der Aufwand ist gering und die Rückmeldungen sind gut.',
              },
              {
                assessment: 'Der Umbau im Herbst hat kaum jemanden abgehalten.',
                reasoning: 'Auch mit Umbau war das Haus gut zu finden.',
              },
            ],
          ),
        },
        also: ['missing-assessment'],
        expect: [{ file: 'procedures/rueckruf.mdx', line: 14, column: 14 }],
      },
      {
        name: 'a cycle whose day is missing counts from the end of its period',
        files: { 'evaluations/2025.mdx': evaluationFile({ heldOn: null }) },
        today: '2027-01-01',
        also: ['missing-held-date'],
        expect: [{ file: 'procedures/sprechstunde.mdx', line: 2, column: 1 }],
      },
    ],
    good: [
      { name: 'the last day of the interval', files: {}, today: '2027-02-10' },
      {
        name: 'a cycle whose year is mistyped: before its period',
        files: { 'evaluations/2025.mdx': evaluationFile({ heldOn: '2024-02-10' }) },
      },
      {
        name: 'a cycle whose year is mistyped: still to come, after another that was long ago',
        files: {
          'evaluations/2023.mdx': evaluationFile(
            { title: 'Evaluation 2023', period: '{ from: 2023-01-01, to: 2023-12-31 }', heldOn: '2024-02-06' },
            [{ assessment: 'Anfangs kamen wenige, ab Mai jede Woche mehr.', reasoning: 'Ein Jahr ist zu kurz.' }],
          ),
          'evaluations/2025.mdx': evaluationFile({ heldOn: '2027-02-10' }),
        },
      },
      {
        name: 'a longer interval of its own',
        files: {
          'procedures/sprechstunde.mdx': procedureFile({
            inForceSince: '2024-01-15',
            direction: 'both',
            indicators: '[{ id: besuche, title: Besuche, target: ">= 20" }]',
            reviewEvery: 'P2Y',
          }),
        },
        today: '2027-02-11',
      },
    ],
  },
  *check({ handbook, today }) {
    if (!allAssessmentsKnown(handbook)) return;
    for (const procedure of proceduresInForce(handbook, today)) {
      const last = lastAssessment(handbook, procedure.id, today);
      const due = assessmentDue(handbook, procedure, today);
      if (last === undefined || due === undefined || due >= today) continue;
      if (wasAssessedOnDoubtfulDay(handbook, procedure.id, today)) continue;
      const facts = { title: procedure.data.title, last: assessedOn(last.evaluation), due };
      yield { file: procedure.file, at: ['reviewEvery'], subject: 'evaluation', facts };
    }
  },
});
