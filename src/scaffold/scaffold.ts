import type { Answers, Question } from '../ask/question.ts';
import type { Handbook } from '../handbook/index.ts';
import type { Messages } from '../messages/index.ts';
import type { IsoDate } from '../schemas/scalars.ts';

/** What a new file is made for. */
export interface ScaffoldContext {
  readonly handbook: Handbook;
  readonly today: IsoDate;
  readonly words: Messages['new'];
}

/** A file to be written. */
export interface NewFile {
  /** Below the content root. */
  readonly path: string;
  readonly text: string;
}

/** At least one file; the first is the one that people open. */
export type NewFiles = readonly [NewFile, ...NewFile[]];

/**
 * A kind of file that `npm run new` writes: one file in `kinds/`, registered in `index.ts`.
 */
export interface Scaffold {
  /** How to call it, behind `npm run new -- `. */
  readonly usage: string;
  /** Names of all questions: each is an option, too. */
  readonly options: readonly string[];
  /** The question that the word behind the kind answers: `new -- evaluation 2026`. */
  readonly positional?: string;
  /**
   * The questions, in order. Called anew after each answer: a question may depend on those before.
   * Each must be among `options`; offers only what the handbook holds.
   */
  readonly questions: (context: ScaffoldContext, answers: Answers) => readonly Question[];
  /**
   * The files, once all is answered; all are written or none. Places for a text that only a person can write hold a
   * placeholder, or nothing.
   */
  readonly write: (context: ScaffoldContext, answers: Answers) => NewFiles;
  /** Fills in what an existing file lacks; what is written stays. Without it an existing file is left alone. */
  readonly complete?: (context: ScaffoldContext, answers: Answers, text: string) => Completed;
  /** What to do next, as sentences. */
  readonly next: (context: ScaffoldContext, answers: Answers, path: string) => readonly string[];
}

/** A completed text, and what was filled in, as sentences; none if nothing was missing. */
export interface Completed {
  readonly text: string;
  readonly added: readonly string[];
}
