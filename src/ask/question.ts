import type { Messages } from '../messages/index.ts';
import { meantDate } from '../rules/detection/meant-value.ts';
import { closest } from '../rules/detection/similar.ts';
import { isIsoDate } from '../schemas/scalars.ts';

/** One possible answer. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Something a command asks for; its answer is a text, of several choices joined by commas. */
export interface Question {
  /** The field it fills, and the option that answers it: `--channel`. */
  readonly name: string;
  readonly label: string;
  /** What belongs into the answer. */
  readonly hint?: string | undefined;
  readonly kind: 'text' | 'date' | 'choice' | 'choices';
  /** Of a choice. */
  readonly choices?: readonly Choice[];
  /** Taken if nothing is answered. */
  readonly initial?: string | undefined;
  /** An empty answer will not do. */
  readonly required?: boolean;
  /** Not asked: `initial` holds unless the option says otherwise. */
  readonly quiet?: boolean;
  /** What is wrong with an answer, in a sentence. */
  readonly problem?: (answer: string) => string | undefined;
}

/** Answers by the names of their questions. */
export type Answers = Readonly<Record<string, string>>;

/** An answer as it is kept, or what is wrong with it. */
export type Read = { readonly answer: string } | { readonly problem: string };

/**
 * Reads what somebody typed: dates as people write them, choices by value, name or number in the list.
 */
export function readAnswer(question: Question, typed: string, words: Messages['ask']): Read {
  const text = typed.trim() === '' ? (question.initial ?? '') : typed.trim();
  if (text === '')
    return question.required
      ? { problem: words.required(question.label, named(question.choices ?? [])) }
      : { answer: '' };
  const read = readByKind(question, text, words);
  if ('problem' in read) return read;
  const problem = question.problem?.(read.answer);
  return problem === undefined ? read : { problem };
}

function readByKind(question: Question, text: string, words: Messages['ask']): Read {
  const choices = question.choices ?? [];
  switch (question.kind) {
    case 'date': {
      const date = isIsoDate(text) ? text : meantDate(text);
      return date === undefined ? { problem: words.noDate(text) } : { answer: date };
    }
    case 'choice':
      return readChoice(choices, text, words);
    case 'choices': {
      const reads = text.split(',').map((part) => readChoice(choices, part.trim(), words));
      const values = reads.flatMap((read) => ('answer' in read ? read.answer : []));
      return reads.find((read) => 'problem' in read) ?? { answer: values.join(',') };
    }
    case 'text':
      return { answer: text };
  }
}

function readChoice(choices: readonly Choice[], text: string, words: Messages['ask']): Read {
  const found = findChoice(choices, text);
  if (found !== undefined) return { answer: found.value };
  const near = closest(
    text,
    choices.flatMap(({ value, label }) => [value, label]),
  );
  return {
    problem: words.noChoice(text, named(choices), near),
  };
}

function named(choices: readonly Choice[]): string[] {
  return choices.map(({ value, label }) => (value === label ? value : `${value} (${label})`));
}

/** The choice that somebody means by its value, its name or its number in the list, from 1. */
function findChoice(choices: readonly Choice[], text: string): Choice | undefined {
  return findNamed(choices, text) ?? (/^\d{1,3}$/.test(text) ? choices[Number(text) - 1] : undefined);
}

/** The choice that somebody means by its value or its name; upper and lower case do not matter. */
export function findNamed(choices: readonly Choice[], text: string): Choice | undefined {
  const said = text.toLowerCase();
  return (
    choices.find(({ value }) => value === text) ??
    choices.find(({ value, label }) => value.toLowerCase() === said || label.toLowerCase() === said)
  );
}
