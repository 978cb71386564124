import { fieldQuestion } from '../ask/field-question.ts';
import type { Question } from '../ask/question.ts';
import type { Entry } from '../handbook/index.ts';
import { feedbackOn } from '../handbook/queries/about-procedure.ts';
import { messages } from '../messages/index.ts';
import { isMeasured } from '../rules/detection/measured-value.ts';
import { isBlank } from '../rules/detection/plain-words.ts';
import { indicatorComment, procedureComments } from '../scaffold/cycle/cycle-lines.ts';
import type { Assessment } from '../schemas/evaluation.ts';
import { feedbackKind } from '../schemas/feedback-entry.ts';
import { choiceLabel } from '../schemas/field.ts';
import { measureSteps } from './measure-steps.ts';
import type { About, Progress, Step } from './step.ts';

/** The four steps for each procedure of the cycle, as far as they are not answered yet. */
export function assessmentSteps(progress: Progress): Step[] {
  return progress.data.assessments.flatMap((assessment, index) => {
    const about = aboutProcedure(progress, assessment, index);
    return [
      ...resultSteps(progress, assessment, index, about),
      ...textSteps(progress, assessment, index, about),
      ...measureSteps(progress, assessment, index, about),
    ];
  });
}

function resultSteps(progress: Progress, assessment: Assessment, index: number, about: About): Step[] {
  const { handbook, answered } = progress;
  const indicators = handbook.procedures.get(assessment.procedure)?.data.indicators ?? [];
  return assessment.results.flatMap(({ indicator: id, value, note }, number): Step[] => {
    const path = ['assessments', index, 'results', number];
    const key = `${about.key} result ${id}`;
    const indicator = indicators.find((one) => one.id === id);
    const label = indicator ? [indicator.title, indicator.unit].filter(Boolean).join(', ') : id;
    if (!isMeasured(value)) {
      const question = fieldQuestion(progress, 'evaluation', 'assessments.results.value', {
        label,
        kind: 'text',
        required: true,
        problem: (answer) => (isMeasured(answer) ? undefined : messages(handbook.settings.language).evaluate.noValue),
      });
      return [{ key, about, question, edits: (answer) => [{ path: [...path, 'value'], value: measured(answer) }] }];
    }
    // Asked right behind the value alone: who measured it knows how.
    if (note !== undefined || !answered.has(key)) return [];
    return [
      {
        key: `${key} note`,
        about,
        question: fieldQuestion(progress, 'evaluation', 'assessments.results.note'),
        edits: (answer) => (answer === '' ? [] : [{ path: [...path, 'note'], value: answer }]),
      },
    ];
  });
}

function textSteps(progress: Progress, assessment: Assessment, index: number, about: About): Step[] {
  return (['goal', 'rating', 'assessment', 'conclusion', 'reasoning'] as const).flatMap((field): Step[] => {
    if (!isBlank(assessment[field])) return [];
    const question: Question = fieldQuestion(progress, 'evaluation', `assessments.${field}`, { required: true });
    const path = ['assessments', index, field];
    return [{ key: `${about.key} ${field}`, about, question, edits: (answer) => [{ path, value: answer }] }];
  });
}

function aboutProcedure({ handbook, data }: Progress, { procedure: id, goal }: Assessment, index: number): About {
  const words = messages(handbook.settings.language).evaluate;
  const procedure = handbook.procedures.get(id);
  const title = words.procedure(procedure?.data.title ?? id, index + 1, data.assessments.length);
  if (procedure === undefined) return { key: `procedure ${id}`, title, facts: [] };
  const { period } = data;
  return {
    key: `procedure ${id}`,
    title,
    facts: [
      ...(goal?.trim() ? [words.goal(goal.trim())] : []),
      ...procedure.data.indicators.map((one) => indicatorComment(handbook, procedure, one, period)),
      ...procedureComments(handbook, procedure, period).slice(1),
      ...feedbackLines(procedure, handbook, period),
    ],
  };
}

/** What customers said of the procedure in the period. */
function feedbackLines(
  { id }: Entry<'procedure'>,
  handbook: Progress['handbook'],
  { from, to }: Progress['data']['period'],
): string[] {
  return feedbackOn(handbook, id)
    .filter(({ data }) => data.received >= from && data.received <= to)
    .map(({ id: number, data }) => {
      const kind = choiceLabel(feedbackKind(), data.kind, handbook.settings.language);
      return `  ${number} ${kind}: ${data.summary.replace(/\s+/g, ' ')}`;
    });
}

/** A number where one was typed, with a comma or a point; else the words. */
function measured(answer: string): string | number {
  return /^-?\d+(?:[.,]\d+)?$/.test(answer) ? Number(answer.replace(',', '.')) : answer;
}
