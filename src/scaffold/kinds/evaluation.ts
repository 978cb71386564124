import { fieldQuestion } from '../../ask/field-question.ts';
import type { Answers, Question } from '../../ask/question.ts';
import { cyclesInOrder } from '../../handbook/index.ts';
import { meantId } from '../../rules/detection/meant-value.ts';
import { ID_PATTERN } from '../../schemas/scalars.ts';
import { completeCycle } from '../cycle/complete-cycle.ts';
import { newCycle } from '../cycle/new-cycle.ts';
import type { Scaffold, ScaffoldContext } from '../scaffold.ts';

/** `evaluations/<cycle>.mdx`: the next cycle, with everything that is known, ready to be judged. */
export const evaluation: Scaffold = {
  usage: 'evaluation [2026] [--from DATE] [--to DATE] [--responsible ROLE]',
  options: ['cycle', 'title', 'from', 'to', 'responsible', 'participants'],
  positional: 'cycle',

  questions(context, answers) {
    const { handbook, words } = context;
    const last = cyclesInOrder(handbook).at(-1)?.data;
    const year = yearOf(answers.cycle);
    const ask = (field: string, changes: Partial<Question> = {}) =>
      fieldQuestion(context, 'evaluation', field, changes);
    const roles = new Set(handbook.settings.roles.map(({ id }) => id));
    const asBefore = (ids: readonly string[]) => ids.filter((id) => roles.has(id)).join(',') || undefined;
    const responsible = last && asBefore([last.responsible]);
    return [
      {
        name: 'cycle',
        label: words.cycle.name,
        hint: words.cycle.nameHint,
        kind: 'text',
        required: true,
        initial: nextCycle(context),
        problem: (id) => (ID_PATTERN.test(id) ? undefined : words.noId(id, meantId(id))),
      },
      ask('title', { initial: `Evaluation ${answers.cycle}`, quiet: true }),
      ask('period.from', { ...(year && { initial: `${year}-01-01`, quiet: true }) }),
      ask('period.to', {
        ...(year && { initial: `${year}-12-31`, quiet: true }),
        problem: (to) => (answers.from !== undefined && to < answers.from ? words.cycle.endsEarly : undefined),
      }),
      ask('responsible', { ...(responsible && { initial: responsible, quiet: true }) }),
      ask('participants', { initial: asBefore(last?.participants ?? []), quiet: true }),
    ];
  },

  write({ handbook, today }, answers) {
    const head = {
      title: answers.title ?? '',
      period: { from: answers.from ?? '', to: answers.to ?? '' },
      responsible: answers.responsible ?? '',
      participants: listOf(answers.participants),
    };
    return [{ path: pathOf(answers), text: newCycle(handbook, head, today) }];
  },

  complete: ({ handbook }, _answers, text) => completeCycle(handbook, text),

  next: ({ words }, answers) => words.cycle.next(answers.cycle ?? ''),
};

/** Where a cycle stands. */
function pathOf(answers: Answers): string {
  return `evaluations/${answers.cycle}.mdx`;
}

/** The year that a cycle is named after, if it is named after one alone. */
function yearOf(cycle: string | undefined): string | undefined {
  return cycle !== undefined && /^\d{4}$/.test(cycle) ? cycle : undefined;
}

/** The year after the last cycle, or this year. */
function nextCycle({ handbook, today }: ScaffoldContext): string {
  const ends = cyclesInOrder(handbook).at(-1)?.data.period.to;
  return ends === undefined ? today.slice(0, 4) : String(Number(ends.slice(0, 4)) + 1);
}

function listOf(answer: string | undefined): string[] {
  return answer ? answer.split(',') : [];
}
