import type { Question } from '../ask/question.ts';
import type { Handbook } from '../handbook/index.ts';
import type { DataPath } from '../prose/place.ts';
import type { Evaluation } from '../schemas/evaluation.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import type { YamlValue } from '../yaml/scalar-text.ts';

/** One question of an evaluation, and what its answer changes in the cycle's file. */
export interface Step {
  /** Says which question it is, however often the file is read anew. */
  readonly key: string;
  /** What the question is about: its facts are told when it changes. */
  readonly about: About;
  readonly question: Question;
  /** What an answer writes into the frontmatter; nothing for a question that only leads the way. */
  readonly edits: (answer: string) => readonly Edit[];
}

/** A value to be set. */
export interface Edit {
  readonly path: DataPath;
  readonly value: YamlValue;
}

/** What a group of questions is about. */
export interface About {
  readonly key: string;
  readonly title: string;
  /** Facts to have in view while answering, a line each. */
  readonly facts: readonly string[];
}

/** A cycle as it stands, and what was answered since the command began. */
export interface Progress {
  readonly handbook: Handbook;
  readonly today: IsoDate;
  readonly cycle: string;
  readonly data: Evaluation;
  /** Answers of this run, by the steps' keys; those put off as well. */
  readonly answered: ReadonlyMap<string, string>;
}
