import { type EditableFile, open } from './editable-file.ts';
import { damage, found, type MutationTable, mutation } from './mutation.ts';
import { terms } from './sample-terms.ts';

/** Damages to the days of versions: announced, approved, in force, reviewed. */
export const termsDateMutations: MutationTable = {
  'version-gap': (files) => {
    const rule = 'version-gap';
    const ends = (name: string, file: EditableFile, day: string) => {
      const ended = file.append(`validUntil: ${day}`);
      return damage(rule, name, ended, ended.lineOf(['validUntil']));
    };
    return [
      ends('a month before the next', terms(files, 'care', '2025-01-01.de'), '2026-12-31'),
      ends('half a year before the next', terms(files, 'care', '2023-01-01.de'), '2024-06-30'),
      ends('one day is missing', terms(files, 'work', '2024-03-01.de'), '2026-03-30'),
    ];
  },

  'version-overlap': (files) => {
    const rule = 'version-overlap';
    const ends = (name: string, file: EditableFile, day: string) => {
      const ended = file.replace('announcedOn:', `validUntil: ${day}\nannouncedOn:`);
      return damage(rule, name, ended, ended.lineOf(['validUntil']));
    };
    return [
      ends('two months too long', terms(files, 'care', '2025-01-01.de'), '2027-03-31'),
      ends('the first day of the next', terms(files, 'care', '2023-01-01.de'), '2025-01-01'),
      ends('the year mistyped', terms(files, 'work', '2024-03-01.de'), '2062-03-31'),
    ];
  },

  'announced-late': (files) => {
    const rule = 'announced-late';
    const future = terms(files, 'care', '2027-02-01.de');
    const late = future.set(['announcedOn'], '2027-01-11');
    const spring = terms(files, 'work', '2026-04-01.de').set(['announcedOn'], '2026-03-20');
    const longer = terms(files, 'care', 'document').set(['noticePeriod'], 'P3M');
    const now = terms(files, 'care', '2025-01-01.de');
    return [
      damage(rule, 'three weeks before', late, late.lineOf(['announcedOn'])),
      damage(rule, 'twelve days before', spring, spring.lineOf(['announcedOn'])),
      mutation('not yet, though it is time', future.remove(['announcedOn']), [found(rule, future, future.lineOf([]))], {
        today: '2026-12-28',
      }),
      mutation('a longer period promised', longer, [
        found(rule, now, now.lineOf(['announcedOn'])),
        found(rule, future, future.lineOf(['announcedOn'])),
      ]),
    ];
  },

  'approval-late': (files) => {
    const rule = 'approval-late';
    const approved = (name: string, file: EditableFile, day: string) => {
      const changed = file.set(['approved', 'on'], day);
      return damage(rule, name, changed, changed.lineOf(['approved', 'on']));
    };
    return [
      approved('after the announcement', terms(files, 'care', '2027-02-01.de'), '2026-11-05'),
      approved('after the first day', terms(files, 'work', '2026-04-01.de'), '2026-04-12'),
      approved('the month mistyped', terms(files, 'law', '2025-07-01.de'), '2025-06-19'),
      approved('the year mistyped', terms(files, 'care', '2025-01-01.de'), '2025-11-04'),
    ];
  },

  'missing-approval': (files) => {
    const rule = 'missing-approval';
    const [law, next] = [terms(files, 'law', '2025-07-01.de'), terms(files, 'care', '2027-02-01.de')];
    const work = terms(files, 'work', '2026-04-01.de');
    const emptied = work.set(['approved'], '');
    return [
      damage(rule, 'approval deleted', law.remove(['approved']), law.lineOf([])),
      damage(rule, 'approval of an announced version commented out', next.commentOut(['approved']), next.lineOf([])),
      damage(rule, 'approval without a value', emptied, emptied.lineWith('approved:')),
    ];
  },

  'terms-review-overdue': (files) => {
    const rule = 'terms-review-overdue';
    const work = terms(files, 'work', '2026-04-01.de');
    const law = terms(files, 'law', '2025-07-01.de');
    const care = terms(files, 'care', '2025-01-01.de').remove(['reviewed', 1]);
    return [
      mutation('a shorter interval of its own', terms(files, 'work', 'document').append('reviewEvery: P6M'), [
        found(rule, work, work.lineOf(['validFrom'])),
      ]),
      mutation('a shorter interval for all', open(files, 'handbook.yaml').set(['intervals', 'termsReview'], 'P12M'), [
        found(rule, law, law.lineOf(['validFrom'])),
      ]),
      mutation(
        'this year’s review deleted',
        [care, terms(files, 'care', 'document').append('reviewEvery: P1Y')],
        [found(rule, care, care.lineOf(['reviewed', 0, 'on']))],
      ),
    ];
  },
};
