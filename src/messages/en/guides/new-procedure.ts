import type { GuideTexts } from '../../guide.ts';
import { editor } from '../editor.ts';
import { editorButtons as buttons } from '../editor-buttons.ts';

const [collection] = editor.collections.procedure;

/** How to describe a procedure that the handbook does not have yet. */
export const newProcedure: GuideTexts = ({ field, value }) => ({
  slug: 'new-procedure',
  title: 'Describe a new procedure',
  lead: 'A procedure is a settled way in which your customers and your organisation get in touch. Friendliness is none, nor is the telephone – but calling back within a day is.',
  steps: [
    {
      title: 'See whether it is there already',
      text: [
        'Search the handbook for the procedure, under other names, too. Often the new thing belongs into one that exists. Then change that.',
      ],
      link: { text: 'How to change a page', to: { guide: 'change-a-page' } },
    },
    {
      title: 'Open an empty form',
      text: [`Open the editor, choose “${collection}” on the left and then “${buttons.create}” at the top right.`],
      link: { text: 'To the editor', to: { section: 'edit' } },
      picture: {
        name: 'new-entry',
        alt: `The list of procedures in the editor, the collections on its left. The button “${buttons.create}” at the top right is framed.`,
      },
    },
    {
      title: 'Fill in the fields with a star',
      text: [
        `Give the procedure the name that the team uses, and set “${field('procedure', 'status')}” to “${value('procedure', 'status', 'draft')}” at first. So you can write without haste.`,
        `Under “${field('procedure', 'stations')}” choose at which stations of the customer path the procedure stands. “${field('procedure', 'owner')}” takes a role, no name.`,
      ],
      picture: {
        name: 'stations',
        alt: `The form of a new procedure. The field “${field('procedure', 'stations')}” with its choices is framed.`,
      },
    },
    {
      title: 'Say why and what for',
      text: ['These four fields turn a description into evidence. Each says something different:'],
      points: [
        `“${field('procedure', 'rationale')}”: why this procedure. What did you try before?`,
        `“${field('procedure', 'contents')}”: what it is about, in a few words.`,
        `“${field('procedure', 'goal')}”: what you want to achieve.`,
        `“${field('procedure', 'benefit')}”: what your customers gain from it.`,
      ],
    },
    {
      title: 'Say how you measure success',
      text: [
        `Enter at least one indicator under “${field('procedure', 'indicators')}”, with “${field('procedure', 'indicators', 'unit')}” and “${field('procedure', 'indicators', 'target')}”, for example “<= 10” days. One figure that you really collect is better than three that nobody counts.`,
      ],
    },
    {
      title: 'Write how it is done and hand it in',
      text: [
        `In the field “${editor.body}” describe who does what, in which order. Then choose “${buttons.save}” and “${buttons['workflow.send_for_review']}”. When the procedure is introduced, set “${field('procedure', 'status')}” to “${value('procedure', 'status', 'in-force')}”.`,
        'Whoever works on their own machine can have this command ask the questions:',
      ],
      command: 'npm run new -- procedure',
    },
  ],
});
