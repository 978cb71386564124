import { EditableFile, open } from './editable-file.ts';
import { damage, type ExpectedFinding, type Files, found, gone, type MutationTable, mutation } from './mutation.ts';

const cycle = (files: Files, year: 2024 | 2025 | 2026) => open(files, `evaluations/${year}.mdx`);
const procedure = (files: Files, id: string) => open(files, `procedures/${id}.mdx`);

/** Where a cycle of the sample assesses a procedure. */
function indexOf(file: EditableFile, id: string): number {
  const assessed = [...file.text.matchAll(/^ {2}- procedure: (.+)$/gm)].map(([, name]) => name);
  const index = assessed.indexOf(id);
  if (index < 0) throw new Error(`${file.path} does not assess ${id}`);
  return index;
}

/** A cycle that passes over a procedure. */
function without(files: Files, year: 2024 | 2025, id: string): { file: EditableFile; finding: ExpectedFinding } {
  const before = cycle(files, year);
  const file = before.remove(['assessments', indexOf(before, id)]);
  return { file, finding: found('missing-assessment', file, file.lineWith('\nassessments:') + 1) };
}

/** What is found in a procedure's frontmatter as a whole, or in a field of it. */
function inProcedure(rule: string, files: Files, id: string, field?: string): ExpectedFinding {
  const file = procedure(files, id);
  return found(rule, file, file.lineOf(field === undefined ? [] : [field]));
}

/** The procedures of the sample that are assessed every year. */
const ASSESSED = [
  'abschlussgespraech',
  'bezugsbegleitung',
  'erstgespraech',
  'foerderplangespraech',
  'informationsmappe',
  'kundenbefragung',
  'nachbetreuung',
  'rueckmeldungen',
  'rueckrufservice',
  'stadtteil-sprechstunde',
  'teilnehmendenrat',
  'vertragsgespraech',
];

