import type { GuideTexts } from '../../guide.ts';
import { common } from '../handbook/common.ts';
import { init } from '../init.ts';

/** How an organisation begins a handbook of its own. */
export const start: GuideTexts = () => ({
  slug: 'begin-a-handbook',
  title: 'Begin a handbook',
  lead: 'The sample becomes your own, empty handbook. It takes ten minutes and is done once, on the machine of the person who looks after the technology. From then on a browser is enough.',
  steps: [
    {
      title: 'Get Belegbar',
      text: ['You need git, npm and Node.js 20 or newer. Clone Belegbar into a folder and run there:'],
      command: 'npm ci',
    },
    {
      title: 'Answer the questions',
      text: [
        'This command asks what only you know. Nearly each question has a suggestion; everything can be changed later. Your handbook then lies in the folder inhalt; the sample stays beside it, for reference.',
      ],
      command: 'npm run init',
      points: [
        init.questions.name,
        init.questions.services,
        `${init.questions.roles}. ${init.rolesHint}`,
        `${init.questions.path}. ${init.pathHint}`,
      ],
    },
    {
      title: 'Be told what comes next',
      text: [
        `At its end the check shows a short list in a sensible order. It also stands on the handbook’s start page, under “${init.heading}”, until all is done.`,
      ],
      command: 'npm run check',
      picture: {
        name: 'first-steps',
        alt: `The start page of a new handbook. The list under “${init.heading}” is framed.`,
      },
    },
    {
      title: 'Write the first procedure',
      text: ['Take one that everybody knows, for example the first conversation.'],
      command: 'npm run new -- procedure',
      link: { text: 'Describe a new procedure', to: { guide: 'new-procedure' } },
    },
    {
      title: 'Take over what you have',
      text: [
        'Do you have your procedures in Word? This command takes them over word for word and says what it has recognised and what is still missing. It never overwrites anything.',
      ],
      command: 'npm run import -- ordner-mit-word-dateien',
    },
    {
      title: 'Look at it',
      text: ['The first command builds both sites, the second shows them on your machine:'],
      command: 'npm run build\nnpm run preview',
    },
    {
      title: 'Open it to the team',
      text: [
        `Put the repository with your host, not in public, and enter its address in handbook.yaml. Then “${common.edit}” takes everybody to the editor. How to do that in detail is in the file docs/updates.md.`,
      ],
      link: { text: 'How to change a page', to: { guide: 'change-a-page' } },
    },
  ],
});
