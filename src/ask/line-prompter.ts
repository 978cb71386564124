import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Messages } from '../messages/index.ts';
import type { Prompter } from './prompter.ts';
import { readAnswer } from './question.ts';

/** Takes one line of a pipe for each answer; the end of the pipe leaves. An empty line takes what is proposed. */
export function linePrompter(words: Messages['ask'], input: Readable, output: Writable): Prompter {
  const lines = createInterface({ input, terminal: false })[Symbol.asyncIterator]();
  const say = (text: string) => output.write(`${text}\n`);
  return {
    say: (text, title) => say(title === undefined ? text : `\n${title}\n${text}`),
    async ask(question, later = false) {
      const choices = (question.choices ?? []).map(({ value, label }, index) => `  ${index + 1} ${label} (${value})`);
      const initial = question.initial === undefined ? '' : ` [${question.initial}]`;
      say([`? ${question.label}${initial}`, ...choices].join('\n'));
      for (;;) {
        const { value: line, done } = await lines.next();
        if (done || line === undefined) return 'left';
        if (later && line.trim() === '' && question.initial === undefined) return 'later';
        const read = readAnswer(question, line, words);
        if ('answer' in read) return read;
        say(read.problem);
      }
    },
  };
}
