import type { GuideTexts } from '../../guide.ts';
import { editor } from '../editor.ts';
import { editorButtons as buttons } from '../editor-buttons.ts';
import { common } from '../handbook/common.ts';

/** How to prepare a new version of terms and to announce it. */
export const newTerms: GuideTexts = ({ field }) => ({
  slug: 'new-terms',
  title: 'Announce new terms',
  lead: 'Terms that are in force are never changed, not even by a comma. Instead you create a new version with a new first day. The old one stays there for everybody to read.',
  steps: [
    {
      title: 'Copy the last version',
      text: [
        `In the editor, open the collection “${editor.versionsOf('Your document')}” on the left, and in it the latest version. Choose the three dots at the top right, then “${buttons.duplicate}”.`,
        'If there are no terms at all yet, “npm run new -- terms” creates the document with its first version.',
        'On your own machine this command copies the last version. It prepares the translations, too:',
      ],
      command: 'npm run new -- version',
      picture: {
        name: 'duplicate',
        alt: `The form of a version with its menu open. The entry “${buttons.duplicate}” is framed.`,
      },
    },
    {
      title: 'Set the first day and change the text',
      text: [
        `Under “${field('terms-version', 'validFrom')}” enter the first day of the new version; the name of the file follows from it. Empty “${field('terms-version', 'approved')}” and “${field('terms-version', 'announcedOn')}”; both were about the old version. Translations are copied along: switch the language at the top and change the same fields there.`,
        `Then change the wording under “${editor.body}”. The headings with their numbers (“## § 4 Notice”) stay as they are.`,
      ],
    },
    {
      title: 'Explain each change',
      text: [
        `Each changed clause gets an entry under “${field('terms-version', 'changes')}”. The entries of the last version were copied along; delete them. The check compares both versions and tells you if an explanation is missing.`,
      ],
      points: [
        `“${field('terms-version', 'changes', 'clause')}”: its number, for example § 4.`,
        `“${field('terms-version', 'changes', 'why')}”: the reason.`,
        `“${field('terms-version', 'changes', 'meaning')}”: what follows from it, in plain words. Most people read this sentence first.`,
      ],
      picture: {
        name: 'changes',
        alt: `The form of a version. The field “${field('terms-version', 'changes', 'meaning')}” of a changed clause is framed.`,
      },
    },
    {
      title: 'Have it approved',
      text: [
        `Hand in the proposal. Whoever decides about terms enters their role and the day under “${field('terms-version', 'approved')}” and approves.`,
      ],
    },
    {
      title: 'Announce it',
      text: [
        `In the handbook, under “${common.terms}”, the new version has a notice ready to print or to send by e-mail. It says what changes, and from when.`,
        `Then enter the day on which your customers were told under “${field('terms-version', 'announcedOn')}”. If that was too late for the period in your settings, the check says so.`,
      ],
      picture: {
        name: 'notice',
        alt: 'A notice of new terms in the handbook, with the day from which they apply and the changes.',
      },
    },
    {
      title: 'Bring the translations up to date',
      text: [
        'Each translation, that in easy language included, is a text of its own of the same version. Adapt it as soon as the binding text is settled: a translation that was copied along still has the old wording. If one is missing altogether, the check says so.',
      ],
    },
  ],
});
