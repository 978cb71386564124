import type { evaluate as german } from '../de/evaluate.ts';

/** Words of `npm run evaluate`. */
export const evaluate: typeof german = {
  noCycle: 'There is no cycle left to judge. “npm run new -- evaluation” makes the next one.',
  unknownCycle: (cycle) => `There is no cycle “${cycle}”. “npm run new -- evaluation ${cycle}” makes it.`,
  closed: (cycle) => `The cycle “${cycle}” is closed; nothing of it is changed any more.`,
  unreadable: (path) => `${path} has errors. “npm run check” shows what to correct.`,
  start: (path) =>
    `Each answer is in ${path} at once. Leave a question empty to answer it later; stop at any time by Ctrl+C.`,
  completed: (added) => `Filled in: ${added.join(', ')}.`,
  measure: (id) => `Measure ${id}: what became of it?`,
  procedure: (title, number, of) => `${title} (${number} of ${of})`,
  goal: (goal) => `Goal: ${goal}`,
  noValue: 'A value is expected, a number if possible; “not measured” where there is none.',
  more: 'Another measure?',
  closing: 'At the end',
  close: 'Is the evaluation closed with this?',
  saved: 'saved',
  done: (answers) => (answers === 1 ? 'One answer was entered.' : `${answers} answers were entered.`),
  left: (questions, cycle) =>
    `${questions === 1 ? 'One question is' : `${questions} questions are`} still open. Go on with: npm run evaluate -- ${cycle}`,
  allAnswered: 'Everything is judged. “npm run check” tells whether it fits together.',
  finished: 'The evaluation is closed. “npm run seal” records it.',
};
