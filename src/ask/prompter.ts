import type { Question } from './question.ts';

/** Somebody who answers questions: a person at a terminal, or lines of a pipe. */
export interface Prompter {
  /**
   * Asks until the answer will do.
   *
   * @param later whether "later" is an answer, too
   * @returns the answer; `later` if it is put off; `left` if whoever is asked has gone
   */
  ask(question: Question, later?: boolean): Promise<Reply>;
  /** Says something in between. */
  say(text: string, title?: string): void;
}

/** What came of a question. */
export type Reply = { readonly answer: string } | 'later' | 'left';
