import {
  addDuration,
  assessmentsOf,
  closedCycles,
  daysBetween,
  type Entry,
  type Handbook,
  proceduresInForce,
  reviewInterval,
} from '../handbook/index.ts';
import { assessesUnknown, hasLostAssessments } from './detection/reported.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { settingsWithPath } from './examples/settings-file.ts';
import { defineRule } from './rule.ts';

/** KQS quality area 11, requirement 4: a cycle assesses what was in use in its period. */
export default defineRule<{ procedure: string; cycle: string }>({
  severity: 'warning',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Verfahren im Zyklus nicht bewertet',
      message: ({ procedure, cycle }) =>
        `„${cycle}“ ist abgeschlossen, bewertet aber das Verfahren „${procedure}“ nicht, obwohl es im Zeitraum in Kraft war; erwartet wird ein Eintrag unter „Bewertungen“ (assessments).`,
      why: 'Was in einem Zyklus ausgelassen wird, fällt leicht ganz heraus. Soll ein Verfahren seltener bewertet werden, gehört das auf seine Seite (reviewEvery).',
      example: 'assessments:\n  - procedure: rueckrufservice\n    rating: met\n    conclusion: keep',
    },
    en: {
      title: 'Procedure not assessed in a cycle',
      message: ({ procedure, cycle }) =>
        `“${cycle}” is closed but does not assess the procedure “${procedure}”, although it was in force in the period; an entry under “assessments” was expected.`,
      why: 'What one cycle leaves out is soon forgotten. If a procedure is to be assessed less often, say so on its page (reviewEvery).',
      example: 'assessments:\n  - procedure: call-back\n    rating: met\n    conclusion: keep',
    },
  },
  examples: {
    bad: [
      {
        name: 'a procedure that was in force all the time',
        files: { 'procedures/rueckruf.mdx': procedureFile({ inForceSince: '2024-06-01', reviewEvery: 'P12M' }) },
        also: ['never-evaluated'],
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 8,
            column: 1,
            reason:
              '„Evaluation 2025“ ist abgeschlossen, bewertet aber das Verfahren „Rückrufservice“ nicht, obwohl es im Zeitraum in Kraft war; erwartet wird ein Eintrag unter „Bewertungen“ (assessments).',
          },
        ],
      },
      {
        name: 'a procedure introduced in the middle of the period',
        files: { 'procedures/rueckruf.mdx': procedureFile({ inForceSince: '2025-07-01' }) },
        expect: [{ file: 'evaluations/2025.mdx', line: 8, column: 1 }],
      },
      {
        name: 'a procedure that ended after the period',
        files: {
          'procedures/rueckruf.mdx': procedureFile({
            status: 'retired',
            inForceSince: '2025-01-01',
            retiredOn: '2026-01-31',
            retiredBecause: 'Die neue Anlage leitet weiter, bis jemand abnimmt.',
          }),
        },
        expect: [{ file: 'evaluations/2025.mdx', line: 8, column: 1 }],
      },
      {
        name: 'a cycle without any assessment',
        files: { 'evaluations/2025.mdx': evaluationFile().replace(/assessments:[\s\S]*---/, '---') },
        also: ['never-evaluated'],
        expect: [{ file: 'evaluations/2025.mdx', line: 2, column: 1 }],
      },
    ],
    good: [
      {
        name: 'a procedure introduced in the last weeks of the period',
        files: { 'procedures/rueckruf.mdx': procedureFile({ inForceSince: '2025-12-01' }) },
      },
      {
        name: 'a cycle that assesses a procedure that there is not: the id may be misspelt',
        files: { 'evaluations/2025.mdx': evaluationFile({}, [{ procedure: 'sprechstude' }]) },
      },
      {
        name: 'a procedure that ended within the period',
        files: {
          'procedures/rueckruf.mdx': procedureFile({
            status: 'retired',
            inForceSince: '2024-01-01',
            retiredOn: '2025-09-30',
            retiredBecause: 'Die neue Anlage leitet weiter, bis jemand abnimmt.',
          }),
        },
      },
      {
        name: 'every second year, and assessed the year before',
        files: {
          'procedures/rueckruf.mdx': procedureFile({ inForceSince: '2023-01-01', reviewEvery: 'P24M' }),
          'evaluations/2024.mdx': evaluationFile(
            { title: 'Evaluation 2024', period: '{ from: 2024-01-01, to: 2024-12-31 }', heldOn: '2025-02-04' },
            [
              {
                procedure: 'rueckruf',
                results: '[{ indicator: frist, value: 97 }]',
                assessment: 'Fast alle wurden am selben Tag zurückgerufen.',
                reasoning: 'Der Aufwand ist gering und die Rückmeldungen sind gut.',
              },
              {
                assessment: 'Anfangs kamen wenige, ab Mai jede Woche mehr.',
                reasoning: 'Ein zweites Jahr wird es zeigen.',
              },
            ],
          ),
        },
      },
      {
        name: 'every second year, and introduced this year',
        files: { 'procedures/rueckruf.mdx': procedureFile({ inForceSince: '2025-02-01', reviewEvery: 'P24M' }) },
      },
      {
        name: 'assessed in another part of the same evaluation',
        files: {
          'procedures/rueckruf.mdx': procedureFile({ inForceSince: '2025-01-01' }),
          'evaluations/2025-teil-2.mdx': evaluationFile({ title: 'Evaluation 2025, Teil 2' }, [
            {
              procedure: 'rueckruf',
              results: '[{ indicator: frist, value: 97 }]',
              assessment: 'Fast alle wurden am selben Tag zurückgerufen.',
              reasoning: 'Der Aufwand ist gering und die Rückmeldungen sind gut.',
            },
          ]),
        },
      },
      {
        name: 'half-yearly cycles that share the procedures, of which the first on record cannot know the earlier ones',
        files: {
          'handbook.yaml': `${settingsWithPath({ erstkontakt: 'Erster Kontakt' })}intervals: { evaluation: P6M }\n`,
          'procedures/rueckruf.mdx': procedureFile({ inForceSince: '2019-06-01' }),
          'evaluations/2025.mdx': evaluationFile({
            period: '{ from: 2025-01-01, to: 2025-06-30 }',
            heldOn: '2025-08-12',
          }),
          'evaluations/2025-herbst.mdx': evaluationFile(
            { title: 'Herbst 2025', period: '{ from: 2025-07-01, to: 2025-12-31 }' },
            [
              {
                procedure: 'rueckruf',
                results: '[{ indicator: frist, value: 97 }]',
                assessment: 'Fast alle wurden am selben Tag zurückgerufen.',
                reasoning: 'Der Aufwand ist gering und die Rückmeldungen sind gut.',
              },
            ],
          ),
        },
      },
      {
        name: 'an entry that cannot be read may be the missing one',
        files: {
          'procedures/rueckruf.mdx': procedureFile({ inForceSince: '2025-07-01' }),
          'evaluations/2025.mdx': evaluationFile({}, [{}, { procedure: null }]),
        },
      },
    ],
  },
  *check({ handbook }) {
    for (const parts of evaluationsOfPeriods(handbook)) {
      const cycle = parts.at(-1);
      if (cycle === undefined || parts.some(hasLostAssessments)) continue;
      if (parts.some((part) => assessesUnknown(handbook, part))) continue;
      const { data, file } = cycle;
      const assessed = new Set(parts.flatMap((part) => part.data.assessments.map(({ procedure }) => procedure)));
      for (const procedure of proceduresInForce(handbook, data.period.to)) {
        if (assessed.has(procedure.id) || !wasDue(handbook, procedure, cycle)) continue;
        const facts = { procedure: procedure.data.title, cycle: data.title };
        yield { file, at: ['assessments'], target: 'key', subject: `procedure ${procedure.id}`, facts };
      }
    }
  },
});

