import { messages } from '../messages/index.ts';
import type { NextStep } from './next-steps.ts';

/** What to do next, for a terminal: the first step by itself, the others as a numbered list; empty if there is none. */
export function stepsText(steps: readonly NextStep[], language: 'de' | 'en'): string {
  const [first, ...others] = steps;
  if (first === undefined) return '';
  const words = messages(language).init;
  const lines = ({ text, command }: NextStep, indent: string) => [text, ...(command ? [`${indent}${command}`] : [])];
  return [
    ...lines({ ...first, text: `${words.next} ${first.text}` }, '  '),
    ...(others.length === 0 ? [] : [words.afterwards]),
    ...others.flatMap((step, index) => lines({ ...step, text: `  ${index + 2}. ${step.text}` }, '     ')),
    '',
  ].join('\n');
}
