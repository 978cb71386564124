import { fieldQuestion } from '../../ask/field-question.ts';
import type { Question } from '../../ask/question.ts';
import { fieldLines } from '../../yaml/value-text.ts';
import { idQuestion } from '../id-question.ts';
import type { Scaffold } from '../scaffold.ts';

/** `docs/<id>.mdx`: a free page. */
export const page: Scaffold = {
  usage: 'page [--title "…"] [--id folder/name] [--purpose …] [--audience …]',
  options: ['id', 'title', 'description', 'purpose', 'audience'],

  questions(context, answers) {
    const ask = (field: string, changes: Partial<Question> = {}) => fieldQuestion(context, 'page', field, changes);
    return [
      ask('title', { required: true }),
      idQuestion(context, answers.title, pathOf),
      ask('description'),
      ask('purpose', { initial: 'general' }),
      ask('audience', { initial: 'internal' }),
    ];
  },

  write({ words }, answers) {
    const yaml = fieldLines({
      title: answers.title ?? '',
      description: answers.description || undefined,
      purpose: answers.purpose,
      audience: answers.audience,
    });
    return [{ path: pathOf(answers.id ?? ''), text: `---\n${yaml}---\n\n${words.page.body}\n` }];
  },

  next: ({ words }, _answers, path) => [words.procedure.next(path), words.check],
};

function pathOf(id: string): string {
  return `docs/${id}.mdx`;
}
