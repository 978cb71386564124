import type { Prompter } from '../ask/prompter.ts';
import { type Answers, type Question, readAnswer } from '../ask/question.ts';
import type { Messages } from '../messages/index.ts';
import type { Scaffold, ScaffoldContext } from './scaffold.ts';

/** What was given beforehand is wrong or not enough. */
export class AnswerError extends Error {
  override name = 'AnswerError';
}

/**
 * Collects the answers to a scaffold's questions: those given as options first, the others from a person.
 *
 * @param given answers from the command line, by the names of their questions
 * @param prompter whom to ask; without one, proposals are taken
 * @returns undefined if whoever was asked has left
 * @throws {AnswerError} if a given answer will not do, or one that is needed is missing and nobody can be asked
 */
export async function collectAnswers(
  scaffold: Scaffold,
  context: ScaffoldContext,
  given: Answers,
  words: Messages['ask'],
  prompter?: Prompter,
): Promise<Answers | undefined> {
  const answers: Record<string, string> = {};
  for (;;) {
    const question = scaffold.questions(context, answers).find(({ name }) => !Object.hasOwn(answers, name));
    if (question === undefined) return answers;
    const known = knownAnswer(question, given, words, prompter !== undefined);
    const reply = known === undefined ? await prompter?.ask(question) : { answer: known };
    if (reply === 'left') return undefined;
    answers[question.name] = reply === undefined || reply === 'later' ? '' : reply.answer;
  }
}

/** The answer that needs no asking. */
function knownAnswer(question: Question, given: Answers, words: Messages['ask'], canAsk: boolean): string | undefined {
  const typed = given[question.name];
  if (typed === undefined && canAsk && !question.quiet) return undefined;
  const read = readAnswer(question, typed ?? '', words);
  if ('problem' in read) throw new AnswerError(`--${question.name}: ${read.problem}`);
  return read.answer;
}
