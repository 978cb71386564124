import type { GuideTexts } from '../../guide.ts';

/** How an organisation takes a new version of the software. */
export const update: GuideTexts = () => ({
  slug: 'take-a-new-version',
  title: 'Take a new version of Belegbar',
  lead: 'For the person who looks after the technology. Your texts lie apart from the software; a new version does not touch them.',
  steps: [
    {
      title: 'Read what is new',
      text: ['The file CHANGELOG.md says what changes for you. Begin with a state in which everything is committed.'],
    },
    {
      title: 'Get the new version',
      text: [
        'Like this if content and software are in one repository. “belegbar” stands for the address that you have Belegbar from; enter it once with: git remote add belegbar ADDRESS. There are no conflicts as long as you write in the folder inhalt only.',
        'If the content is in a repository of its own, just set the software to the new version.',
      ],
      command: 'git fetch belegbar\ngit merge belegbar/main\nnpm ci',
    },
    {
      title: 'Bring the content up to date',
      text: [
        'Now and then a field gets a new place. The first command only shows what would be rewritten; the second rewrites it. Comments and notation stay. If it is interrupted, simply run it again.',
      ],
      command: 'npm run migrate -- --dry-run\nnpm run migrate',
    },
    {
      title: 'Check and build',
      text: [
        'Have a short look at both sites. If the check says something new, it may be a new rule; its page explains why it exists.',
      ],
      command: 'npm run check\nnpm run build\nnpm run preview',
      link: { text: 'What the check says, and what to do then', to: { guide: 'check' } },
    },
    {
      title: 'Keep it – or go back',
      text: [
        'If all is well, commit the state like any change. If not, go back to the old state; nothing is lost. The published handbook stays as it was until a new one has been built without errors.',
      ],
    },
  ],
});
