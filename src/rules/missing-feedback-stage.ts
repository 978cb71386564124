import { type Entry, type Handbook, proceduresInForce } from '../handbook/index.ts';
import { FEEDBACK_STAGES, type FeedbackStage } from '../schemas/procedure.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { fieldDoc } from './detection/field-label.ts';
import { isBlank } from './detection/plain-words.ts';
import { isReported } from './detection/reported.ts';
import { FEEDBACK_PROCEDURE } from './examples/feedback-file.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

const PAGE = 'procedures/rueckmeldungen.mdx';
const complete = FEEDBACK_PROCEDURE[PAGE] ?? '';
const without = (...stages: FeedbackStage[]) => ({
  [PAGE]: complete
    .split('\n')
    .filter((line) => !stages.some((stage) => line.startsWith(`  ${stage}:`)))
    .join('\n'),
});

/** KQS quality area 11, requirement 3: the six stages of dealing with suggestions and complaints. */
export default defineRule<{ title: string; stage: FeedbackStage }>({
  severity: 'warning',
  area: 'feedback',
  texts: {
    de: {
      title: 'Stufe im Umgang mit Rückmeldungen fehlt',
      message: ({ title, stage }) =>
        `Beim Verfahren „${title}“ ist die Stufe „${stageLabel(stage, 'de')}“ nicht beschrieben (${stage}); erwartet sind alle sechs.`,
      why: 'Anregen, annehmen, bearbeiten, antworten, verbessern, prüfen: Fehlt eine Stufe, bleiben Rückmeldungen liegen oder ändern nichts. Die dritte Anforderung verlangt alle sechs.',
      example:
        'feedbackStages:\n  response: Wer erreichbar ist, bekommt innerhalb von drei Wochen eine Antwort; sonst hängt sie im Flur aus.',
    },
    en: {
      title: 'Missing stage of feedback management',
      message: ({ title, stage }) =>
        `The procedure “${title}” does not describe the stage “${stageLabel(stage, 'en')}” (${stage}); all six are expected.`,
      why: 'Stimulate, accept, handle, respond, improve, control: where a stage is missing, feedback gets lost or changes nothing. The third requirement asks for all six.',
      example:
        'feedbackStages:\n  response: Whoever can be reached gets an answer within three weeks; otherwise it is put up in the hall.',
    },
  },
  examples: {
    bad: [
      {
        name: 'one stage missing',
        files: without('response'),
        expect: [
          {
            file: PAGE,
            line: 15,
            column: 3,
            reason:
              'Beim Verfahren „Umgang mit Rückmeldungen“ ist die Stufe „Antworten“ nicht beschrieben (response); erwartet sind alle sechs.',
          },
        ],
      },
      {
        name: 'an empty stage and a missing one',
        files: { [PAGE]: (without('controlling')[PAGE] ?? '').replace(/ {2}stimulation: .*/, '  stimulation: ""') },
        expect: [
          { file: PAGE, line: 15, column: 3 },
          { file: PAGE, line: 15, column: 16 },
        ],
      },
      {
        name: 'a stage that no other feedback procedure has either',
        files: {
          ...without('improvement'),
          'procedures/befragung.mdx': procedureFile({
            title: 'Befragung',
            task: 'feedback',
            feedbackStages: '{ stimulation: Wir fragen alle Kundinnen und Kunden einmal im Jahr. }',
          }),
        },
        expect: [{ file: PAGE, line: 15, column: 3 }],
      },
    ],
    good: [
      { name: 'all six stages', files: FEEDBACK_PROCEDURE },
      {
        name: 'a survey beside it, which is for feedback, too',
        files: {
          ...FEEDBACK_PROCEDURE,
          'procedures/befragung.mdx': procedureFile({ title: 'Befragung', task: 'feedback' }),
        },
      },
      {
        name: 'a draft',
        files: { [PAGE]: (without('response')[PAGE] ?? '').replace('status: in-force', 'status: draft') },
      },
    ],
  },
  *check({ handbook, today }) {
    const main = mainProcedure(handbook, today);
    if (!main) return;
    const { procedure, missing } = main;
    for (const stage of missing) {
      const at = ['feedbackStages', stage];
      if (isReported(procedure.file, at)) continue;
      yield { file: procedure.file, at, subject: `stage ${stage}`, facts: { title: procedure.data.title, stage } };
    }
  },
});

/** The procedure that describes most stages, and those that neither it nor another one describes. */
function mainProcedure(handbook: Handbook, today: IsoDate) {
  const procedures = proceduresInForce(handbook, today).filter(({ data }) => data.task === 'feedback');
  const [procedure] = procedures.toSorted((a, b) => described(b).length - described(a).length);
  const all = new Set(procedures.flatMap(described));
  return procedure && { procedure, missing: FEEDBACK_STAGES.filter((stage) => !all.has(stage)) };
}

function described({ data }: Entry<'procedure'>): FeedbackStage[] {
  return FEEDBACK_STAGES.filter((stage) => !isBlank(data.feedbackStages?.[stage]));
}

function stageLabel(stage: FeedbackStage, language: 'de' | 'en'): string {
  return fieldDoc('procedure', `feedbackStages.${stage}`)?.label[language] ?? stage;
}
