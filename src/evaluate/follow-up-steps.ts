import { fieldQuestion } from '../ask/field-question.ts';
import { messages } from '../messages/index.ts';
import { isBlank } from '../rules/detection/plain-words.ts';
import { measuresToFollowUp } from '../scaffold/cycle/cycle-basis.ts';
import { followUpComment } from '../scaffold/cycle/cycle-lines.ts';
import type { About, Progress, Step } from './step.ts';

/** What became of the measures of earlier cycles: state and effect of each. */
export function followUpSteps(progress: Progress): Step[] {
  const { handbook, data } = progress;
  const words = messages(handbook.settings.language).evaluate;
  const open = new Map(measuresToFollowUp(handbook, data.period).map((one) => [one.record.measure.id, one.record]));
  return data.followUp.flatMap(({ measure, status, effect }, index): Step[] => {
    if (!isBlank(effect)) return [];
    const record = open.get(measure);
    const about: About = {
      key: `measure ${measure}`,
      title: words.measure(measure),
      facts: record ? [followUpComment(handbook, record)] : [],
    };
    return [
      {
        key: `${about.key} status`,
        about,
        question: fieldQuestion(progress, 'evaluation', 'followUp.status', { initial: status }),
        edits: (answer) => (answer === status ? [] : [{ path: ['followUp', index, 'status'], value: answer }]),
      },
      {
        key: `${about.key} effect`,
        about,
        question: fieldQuestion(progress, 'evaluation', 'followUp.effect', { required: true }),
        edits: (answer) => [{ path: ['followUp', index, 'effect'], value: answer }],
      },
    ];
  });
}
