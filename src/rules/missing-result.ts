import { type AssessmentInCycle, assessmentsOf, closedCycles, type Entry, type Handbook } from '../handbook/index.ts';
import { stillApplies } from './detection/assessment-basis.ts';
import { isMeasured } from './detection/measured-value.ts';
import { isReported } from './detection/reported.ts';
import { closest } from './detection/similar.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

/** KQS quality area 11, section 3.4: the third of the four steps is the result. */
export default defineRule<{ procedure: string; cycle: string; indicator: string }>({
  severity: 'warning',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Ergebnis fehlt',
      message: ({ procedure, cycle, indicator }) =>
        `Bei der Bewertung von „${procedure}“ in „${cycle}“ fehlt das Ergebnis (results) der Kennzahl „${indicator}“.`,
      why: 'Eine Kennzahl, die niemand erhebt, hilft nicht. Ließ sie sich nicht erheben, gehört auch das festgehalten, mit dem Grund als Anmerkung (note).',
      example: 'results:\n  - { indicator: wartezeit, value: 12, note: Median aus 214 Anmeldungen }',
    },
    en: {
      title: 'Missing result',
      message: ({ procedure, cycle, indicator }) =>
        `The assessment of “${procedure}” in “${cycle}” has no result (results) for the indicator “${indicator}”.`,
      why: 'An indicator that nobody measures does not help. If it could not be measured, record that too, with the reason as a note.',
      example: 'results:\n  - { indicator: waiting, value: 12, note: Median of 214 registrations }',
    },
  },
  examples: {
    bad: [
      {
        name: 'an assessment without results',
        files: { 'evaluations/2025.mdx': evaluationFile({}, [{ results: null }]) },
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 8,
            column: 5,
            reason:
              'Bei der Bewertung von „Offene Sprechstunde“ in „Evaluation 2025“ fehlt das Ergebnis (results) der Kennzahl „Besuche im Monat“.',
          },
        ],
      },
      {
        name: 'one of two indicators',
        files: {
          'procedures/rueckruf.mdx': procedureFile({
            indicators: '[{ id: frist, title: Frist, target: "<= 1" }, { id: anrufe, title: Anrufe, target: ">= 9" }]',
          }),
          'evaluations/2025.mdx': evaluationFile({}, [
            {},
            {
              procedure: 'rueckruf',
              results: '[{ indicator: frist, value: 1 }]',
              assessment: 'Fast alle wurden am selben Tag zurückgerufen.',
              reasoning: 'Der Aufwand ist gering und die Rückmeldungen sind gut.',
            },
          ]),
        },
        expect: [{ file: 'evaluations/2025.mdx', line: 17, column: 14 }],
      },
      {
        name: 'an indicator that was measured the year before',
        files: {
          'evaluations/2024.mdx': evaluationFile(
            { title: 'Evaluation 2024', period: '{ from: 2024-01-01, to: 2024-12-31 }', heldOn: '2025-02-04' },
            [{ assessment: 'Anfangs kamen wenige, ab Mai jede Woche mehr.', reasoning: 'Ein Jahr ist zu kurz.' }],
          ),
          'evaluations/2025.mdx': evaluationFile({}, [
            {
              results: '[]',
              conclusion: 'change',
              measures:
                '[{ id: 2025-01, title: Zweiter Tag, owner: leitung, due: 2026-12-31, changed: [procedures/sprechstunde] }]',
            },
          ]),
        },
        expect: [{ file: 'evaluations/2025.mdx', line: 10, column: 14 }],
      },
      {
        name: 'a question mark in place of a value',
        files: {
          'evaluations/2025.mdx': evaluationFile({}, [{ results: '[{ indicator: besuche, value: "?" }]' }]),
        },
        expect: [{ file: 'evaluations/2025.mdx', line: 10, column: 14 }],
      },
    ],
    good: [
      {
        name: 'a value in words',
        files: {
          'evaluations/2025.mdx': evaluationFile({}, [
            { results: '[{ indicator: besuche, value: nicht erhoben, note: Die Listen gingen beim Umzug verloren. }]' },
          ]),
        },
      },
      {
        name: 'an indicator misspelt, which is a finding of its own',
        files: {
          'evaluations/2025.mdx': evaluationFile({}, [{ results: '[{ indicator: besuch, value: 26 }]' }]),
        },
      },
      {
        name: 'an indicator introduced by a measure of that assessment',
        files: {
          'evaluations/2025.mdx': evaluationFile({}, [
            {
              results: '[]',
              conclusion: 'change',
              measures:
                '[{ id: 2025-01, title: Besuche zählen, owner: leitung, due: 2026-12-31, changed: [procedures/sprechstunde] }]',
            },
          ]),
        },
      },
      {
        name: 'a procedure that has changed since it was sealed',
        files: {
          'evaluations/2025.mdx': evaluationFile({}, [{ results: '[]' }]),
          'sealed.yaml': sealFile(),
        },
      },
    ],
  },
  *check({ handbook }) {
    for (const evaluation of closedCycles(handbook)) {
      const { data, file } = evaluation;
      for (const [index, assessment] of data.assessments.entries()) {
        const procedure = handbook.procedures.get(assessment.procedure);
        const at = ['assessments', index, 'results'];
        if (procedure === undefined || isReported(file, at)) continue;
        const measured = measuredIndicators(handbook, procedure, { evaluation, assessment, index });
        for (const { id, title } of procedure.data.indicators) {
          if (measured.has(id) || !wasExpected(handbook, { evaluation, assessment, index }, id)) continue;
          const facts = { procedure: procedure.data.title, cycle: data.title, indicator: title };
          yield { file, at, subject: `${procedure.id} ${id}`, facts };
        }
      }
    }
  },
});

/** The indicators with a result. A misspelt one counts where that is a finding of its own. */
function measuredIndicators(
  handbook: Handbook,
  { data }: Entry<'procedure'>,
  record: AssessmentInCycle,
): ReadonlySet<string> {
  const measured = record.assessment.results.filter(({ value }) => isMeasured(value));
  const written = measured.map(({ indicator }) => indicator);
  const ids = data.indicators.map(({ id }) => id);
  const strange = written.filter((indicator) => !ids.includes(indicator));
  if (strange.length === 0 || !stillApplies(handbook, record)) return new Set(written);
  return new Set([...written, ...strange.flatMap((indicator) => closest(indicator, ids) ?? [])]);
}

/** Whether there was such an indicator at the time: it had been measured before, or the procedure is still the same. */
function wasExpected(handbook: Handbook, record: AssessmentInCycle, indicator: string): boolean {
  const { evaluation, assessment } = record;
  const before = assessmentsOf(handbook, assessment.procedure).filter(
    (one) => one.evaluation.data.status === 'closed' && one.evaluation.data.period.to < evaluation.data.period.to,
  );
  return (
    before.some((one) => one.assessment.results.some((result) => result.indicator === indicator)) ||
    stillApplies(handbook, record)
  );
}

function sealFile(): string {
  const fingerprint = `sha256:${'0'.repeat(64)}`;
  return `terms: []
evaluations:
  - { cycle: "2025", text: "${fingerprint}", procedures: { sprechstunde: "${fingerprint}" }, sealedOn: 2026-02-10 }
`;
}
