import { fieldQuestion } from '../ask/field-question.ts';
import { messages } from '../messages/index.ts';
import { assessmentSteps } from './assessment-steps.ts';
import { followUpSteps } from './follow-up-steps.ts';
import type { About, Progress, Step } from './step.ts';

/** All questions that the cycle's file does not answer, in order; those put off in this run included. */
export function openSteps(progress: Progress): Step[] {
  return [...followUpSteps(progress), ...assessmentSteps(progress)];
}

/** The next question of this run; undefined if there is none. */
export function nextStep(progress: Progress): Step | undefined {
  const open = openSteps(progress);
  const isNew = ({ key }: Step) => !progress.answered.has(key);
  // The end is only near when nothing was put off.
  return open.find(isNew) ?? (open.some(isUnanswered(progress)) ? undefined : closingSteps(progress).find(isNew));
}

/** Whether the file still lacks an answer that somebody has to give. */
function isUnanswered(progress: Progress): (step: Step) => boolean {
  return ({ question, key }) => question.required === true && (progress.answered.get(key) ?? '') === '';
}

/** When it was held, and whether it is finished. */
function closingSteps(progress: Progress): Step[] {
  const { handbook, data, today } = progress;
  const words = messages(handbook.settings.language);
  const about: About = { key: 'closing', title: words.evaluate.closing, facts: [] };
  const choices = [
    { value: 'no', label: words.new.no },
    { value: 'yes', label: words.new.yes },
  ];
  return [
    ...(data.heldOn === undefined
      ? [
          {
            key: 'heldOn',
            about,
            question: fieldQuestion(progress, 'evaluation', 'heldOn', { initial: today, required: true }),
            edits: (answer: string) => [{ path: ['heldOn'], value: answer }],
          },
        ]
      : []),
    {
      key: 'close',
      about,
      question: { name: 'close', label: words.evaluate.close, kind: 'choice', choices, initial: 'no' },
      edits: (answer) => (answer === 'yes' ? [{ path: ['status'], value: 'closed' }] : []),
    },
  ];
}
