import type { GuideTexts } from '../../guide.ts';
import { common } from '../handbook/common.ts';

/** What the check says, and what to do then. */
export const check: GuideTexts = ({ field }) => ({
  slug: 'what-the-check-says',
  title: 'What the check says, and what to do then',
  lead: 'The check reads every change. It says in whole sentences what is missing, where it is missing and how a good entry looks. It gives no marks.',
  steps: [
    {
      title: 'Find the findings',
      text: [
        `After a minute or two there is a report below your proposal. What is in the handbook already shows at the top of the page itself, and all together under “${common.findings}”. Customers never see findings.`,
      ],
      link: { text: `To “${common.findings}”`, to: { section: 'findings' } },
      picture: {
        name: 'findings-of-page',
        alt: 'A page of the handbook. The box with the findings of this page is framed.',
      },
    },
    {
      title: 'Mind the weight',
      text: ['Before each finding stands one of three words:'],
      points: [
        `“${common.severity.error}”: the page cannot be published like this, say because of an impossible date. Please mend this first. Until then the last good state stays.`,
        `“${common.severity.warning}”: something is missing that an audit expects, say the rationale. The page is published all the same. New gaps hold up a proposal, old ones do not.`,
        `“${common.severity.info}”: a suggestion, no more.`,
      ],
    },
    {
      title: 'Read why it matters',
      text: [
        'Each finding leads to its rule. There it says why the rule exists, with an example that you can take as a pattern.',
      ],
      link: { text: `To “${common.rules}”`, to: { section: 'rules' } },
      picture: {
        name: 'rule',
        alt: 'The page of a rule with the parts on why it matters and how a good entry looks.',
      },
    },
    {
      title: 'Mend it',
      text: [
        'Open the page in the editor again, add what is missing, and save. The check runs again by itself. A placeholder that only hides the gap helps nobody; if “[Please fill in …]” still stands somewhere, it says so, too.',
      ],
      link: { text: 'How to change a page', to: { guide: 'change-a-page' } },
    },
    {
      title: 'Or give a reason for an exception',
      text: [
        `Sometimes a gap is justified, say because an indicator is still being agreed. Then enter the rule, the reason and the day on which the exception ends under “${field('procedure', 'exceptions')}”. It is visible in the audit.`,
      ],
    },
  ],
});
