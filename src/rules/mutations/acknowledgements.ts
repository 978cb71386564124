import { open } from './editable-file.ts';
import { damage, type MutationTable } from './mutation.ts';

/** Damages to records of taking note. */
export const acknowledgementMutations: MutationTable = {
  'acknowledgement-does-not-add-up': (files) => {
    const rule = 'acknowledgement-does-not-add-up';
    const file = open(files, 'acknowledgements/2026-erstes-halbjahr.yaml');
    const first = ['noted', 0];
    return [
      damage(rule, 'more signatures than people', file.set([...first, 'count'], '17'), file.lineOf(first)),
      damage(rule, 'a year mistyped in the end', file.set(['to'], '2025-06-30'), file.lineOf(['to'])),
      damage(rule, 'a year mistyped in the day', file.set([...first, 'on'], '2025-07-15'), file.lineOf(first)),
    ];
  },
};
