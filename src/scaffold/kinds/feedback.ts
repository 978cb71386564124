import { fieldQuestion } from '../../ask/field-question.ts';
import type { Question } from '../../ask/question.ts';
import { nextFeedbackId } from '../../handbook/queries/feedback-ids.ts';
import { meantId } from '../../rules/detection/meant-value.ts';
import { ownContacts } from '../../rules/detection/own-contacts.ts';
import { personalData } from '../../rules/detection/personal-data.ts';
import { ID_PATTERN } from '../../schemas/scalars.ts';
import { fieldLines } from '../../yaml/value-text.ts';
import type { Scaffold, ScaffoldContext } from '../scaffold.ts';

const FIELDS = [
  'received',
  'channel',
  'kind',
  'station',
  'procedure',
  'topic',
  'summary',
  'urgent',
  'acknowledgedOn',
] as const;

/** `feedback/<year>/<id>.yaml`: a suggestion, a complaint or praise as it came in. */
export const feedback: Scaffold = {
  usage: 'feedback [--received DATE] [--channel …] [--kind …] [--summary "…"]',
  options: ['id', ...FIELDS],

  questions(context, answers) {
    const { handbook, today, words } = context;
    const ask = (field: string, changes: Partial<Question> = {}) => fieldQuestion(context, 'feedback', field, changes);
    const received = answers.received ?? today;
    return [
      ask('received', { initial: today, problem: (day) => (day > today ? words.notYet : undefined) }),
      ask('channel'),
      ask('kind'),
      ask('summary', { problem: (text) => personalProblem(context, text) }),
      ask('station'),
      ask('procedure'),
      ask('topic', { hint: words.topics(topicsOf(context)), kind: 'text' }),
      ask('urgent', {
        kind: 'choice',
        choices: [
          { value: 'false', label: words.no },
          { value: 'true', label: words.yes },
        ],
        initial: 'false',
      }),
      ask('acknowledgedOn'),
      {
        name: 'id',
        label: words.id,
        kind: 'text',
        quiet: true,
        initial: nextFeedbackId(handbook, received.slice(0, 4)),
        problem: (id) => (ID_PATTERN.test(id) ? undefined : words.noId(id, meantId(id))),
      },
    ];
  },

  write(_context, answers) {
    const value = (field: string) => answers[field] || undefined;
    const topic = answers.topic ? meantId(answers.topic) : undefined;
    const text = fieldLines({
      ...Object.fromEntries(FIELDS.map((field) => [field, value(field)])),
      topic,
      urgent: answers.urgent === 'true' ? true : undefined,
    });
    return [{ path: `feedback/${answers.received?.slice(0, 4)}/${answers.id}.yaml`, text }];
  },

  next: ({ words }) => [words.feedbackNext],
};

/** Topics used so far: who takes one of them can be counted with the others. */
function topicsOf({ handbook }: ScaffoldContext): string {
  const topics = [...handbook.feedback.values()].flatMap(({ data }) => data.topic ?? []);
  return [...new Set(topics)].sort().join(', ');
}

function personalProblem({ handbook, words }: ScaffoldContext, text: string): string | undefined {
  const [found] = personalData(text, ownContacts(handbook));
  return found && words.personal(found.kind, found.found);
}
