import { fieldQuestion } from '../../ask/field-question.ts';
import type { Answers, Question } from '../../ask/question.ts';
import { FEEDBACK_STAGES } from '../../schemas/procedure.ts';
import { fieldLines } from '../../yaml/value-text.ts';
import { idQuestion, listOf } from '../id-question.ts';
import { placeholderFor } from '../placeholder.ts';
import type { Scaffold, ScaffoldContext } from '../scaffold.ts';

const PROSE = ['rationale', 'goal', 'benefit'] as const;

/** `procedures/<id>.mdx`: a procedure; what is not answered holds a placeholder that says what belongs there. */
export const procedure: Scaffold = {
  usage: 'procedure [--title "…"] [--task …] [--stations a,b] [--direction …] [--owner ROLE] [--rationale "…"] …',
  options: [
    'id',
    'title',
    'status',
    'inForceSince',
    'task',
    'stations',
    'direction',
    'media',
    'owner',
    'audience',
    ...PROSE,
    'contents',
  ],

  questions(context, answers) {
    const { handbook, today, words } = context;
    const ask = (field: string, changes: Partial<Question> = {}) => fieldQuestion(context, 'procedure', field, changes);
    const [role, ...otherRoles] = handbook.settings.roles;
    const inForce = answers.status === 'in-force';
    return [
      ask('title', { required: true }),
      idQuestion(context, answers.title, pathOf),
      ask('status', { initial: 'in-force' }),
      ...(inForce ? [ask('inForceSince', { initial: today })] : []),
      ask('task'),
      ...(handbook.settings.customerPath.length > 0 ? [ask('stations')] : []),
      ask('direction', { initial: 'both' }),
      ask('media', { kind: 'text', hint: words.procedure.several }),
      ask('owner', { ...(role && otherRoles.length === 0 && { initial: role.id, quiet: true }) }),
      ask('audience', { initial: 'internal' }),
      ...PROSE.map((field) => ask(field)),
      ask('contents', { kind: 'text', hint: words.procedure.several }),
    ];
  },

  write(context, answers) {
    const { words } = context;
    const contents = listOf(answers.contents);
    const text = (field: string) => answers[field] || placeholderFor(context, 'procedure', field);
    const yaml = fieldLines({
      title: answers.title ?? '',
      status: answers.status,
      inForceSince: answers.inForceSince || undefined,
      task: answers.task,
      stations: listOf(answers.stations),
      direction: answers.direction,
      media: listOf(answers.media),
      owner: answers.owner,
      audience: answers.audience,
      ...Object.fromEntries(PROSE.map((field) => [field, text(field)])),
      contents: contents.length > 0 ? contents : [placeholderFor(context, 'procedure', 'contents')],
      feedbackStages: answers.task === 'feedback' ? stages(context) : undefined,
    });
    const body = `## ${words.procedure.heading}\n\n${words.procedure.body}\n`;
    return [{ path: pathOf(answers.id ?? ''), text: `---\n${yaml}---\n\n${body}` }];
  },

  next: ({ words }, _answers: Answers, path) => [words.procedure.next(path), words.check],
};

function pathOf(id: string): string {
  return `procedures/${id}.mdx`;
}

function stages(context: ScaffoldContext): Readonly<Record<string, string>> {
  return Object.fromEntries(
    FEEDBACK_STAGES.map((stage) => [stage, placeholderFor(context, 'procedure', `feedbackStages.${stage}`)]),
  );
}
