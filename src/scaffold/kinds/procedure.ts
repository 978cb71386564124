import { fieldQuestion } from '../../ask/field-question.ts';
import type { Answers, Question } from '../../ask/question.ts';
import { idQuestion, listOf } from '../id-question.ts';
import { PROCEDURE_TEXTS, procedureFrontmatter } from '../procedure-frontmatter.ts';
import type { Scaffold } from '../scaffold.ts';

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
    ...PROCEDURE_TEXTS,
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
      ...PROCEDURE_TEXTS.map((field) => ask(field)),
      ask('contents', { kind: 'text', hint: words.procedure.several }),
    ];
  },

  write(context, answers) {
    const { words } = context;
    const yaml = procedureFrontmatter(context, {
      ...Object.fromEntries(PROCEDURE_TEXTS.map((field) => [field, answers[field]])),
      title: answers.title ?? '',
      status: answers.status,
      inForceSince: answers.inForceSince,
      task: answers.task,
      stations: listOf(answers.stations),
      direction: answers.direction,
      media: listOf(answers.media),
      owner: answers.owner,
      audience: answers.audience,
      contents: listOf(answers.contents),
    });
    const body = `## ${words.procedure.heading}\n\n${words.procedure.body}\n`;
    return [{ path: pathOf(answers.id ?? ''), text: `---\n${yaml}---\n\n${body}` }];
  },

  next: ({ words }, _answers: Answers, path) => [words.procedure.next(path), words.check],
};

function pathOf(id: string): string {
  return `procedures/${id}.mdx`;
}
