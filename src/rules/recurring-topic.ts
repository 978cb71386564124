import { feedbackDeadlines, topicsByYear } from '../handbook/index.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { FEEDBACK_PROCEDURE, feedbackFile } from './examples/feedback-file.ts';
import { defineRule } from './rule.ts';

const path = (number: number) => `feedback/2026/2026-00${number}.yaml`;
const entries = (...changes: Readonly<Record<string, string | null>>[]) => ({
  ...FEEDBACK_PROCEDURE,
  ...Object.fromEntries(
    changes.map((change, index) => [
      path(index + 1),
      feedbackFile({
        summary: `Anliegen Nummer ${index + 1} zur langen Wartezeit am ersten Tag.`,
        consequence: `Folge Nummer ${index + 1}, der Empfang wurde sofort besser besetzt.`,
        ...change,
      }),
    ]),
  ),
});

/** KQS quality area 11, stage 5: what recurs leads to a change of structure. */
export default defineRule<Readonly<Record<'topic' | 'year', string>> & { readonly count: number }>({
  severity: 'warning',
  area: 'feedback',
  texts: {
    de: {
      title: 'Häufung ohne Maßnahme',
      message: ({ topic, year, count }) =>
        `Zum Thema „${topic}“ gingen ${year} schon ${count} Beschwerden und Anregungen ein; erwartet ist eine strukturelle Maßnahme (measure).`,
      why: 'Kehrt dasselbe Anliegen wieder, liegt es am Ablauf und nicht am Einzelfall. Dann hilft nur eine dauerhafte Änderung.',
      example: 'topic: wartezeit\nmeasure: 2025-02 # Maßnahme aus der Evaluation',
    },
    en: {
      title: 'Recurring topic without a measure',
      message: ({ topic, year, count }) =>
        `${count} complaints and suggestions on “${topic}” came in ${year}; a structural measure is expected (measure).`,
      why: 'When the same matter recurs, the way of working is the cause, not the single case. Only a lasting change helps then.',
      example: 'topic: waiting-time\nmeasure: 2025-02 # a measure from the evaluation',
    },
  },
  examples: {
    bad: [
      {
        name: 'three complaints in a year',
        files: entries({}, {}, {}),
        expect: [
          {
            file: path(3),
            line: 5,
            column: 8,
            reason:
              'Zum Thema „wartezeit“ gingen 2026 schon 3 Beschwerden und Anregungen ein; erwartet ist eine strukturelle Maßnahme (measure).',
          },
        ],
      },
      {
        name: 'a fourth does not move the finding',
        files: entries({}, { received: '2026-03-01' }, { kind: 'suggestion' }, { received: '2026-03-03' }),
        expect: [{ file: path(3), line: 5, column: 8 }],
      },
      {
        name: 'a lower threshold of the organisation',
        files: {
          ...entries({}, {}),
          'handbook.yaml': `format: 2
organisation: { name: Beispiel e. V. }
roles: [{ id: leitung, title: Leitung }]
services: [{ id: beratung, title: Beratung }]
customerPath: [{ id: erstkontakt, title: Erster Kontakt }]
feedback: { recurringTopic: 2 }
`,
        },
        expect: [{ file: path(2), line: 5, column: 8 }],
      },
    ],
    good: [
      { name: 'two complaints and praise', files: entries({}, {}, { kind: 'praise' }) },
      {
        name: 'the third came in a few days ago and is being handled',
        files: entries(
          {},
          {},
          {
            received: '2026-05-27',
            acknowledgedOn: '2026-05-28',
            resolvedOn: null,
            answered: null,
            consequence: null,
          },
        ),
      },
      { name: 'different topics', files: entries({}, {}, { topic: 'raeume' }) },
      {
        name: 'one of them led to a measure',
        files: {
          ...entries({}, {}, { measure: '2025-01' }),
          'evaluations/2025.mdx': evaluationFile({}, [
            {
              conclusion: 'change',
              measures: '[{ id: 2025-01, title: Empfang verstärken, owner: leitung, due: 2026-12-01, status: open }]',
            },
          ]),
        },
      },
      {
        name: 'spread over two years',
        files: {
          ...entries({}, {}),
          'feedback/2025/2025-009.yaml': feedbackFile({
            received: '2025-12-30',
            acknowledgedOn: '2025-12-31',
            resolvedOn: '2026-01-05',
            answered: '2026-01-06',
          }),
        },
      },
    ],
  },
  *check({ handbook, today }) {
    const { deadlines, feedback } = handbook.settings;
    const threshold = feedback.recurringTopic;
    for (const { topic, year, entries: group } of topicsByYear(handbook)) {
      if (group.length < threshold || group.some(({ data }) => data.measure !== undefined)) continue;
      // The entry that reached the threshold: the finding stays with it when more come in.
      const entry = group[threshold - 1];
      // While it waits for its answer in time, the measure is still to be decided on.
      if (!entry || (entry.data.answered === undefined && feedbackDeadlines(entry.data, deadlines).answer >= today))
        continue;
      const facts = { topic, year, count: group.length };
      yield { file: entry.file, at: ['topic'], subject: `topic ${topic} ${year}`, facts };
    }
  },
});
