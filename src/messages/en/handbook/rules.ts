import type { rules as reference } from '../../de/handbook/rules.ts';

/** Words of the pages about rules. */
export const rules: typeof reference = {
  lead: 'What this handbook is checked for. Each rule says what it requires, why it matters and how a good entry looks.',
  caption: (area) => `Rules of the area ${area}`,
  rule: 'Rule',
  weight: 'Weight in this handbook',
  off: 'switched off',
  now: 'Findings at present',
  why: 'Why it matters',
  example: 'How a good entry looks',
  bad: 'This is reported',
  good: 'This is fine',
  badNumber: (number) => `Example ${number}`,
  goodNumber: (number) => `Example ${number} without finding`,
  reportedAt: (file, line, column) => `Reported in ${file}, line ${line}, column ${column}`,
  moreLines: (count) => `… and ${count.toLocaleString('en')} more lines`,
  removed: (file) => `The file ${file} is missing.`,
  setDifferently: (own) => `by default: ${own}`,
  locked: 'This rule is there for safety and cannot be weakened.',
  current: 'Findings in this handbook',
  id: 'Id of the rule',
};
