import type { GuideTexts } from '../../guide.ts';
import { editor } from '../editor.ts';
import { editorButtons as buttons } from '../editor-buttons.ts';
import { common } from '../handbook/common.ts';

const [collection] = editor.collections.evaluation;

/** How to hold an evaluation, from the plan to the closed cycle. */
export const evaluation: GuideTexts = ({ field, value }) => {
  const assessed = (name: string) => `“${field('evaluation', 'assessments', name)}”`;
  const choice = (of: string, chosen: string) => `“${value('evaluation', of, chosen)}”`;
  return {
    slug: 'hold-an-evaluation',
    title: 'Hold an evaluation',
    lead: 'Once a cycle you ask of each procedure: has it achieved what it should, and what follows? Best done together, around a table.',
    steps: [
      {
        title: 'Begin the cycle',
        text: [
          `In the editor choose “${collection}” on the left and then “${buttons.create}”. Enter “${field('evaluation', 'period')}” and “${field('evaluation', 'responsible')}” and set “${field('evaluation', 'status')}” to ${choice('status', 'planned')}.`,
          'This command on your own machine is handier: it enters all procedures, all open measures and the number of feedback entries for you.',
        ],
        command: 'npm run new -- evaluation 2026',
      },
      {
        title: 'Collect the figures',
        text: [
          `Each indicator needs a “${field('evaluation', 'assessments', 'results', 'value')}”. If there is none, say why under “${field('evaluation', 'assessments', 'results', 'note')}”. The feedback of the period is in the handbook under “${common.feedback}”.`,
        ],
      },
      {
        title: 'Judge each procedure',
        text: [
          `Compare the result with the goal. ${assessed('rating')} is a choice, ${assessed('assessment')} a sentence about it. An honest ${choice('assessments.rating', 'not-met')} helps more than a friendly ${choice('assessments.rating', 'met')}.`,
        ],
        picture: {
          name: 'assessment',
          alt: `The form of an evaluation. For one procedure the choice “${field('evaluation', 'assessments', 'rating')}” is framed; “${field('evaluation', 'assessments', 'assessment')}” stands below.`,
        },
      },
      {
        title: 'Draw conclusions',
        text: [
          `Under ${assessed('conclusion')} you decide: ${choice('assessments.conclusion', 'keep')}, ${choice('assessments.conclusion', 'change')} or ${choice('assessments.conclusion', 'end')}. ${assessed('reasoning')} says why.`,
          `Whoever wants to change something needs at least one measure, with “${field('evaluation', 'assessments', 'measures', 'owner')}” and “${field('evaluation', 'assessments', 'measures', 'due')}”.`,
        ],
      },
      {
        title: 'Finish earlier measures',
        text: [
          `“${field('evaluation', 'followUp')}” lists each measure that was still open. Say under “${field('evaluation', 'followUp', 'effect')}” what it has brought. “Done” alone is no effect.`,
        ],
      },
      {
        title: 'Close it',
        text: [
          `Enter “${field('evaluation', 'heldOn')}” and set “${field('evaluation', 'status')}” to ${choice('status', 'closed')}. The evaluation is then sealed and no longer changed; anything new belongs in the next one.`,
          'On your own machine this command leads through it question by question, and goes on where you left off:',
        ],
        command: 'npm run evaluate -- 2026',
      },
    ],
  };
};
