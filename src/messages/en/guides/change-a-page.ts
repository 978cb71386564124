import type { GuideTexts } from '../../guide.ts';
import { editor } from '../editor.ts';
import { editorButtons as buttons } from '../editor-buttons.ts';
import { common } from '../handbook/common.ts';

/** How to change a page in the web editor and to propose the change. */
export const changeAPage: GuideTexts = ({ field }) => ({
  slug: 'change-a-page',
  title: 'Change a page',
  lead: 'You have seen a mistake, or something is done differently now? This is how to change it. You cannot break anything: what you write is only a proposal at first.',
  steps: [
    {
      title: 'Open the page',
      text: [
        `Find the page in the handbook. At its very end it says “${common.edit}”. Follow that link.`,
        `If “${common.edit}” is missing, the page is made from others, or no place for proposals has been set up for your handbook yet. Ask your quality manager.`,
      ],
      picture: { name: 'edit-link', alt: `The end of a handbook page. The link “${common.edit}” is framed.` },
    },
    {
      title: 'Sign in',
      text: [
        `Only the first time: choose “${buttons.sign_in_using_access_token}” and paste your access key. That is a long row of letters and digits. The window links to the page where you create it; the person who looks after the handbook’s technology helps you the first time. Then choose “${buttons.sign_in}”.`,
        'If a sign-in with your account has been set up, there is a button of its own for it. Each person has an access key of their own. Keep yours to yourself, like a password.',
      ],
      picture: {
        name: 'sign-in',
        alt: `The editor’s sign-in. The button “${buttons.sign_in_using_access_token}” is framed.`,
      },
    },
    {
      title: 'Make the change',
      text: [
        'You see a form. Below each field it says what belongs there, often with an example. A red star means that the field must not stay empty.',
        `The running text of the page is at the very end, in the field “${editor.body}”. Change only what has really changed; everything else stays as it was, character by character.`,
      ],
      points: [
        `“${field('procedure', 'rationale')}” says why you do it this way and no other.`,
        `“${field('procedure', 'goal')}” says what you want to achieve, “${field('procedure', 'benefit')}” what your customers gain from it.`,
        'No names, neither of customers nor of colleagues. Roles are enough.',
      ],
      picture: {
        name: 'form',
        alt: `The form of a procedure with fields such as “${field('procedure', 'title')}” and “${field('procedure', 'status')}”. The button “${buttons.save}” at the top right is framed.`,
      },
    },
    {
      title: 'Save and hand in',
      text: [
        `Choose “${buttons.save}” at the top right. The editor asks whether others should look at the change. Choose “${buttons['workflow.send_for_review']}”.`,
        `If you are not done yet, choose “${buttons.later}”. Your draft is saved all the same, and you can go on tomorrow.`,
      ],
      picture: {
        name: 'review',
        alt: `The editor’s question after saving. The button “${buttons['workflow.send_for_review']}” is framed.`,
      },
    },
    {
      title: 'Read what the check says',
      text: [
        'After a minute or two the check writes below your proposal whether something is missing. That is no mark but a help. Open the page in the editor again, mend it and save once more; it stays the same proposal.',
      ],
    },
    {
      title: 'Wait for the approval',
      text: [
        'The role in charge reads the proposal and approves it. Only then does the change stand in the handbook. The former text is kept, with date and reason.',
      ],
    },
  ],
});
