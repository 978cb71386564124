import type { Prompter } from '../ask/prompter.ts';
import type { Handbook } from '../handbook/index.ts';
import { messages } from '../messages/index.ts';
import { completeCycle, cycleIn } from '../scaffold/cycle/complete-cycle.ts';
import { evaluation } from '../schemas/evaluation.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { fieldNames, schemaAt } from '../schemas/schema-at.ts';
import { editFrontmatter } from '../yaml/edit-frontmatter.ts';
import { setInText } from '../yaml/set-in-text.ts';
import type { Edit, Progress } from './step.ts';
import { nextStep, openSteps } from './steps.ts';

/** The file of a cycle, read and written as often as there are answers. */
export interface CycleFile {
  readonly read: () => Promise<string>;
  /** Replaces the file at once: the old text or the new one is there, never half of it. */
  readonly write: (text: string) => Promise<void>;
}

/** The cycle's file cannot be worked on. */
export class CycleError extends Error {
  override name = 'CycleError';
  readonly problem: 'unreadable' | 'closed';

  constructor(problem: CycleError['problem']) {
    super(problem);
    this.problem = problem;
  }
}

/** What a run came to. */
export interface EvaluationRun {
  /** Answers written. */
  readonly answers: number;
  /** Questions that are left. */
  readonly left: number;
  readonly closed: boolean;
}

/** Whom to ask about what. */
export interface EvaluateOptions {
  readonly handbook: Handbook;
  readonly cycle: string;
  readonly today: IsoDate;
  readonly file: CycleFile;
  readonly prompter: Prompter;
}

/**
 * Leads through a cycle: each answer is in the file before the next question is asked, so that a run can be left, or
 * killed, at any moment. The next run goes on at the first question that is not answered. What others change in the
 * file meanwhile stays.
 *
 * @throws {CycleError} if the cycle is closed or cannot be read
 */
export async function evaluateCycle({
  handbook,
  cycle,
  today,
  file,
  prompter,
}: EvaluateOptions): Promise<EvaluationRun> {
  const words = messages(handbook.settings.language).evaluate;
  const answered = new Map<string, string>();
  const progress = async (): Promise<Progress> => ({
    handbook,
    today,
    cycle,
    answered,
    data: dataIn(await file.read()),
  });
  let answers = 0;
  let about = '';

  const { data } = await progress();
  if (data.status === 'closed') throw new CycleError('closed');
  const completed = completeCycle(handbook, await file.read());
  if (completed.added.length > 0) {
    await file.write(completed.text);
    prompter.say(words.completed(completed.added));
  }

  for (;;) {
    const state = await progress();
    const step = nextStep(state);
    if (step === undefined || state.data.status === 'closed') break;
    if (step.about.key !== about) prompter.say(step.about.facts.join('\n'), step.about.title);
    about = step.about.key;
    const reply = await prompter.ask(step.question, true);
    if (reply === 'left') break;
    const answer = reply === 'later' ? '' : reply.answer;
    answered.set(step.key, answer);
    if (answer === '') continue;
    // Somebody may have changed the file meanwhile: the same question may have another place now.
    const now = await progress();
    answered.delete(step.key);
    const edits = [...openSteps(now), step].find(({ key }) => key === step.key)?.edits(answer) ?? [];
    answered.set(step.key, answer);
    if (edits.length === 0) continue;
    await file.write(withEdits(await file.read(), now.data.status === 'planned' ? [OPENED, ...edits] : edits));
    answers += 1;
    prompter.say(words.saved);
  }

  const end = await progress();
  const left = openSteps(end).filter(({ question }) => question.required === true);
  return { answers, left: left.length, closed: end.data.status === 'closed' };
}

/** Whoever answers the first question has begun. */
const OPENED: Edit = { path: ['status'], value: 'open' };

function withEdits(text: string, edits: readonly Edit[]): string {
  return editFrontmatter(text, (yaml) =>
    edits.reduce((before, { path, value }) => {
      const order = fieldNames(schemaAt(evaluation, path.slice(0, -1)));
      return setInText(before, path, value, order);
    }, yaml),
  );
}

function dataIn(text: string): Progress['data'] {
  const data = cycleIn(text);
  if (data === undefined) throw new CycleError('unreadable');
  return data;
}
