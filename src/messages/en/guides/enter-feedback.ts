import type { GuideTexts } from '../../guide.ts';
import { editor } from '../editor.ts';
import { editorButtons as buttons } from '../editor-buttons.ts';

const [collection] = editor.collections.feedback;

/** How to enter a suggestion, a complaint or praise, and what follows. */
export const enterFeedback: GuideTexts = ({ field }) => ({
  slug: 'enter-feedback',
  title: 'Enter feedback',
  lead: 'Each suggestion, each complaint and each word of praise counts, what was only said included. An entry takes three minutes.',
  steps: [
    {
      title: 'Open an empty form',
      text: [`Open the editor, choose “${collection}” on the left and then “${buttons.create}” at the top right.`],
      link: { text: 'To the editor', to: { section: 'edit' } },
    },
    {
      title: 'Enter what happened',
      text: [
        `“${field('feedback', 'received')}”, “${field('feedback', 'channel')}”, “${field('feedback', 'kind')}”, “${field('feedback', 'topic')}” and “${field('feedback', 'summary')}” are needed. Take a topic that exists already; only so does it show when something recurs.`,
        'Write nothing by which a person could be recognised: no names, no address, no telephone number, no rare diagnosis. “A customer” is enough.',
      ],
      picture: {
        name: 'feedback-form',
        alt: `The empty form of a feedback entry with the fields “${field('feedback', 'received')}”, “${field('feedback', 'channel')}” and “${field('feedback', 'kind')}”.`,
      },
    },
    {
      title: 'Say that it has arrived',
      text: [
        `Tell the person that their feedback has arrived and when they will get an answer. Enter the day under “${field('feedback', 'acknowledgedOn')}”. The check reminds you of your deadlines.`,
      ],
    },
    {
      title: 'Answer',
      text: [
        `Once it is settled, enter “${field('feedback', 'resolvedOn')}” and “${field('feedback', 'answered')}”. “${field('feedback', 'consequence')}” says what follows – even if it is only about this one case.`,
      ],
    },
    {
      title: 'Record what changes',
      text: [
        `If the feedback leads to a lasting improvement, choose the measure of the evaluation under “${field('feedback', 'measure')}”. What stands under “${field('feedback', 'published')}” is read by customers, too.`,
        'If much feedback comes at once, say from a survey, this command reads a whole table, either all rows or none:',
      ],
      command: 'npm run feedback -- import umfrage.csv',
    },
  ],
});
