import type { redline as reference } from '../de/redline.ts';

/** Words of the comparison of two terms versions. */
export const redline: typeof reference = {
  link: 'What has changed: compare both versions side by side',
  title: (document) => `What has changed: ${document}`,
  crumb: (date) => `Version of ${date}`,
  introduction: (before, after) => `This compares the version of ${before} with that of ${after}.`,
  appliesFrom: (date) => `The later version applies from ${date}.`,
  readBefore: 'Read the earlier version',
  readAfter: 'Read the later version',
  howToRead: 'How to read the comparison',
  insertedLooks: 'New words are underlined.',
  deletedLooks: 'Words that are gone are struck through.',
  foldedHint: 'What has stayed the same can be unfolded.',
  onlyBinding: 'This compares the binding text. Explanations are not binding and are left out.',
  overview: 'At a glance',
  nothingChanged: 'The wording has not changed.',
  unchangedCount: (count) =>
    count === 1 ? 'One section has stayed the same.' : `${count} sections have stayed the same.`,
  clauses: 'Section by section',
  generalChanges: 'About the whole text',
  opening: 'Before the first section',
  others: (date) => `Compare the version of ${date} with another one`,
  explanationsBetween: 'There were other versions in between. Each explanation says which version brought the change.',
  state: {
    same: 'unchanged',
    references: 'only references adapted',
    changed: 'changed',
    added: 'new',
    removed: 'gone',
  },
  renumbered: (from) => `formerly ${from}`,
  moved: 'now stands elsewhere',
  insertedFrom: 'inserted:',
  insertedTo: 'end of insertion',
  deletedFrom: 'deleted:',
  deletedTo: 'end of deletion',
};