/** Damages to the rhythm of evaluations: cycles, and which procedures they assess. */
export const cycleMutations: MutationTable = {
  'missing-cycle': (files) => {
    const rule = 'missing-cycle';
    const late = cycle(files, 2026).set(['period'], '{ from: 2027-01-01, to: 2027-12-31 }');
    const early = cycle(files, 2024).set(['period'], '{ from: 2022-01-01, to: 2022-12-31 }');
    const done = new EditableFile(
      'evaluations/2025.mdx',
      files['evaluations/2025.mdx']?.replaceAll(/status: (?:open|in-progress)$/gm, 'status: done'),
    );
    return [
      damage(rule, 'the next one a year late', late, late.lineOf(['period', 'from'])),
      mutation('the year of the first one mistyped', early, [
        found(rule, cycle(files, 2025), cycle(files, 2025).lineOf(['period', 'from'])),
      ]),
      mutation(
        'nobody planned the next one',
        [done, gone(cycle(files, 2026))],
        [found(rule, done, done.lineOf(['period', 'to']))],
        { today: '2027-08-02' },
      ),
    ];
  },

  'missing-held-date': (files) => {
    const rule = 'missing-held-date';
    const first = cycle(files, 2024);
    const second = cycle(files, 2025);
    const emptied = second.set(['heldOn'], '');
    return [
      damage(rule, 'day of the first cycle deleted', first.remove(['heldOn']), first.lineOf([])),
      damage(rule, 'day of the last cycle deleted', second.remove(['heldOn']), second.lineOf([])),
      damage(rule, 'day without a value', emptied, emptied.lineWith('heldOn:')),
    ];
  },

  'missing-assessment': (files) => {
    const early = ['bezugsbegleitung', 'rueckrufservice', 'nachbetreuung'].map((id) => ({
      id,
      ...without(files, 2024, id),
    }));
    const late = without(files, 2025, 'vertragsgespraech');
    return [
      ...early.map(({ id, file, finding }) => mutation(`the first cycle passes over ${id}`, file, [finding])),
      mutation('the last cycle passes over a procedure, which is overdue then', late.file, [
        late.finding,
        inProcedure('evaluation-overdue', files, 'vertragsgespraech'),
      ]),
    ];
  },

  'never-evaluated': (files) => {
    const rule = 'never-evaluated';
    const [in2024, in2025] = [without(files, 2024, 'rueckrufservice'), without(files, 2025, 'rueckrufservice')];
    const begun = procedure(files, 'video-beratung').replace(
      'status: draft',
      'status: in-force\ninForceSince: 2025-01-15',
    );
    const added = new EditableFile(
      'procedures/elternabend.mdx',
      procedure(files, 'nachbetreuung')
        .text.split('\n---\n')[0]
        ?.replace('title: Nachbetreuung', 'title: Elternabend')
        .replace(/^(rationale|goal|benefit): >-\n {2}/gm, '$1: >-\n  Elternabend: ')
        .replace('2024-09-01', '2024-03-01')
        .concat('\n---\n'),
    );
    const missing = (year: 2024 | 2025) => {
      const file = cycle(files, year);
      return found('missing-assessment', file, file.lineWith('\nassessments:') + 1);
    };
    return [
      mutation(
        'every cycle passes over a procedure',
        [in2024.file, in2025.file],
        [inProcedure(rule, files, 'rueckrufservice', 'inForceSince'), in2024.finding, in2025.finding],
      ),
      mutation('a draft in force since last year', begun, [
        found(rule, begun, begun.lineOf(['inForceSince'])),
        missing(2025),
      ]),
      mutation('a new page of what has been done for years', added, [
        found(rule, added, added.lineOf(['inForceSince'])),
        missing(2024),
        missing(2025),
      ]),
    ];
  },

  'evaluation-overdue': (files) => {
    const rule = 'evaluation-overdue';
    const often = procedure(files, 'erstgespraech').append('reviewEvery: P6M');
    const quarterly = procedure(files, 'rueckmeldungen').append('reviewEvery: P3M');
    const weekly = procedure(files, 'rueckrufservice').replace('owner:', 'reviewEvery: P8W\nowner:');
    const all = open(files, 'handbook.yaml').set(['intervals', 'procedureReview'], 'P9M');
    return [
      damage(rule, 'every half year', often, often.lineOf(['reviewEvery'])),
      damage(rule, 'every quarter', quarterly, quarterly.lineOf(['reviewEvery'])),
      damage(rule, 'every eight weeks', weekly, weekly.lineOf(['reviewEvery'])),
      mutation(
        'a shorter interval for all',
        all,
        ASSESSED.map((id) => inProcedure(rule, files, id)),
      ),
    ];
  },

  'period-order': (files) => {
    const rule = 'period-order';
    const swapped = cycle(files, 2026).set(['period'], '{ from: 2026-12-31, to: 2026-01-01 }');
    const year = cycle(files, 2026).set(['period', 'to'], '2025-12-31');
    const closed = cycle(files, 2025).set(['period', 'to'], '2024-12-31');
    const far = cycle(files, 2025).set(['period', 'from'], '2052-01-01');
    const held = cycle(files, 2024).set(['heldOn'], '2023-02-11');
    const lastHeld = cycle(files, 2025).set(['heldOn'], '2024-02-10');
    return [
      damage(rule, 'first and last day swapped', swapped, swapped.lineOf(['period', 'to'])),
      damage(rule, 'the year of the last day mistyped', year, year.lineOf(['period', 'to'])),
      damage(rule, 'the same in a closed cycle', closed, closed.lineOf(['period', 'to'])),
      damage(rule, 'two digits of the first day swapped', far, far.lineOf(['period', 'to'])),
      damage(rule, 'held before the first period', held, held.lineOf(['heldOn'])),
      damage(rule, 'held before the last period', lastHeld, lastHeld.lineOf(['heldOn'])),
    ];
  },

  'date-order': (files) => {
    const rule = 'date-order';
    const retired = procedure(files, 'jobcenter-infotag').set(['inForceSince'], '2029-03-01');
    const ended = procedure(files, 'kundenbefragung').append('retiredOn: 2026-01-31');
    const held = cycle(files, 2025).set(['heldOn'], '2027-02-10');
    const due = cycle(files, 2025).replace('due: 2026-09-30', 'due: 2025-09-30');
    const done = cycle(files, 2024).replace(
      'due: 2025-05-31\n        status: open',
      'due: 2025-05-31\n        status: done\n        doneOn: 2052-05-20',
    );
    return [
      damage(rule, 'a procedure that ends before it begins', retired, retired.lineOf(['retiredOn'])),
      damage(rule, 'in force after its end', ended, ended.lineOf(['retiredOn'])),
      damage(rule, 'closed before it is held', held, held.lineOf(['heldOn'])),
      damage(rule, 'due before it was decided on', due, due.lineWith('due: 2025-09-30')),
      damage(rule, 'done in the future', done, done.lineWith('doneOn: 2052')),
    ];
  },
};
