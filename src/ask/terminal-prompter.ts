import { autocomplete, isCancel, log, multiselect, note, select, text } from '@clack/prompts';
import type { Messages } from '../messages/index.ts';
import type { Prompter } from './prompter.ts';
import { type Question, readAnswer } from './question.ts';

/** More choices than this are searched by typing. */
const FEW = 12;
/** Stands for no answer; no value of a choice is empty. */
const NONE = '';

/** Asks a person at a terminal; the escape key or Ctrl+C leaves. */
export function terminalPrompter(words: Messages['ask']): Prompter {
  return {
    say: (said, title) => (title === undefined ? log.message(said) : note(said, title)),
    async ask(question, later = false) {
      if (question.hint !== undefined) log.message(question.hint);
      const reply = await prompt(question, later, words);
      if (isCancel(reply)) return 'left';
      const typed = Array.isArray(reply) ? reply.join(',') : String(reply ?? '');
      if (later && typed.trim() === '' && question.initial === undefined) return 'later';
      const read = readAnswer(question, typed, words);
      return 'answer' in read ? read : 'later';
    },
  };
}

function prompt(question: Question, later: boolean, words: Messages['ask']): Promise<unknown> {
  const message = question.label;
  const choices = (question.choices ?? []).map(({ value, label }) => ({ value, label }));
  const none = { value: NONE, label: later ? words.later : words.none };
  const mayBeEmpty = later || question.required !== true;
  const initialValue = question.initial;
  switch (question.kind) {
    case 'choice': {
      const options = mayBeEmpty ? [...choices, none] : choices;
      const asked = { message, options, showInstructions: false, ...(initialValue !== undefined && { initialValue }) };
      return choices.length > FEW ? autocomplete(asked) : select(asked);
    }
    case 'choices':
      return multiselect({
        message: `${message} (${words.severalKeys})`,
        showInstructions: false,
        options: choices,
        required: !mayBeEmpty,
        ...(initialValue && { initialValues: initialValue.split(',') }),
      });
    default:
      return text({
        message,
        ...(initialValue !== undefined && { initialValue }),
        validate: (typed) => {
          if (mayBeEmpty && (typed ?? '').trim() === '') return undefined;
          const read = readAnswer(question, typed ?? '', words);
          return 'problem' in read ? read.problem : undefined;
        },
      });
  }
}
