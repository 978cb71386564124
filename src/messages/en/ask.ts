import type { ask as german } from '../de/ask.ts';

/** Words of all commands that ask. */
export const ask: typeof german = {
  required: (label, allowed) =>
    `“${label}” is needed.${allowed.length === 0 ? '' : ` Possible: ${allowed.join(', ')}.`}`,
  noDate: (found) => `“${found}” is no date; 2026-03-14 would be one.`,
  noChoice: (found, allowed, near) =>
    `There is no “${found}”.${near === undefined ? '' : ` Did you mean “${near}”?`} Possible: ${allowed.join(', ') || 'nothing'}.`,
  later: 'answer later',
  none: 'no entry',
  severalKeys: 'space selects, enter confirms',
};