/** Closed cycles by their period: a large organisation evaluates the same period in several parts. */
function evaluationsOfPeriods(handbook: Handbook): Iterable<readonly Entry<'evaluation'>[]> {
  return Map.groupBy(closedCycles(handbook), ({ data: { period } }) => `${period.from}/${period.to}`).values();
}

/** A procedure that was in use for a shorter part of the period has hardly anything to show yet. */
const SHARE_OF_PERIOD = 1 / 4;

/** Whether a cycle had to assess a procedure that was in force at the end of its period. */
function wasDue(handbook: Handbook, procedure: Entry<'procedure'>, cycle: Entry<'evaluation'>): boolean {
  const { from, to } = cycle.data.period;
  const interval = reviewInterval(handbook, procedure);
  const before = assessmentsOf(handbook, procedure.id).findLast(
    ({ evaluation: { data } }) => data.status === 'closed' && data.period.to < to,
  );
  if (before !== undefined) return addDuration(before.evaluation.data.period.to, interval) <= to;

  const { inForceSince } = procedure.data;
  if (inForceSince === undefined) return false;
  const isLongerThanPeriod = addDuration(from, interval) > addDuration(to, 'P1D');
  if (isLongerThanPeriod) {
    // What was assessed before the first cycle on record is not known.
    const onRecord = closedCycles(handbook)[0]?.data.period.from ?? from;
    const isOlder = inForceSince < onRecord;
    return addDuration(isOlder ? onRecord : inForceSince, interval) <= to;
  }
  return daysBetween(inForceSince, to) >= daysBetween(from, to) * SHARE_OF_PERIOD;
}
