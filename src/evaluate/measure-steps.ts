import { fieldQuestion } from '../ask/field-question.ts';
import type { Question } from '../ask/question.ts';
import { messages } from '../messages/index.ts';
import type { Assessment } from '../schemas/evaluation.ts';
import type { About, Progress, Step } from './step.ts';

/** What follows from a conclusion: measures, one after the other, each with who and by when. */
export function measureSteps(progress: Progress, assessment: Assessment, index: number, about: About): Step[] {
  const { measures, conclusion } = assessment;
  const field = (name: string, changes: Partial<Question>) =>
    fieldQuestion(progress, 'evaluation', `assessments.measures.${name}`, changes);
  const unfinished = measures.flatMap((measure, number): Step[] => {
    const path = ['assessments', index, 'measures', number];
    const key = `${about.key} measure ${measure.id}`;
    const owner = progress.handbook.procedures.get(assessment.procedure)?.data.owner;
    const ask = (name: 'owner' | 'due', changes: Partial<Question>): Step => ({
      key: `${key} ${name}`,
      about,
      question: field(name, { required: true, ...changes }),
      edits: (answer) => [{ path: [...path, name], value: answer }],
    });
    return [
      ...(measure.owner === undefined ? [ask('owner', owner ? { initial: owner } : {})] : []),
      ...(measure.due === undefined ? [ask('due', {})] : []),
    ];
  });
  const isWanted = conclusion === 'change' && (measures.length === 0 || wantsMore(progress, about, measures.length));
  return [
    ...unfinished,
    ...(isWanted ? [newMeasure(progress, assessment, index, about)] : []),
    ...moreStep(progress, about, measures.length),
  ];
}

function newMeasure(progress: Progress, { procedure, measures }: Assessment, index: number, about: About): Step {
  return {
    key: titleKey(about, measures.length),
    about,
    question: fieldQuestion(progress, 'evaluation', 'assessments.measures.title', { required: true }),
    edits: (title) => {
      const value = { id: nextMeasureId(progress), title, status: 'open', changed: [`procedures/${procedure}`] };
      return [{ path: ['assessments', index, 'measures', measures.length], value }];
    },
  };
}

/** After a measure of this run: is there another? */
function moreStep(progress: Progress, about: About, count: number): Step[] {
  const added = progress.answered.get(titleKey(about, count - 1));
  if (count === 0 || added === undefined || added === '') return [];
  const words = messages(progress.handbook.settings.language);
  const choices = [
    { value: 'no', label: words.new.no },
    { value: 'yes', label: words.new.yes },
  ];
  const question: Question = { name: 'more', label: words.evaluate.more, kind: 'choice', choices, initial: 'no' };
  return [{ key: moreKey(about, count), about, question, edits: () => [] }];
}

function wantsMore({ answered }: Progress, about: About, count: number): boolean {
  return answered.get(moreKey(about, count)) === 'yes';
}

const titleKey = (about: About, number: number) => `${about.key} new measure ${number}`;
const moreKey = (about: About, count: number) => `${about.key} more than ${count}`;

/** `2026-03` after `2026-02`. */
function nextMeasureId({ cycle, data }: Progress): string {
  const numbers = data.assessments.flatMap(({ measures }) =>
    measures.flatMap(({ id }) => (id.startsWith(`${cycle}-`) ? [Number(id.slice(cycle.length + 1))] : [])),
  );
  const last = Math.max(0, ...numbers.filter(Number.isInteger));
  return `${cycle}-${String(last + 1).padStart(2, '0')}`;
}
