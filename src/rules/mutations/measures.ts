import { open } from './editable-file.ts';
import { damage, type Files, found, type MutationTable, mutation } from './mutation.ts';
import { sealsOf } from './seals-of.ts';

const cycle = (files: Files, year: 2024 | 2025 | 2026) => open(files, `evaluations/${year}.mdx`);

/** Damages to measures and to what becomes of them. */
export const measureMutations: MutationTable = {
  'measure-without-due': (files) => {
    const rule = 'measure-without-due';
    const file = cycle(files, 2025);
    const debts = ['assessments', 5, 'measures', 0];
    const evening = ['assessments', 11, 'measures', 0];
    const council = file.replace(
      '  - procedure: rueckmeldungen',
      '    measures: [{ id: 2025-08, title: Wahl im Mai vorbereiten, owner: betreuungsleitung }]\n  - procedure: rueckmeldungen',
    );
    return [
      damage(rule, 'the day of an open one deleted', file.remove([...debts, 'due']), file.lineOf(debts)),
      damage(rule, 'the day of one in progress deleted', file.remove([...evening, 'due']), file.lineOf(evening)),
      damage(rule, 'a new one without a day', council, council.lineWith('id: 2025-08')),
    ];
  },

  'measure-without-owner': (files) => {
    const rule = 'measure-without-owner';
    const file = cycle(files, 2025);
    const debts = ['assessments', 5, 'measures', 0];
    const evening = ['assessments', 11, 'measures', 0];
    const emptied = file.set([...debts, 'owner'], '');
    const council = file.replace(
      '  - procedure: rueckmeldungen',
      '    measures:\n      - id: 2025-08\n        title: Wahl im Mai 2027 vorbereiten\n        due: 2027-03-31\n  - procedure: rueckmeldungen',
    );
    return [
      damage(rule, 'the owner of one in progress deleted', file.remove([...evening, 'owner']), file.lineOf(evening)),
      damage(rule, 'the owner of an open one without a value', emptied, file.lineOf([...debts, 'owner'])),
      damage(rule, 'a new one without an owner', council, council.lineWith('id: 2025-08')),
    ];
  },

  'overdue-measure': (files) => {
    const rule = 'overdue-measure';
    const last = cycle(files, 2025);
    const soon = last.replace('due: 2027-01-31', 'due: 2026-10-31');
    const open3 = cycle(files, 2026).set(['followUp', 2, 'status'], 'open');
    const silent = cycle(files, 2026).remove(['followUp', 4]);
    const again = cycle(files, 2026).set(['followUp', 5, 'status'], 'in-progress');
    return [
      damage(rule, 'its day moved forward', soon, soon.lineWith('due: 2026-10-31')),
      mutation('open again by the next cycle', open3, [
        found(rule, last, last.lineOf(['assessments', 3, 'measures', 1, 'due'])),
      ]),
      mutation('no word in the next cycle', silent, [
        found(rule, last, last.lineOf(['assessments', 6, 'measures', 0, 'due'])),
      ]),
      mutation('still in progress by the next cycle', again, [
        found(rule, last, last.lineOf(['assessments', 7, 'measures', 0, 'due'])),
      ]),
    ];
  },

  'open-loop': async (files) => {
    const rule = 'open-loop';
    const [first, last] = [cycle(files, 2024), cycle(files, 2025)];
    const passedOver = (name: string, index: number, measure: string) => {
      const file = last.remove(['followUp', index]);
      return mutation(name, file, [
        found(rule, file, file.lineWith('\nfollowUp:') + 1),
        found('overdue-measure', first, first.lineWith(`id: ${measure}`) + 3),
      ]);
    };
    const unchanged = first.replace(/\n {8}changed: \[procedures\/abschlussgespraech\]/, '');
    const other = last.replace('changed: [procedures/stadtteil-sprechstunde]', 'changed: [procedures/rueckrufservice]');
    const conclusion = (file: typeof first, index: number) => file.lineOf(['assessments', index, 'conclusion']);
    // The seal of the day after the cycle, as if the text of one procedure had been the same then as it is now.
    const seals = await sealsOf(files, '2026-02-12');
    const unmade = (procedure: string, index: number) => {
      const print = new RegExp(`${procedure}: ("?sha256:[0-9a-f]+"?)`).exec(seals.text)?.[1];
      const only = seals.set(['evaluations', 1, 'procedures'], `{ ${procedure}: ${print} }`);
      const name = `done, but ${procedure} stands as it was assessed`;
      return mutation(name, only, [found(rule, last, conclusion(last, index))]);
    };
    return [
      passedOver('the next cycle forgets the contract', 2, '2024-03'),
      passedOver('the next cycle forgets the council', 4, '2024-05'),
      damage(rule, 'done, but nothing has changed', unchanged, conclusion(unchanged, 11)),
      damage(rule, 'done, but another procedure has changed', other, conclusion(other, 1)),
      unmade('stadtteil-sprechstunde', 1),
      unmade('erstgespraech', 3),
      unmade('kundenbefragung', 7),
    ];
  },
};
