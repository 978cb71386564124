import type { init as german } from '../de/init.ts';

const count = (number: number, one: string, several: string) => `${number === 1 ? one : `${number} ${several}`}`;

/** Words of `npm run init`, of what it writes, and of the list of what to do next in a handbook that is being begun. */
export const init: typeof german = {
  language: 'Sprache des Handbuchs / Language of the handbook',
  questions: {
    name: 'Name of the organisation, with its legal form',
    shortName: 'Short name',
    services: 'Services',
    roles: 'Functions that bear responsibility',
    path: 'Stations of the customer path, in their order',
    email: 'E-mail address of the organisation',
    phone: 'Telephone number of the organisation',
    handbookUrl: 'Address of the team’s site, if known',
    publicUrl: 'Address of the customers’ site, if known',
    repository: 'Address of your repository (at GitHub, GitLab, Forgejo …), if known',
  },
  several: 'Separate several by commas; where a name has a comma in it, separate all by semicolons.',
  rolesHint: 'No names: when a person leaves, the handbook stays right.',
  pathHint: 'The way that a person goes with you, from first information to after the end.',
  presets: {
    services: 'Advice',
    roles: 'Management, Quality management, Complaints office',
    path: 'First information, First contact, Contract, Support, End, Aftercare',
  },
  noAddress: (found) =>
    `“${found}” is no address; something like https://handbook.example.org or https://example.org/handbook/ was expected.`,
  noName: (found) => `No id can be made of “${found}”; a name with letters was expected.`,
  twice: (found) => `“${found}” stands there twice.`,
  noLanguage: (found) => `“${found}” is no language of a handbook; there are de and en.`,
  exists: (folder) => `There is a handbook in ${folder} already; it stays as it is.`,
  inTheWay: (path) =>
    `${path} is there already and stays as it is. Nothing was written; a folder without this file was expected.`,
  ownInSample: (folder, own, name) =>
    `${folder} no longer holds the sample but the handbook “${name}”. Nothing was written.\n` +
    `Please move it first: git mv ${folder} ${own} (docs/updates.md, “If you have already written in the sample”).`,
  written: (number, folder) => `Your handbook has been made: ${number} files in ${folder}.`,
  sample: (folder) =>
    `The sample stays in ${folder} to be looked up; from now on your own is what is checked and built.`,
  elsewhere: (folder) => `All commands now need --content ${folder} (or the variable BELEGBAR_CONTENT).`,
  title: (name) => `Quality handbook of ${name}`,
  comments: {
    head: [
      'Settings of the handbook. What stands here holds for all pages.',
      'Made by “npm run init”; everything can be changed later. The handbook’s page “Format” explains each field.',
    ],
    format: ['Version of the content format. Only “npm run migrate” changes it.'],
    organisation: [
      'Who keeps the handbook. Both sites take these facts from here. For the imprint add:',
      'street, postalCode (in quotation marks), city, representedBy and register.',
    ],
    services: ['What you offer. Terms name the id of the service that they are for.'],
    roles: ['Functions that bear responsibility. Roles, no names: when a person leaves, the handbook stays right.'],
    path: [
      'The way that a person goes with you, in its order. Each station needs at least one procedure,',
      'and at each, people must be able to reach you of their own accord.',
    ],
    sites: ['Where both sites are: the handbook for the team, and the pages for customers.'],
    repository: ['Where the link “Edit page” leads. host is github, gitlab or forgejo (for Gitea, too).'],
    without: ['Once this is known: remove the signs # and the space behind them, and enter the addresses.'],
  },
  exampleSites: {
    sites: { handbook: { url: 'https://handbook.example.org' }, public: { url: 'https://terms.example.org' } },
  },
  exampleRepository: (contentPath) => ({
    repository: { host: 'github', url: 'https://github.com/example/handbook', contentPath },
  }),
  heading: 'Next steps',
  or: 'or in the editor:',
  next: 'Next:',
  afterwards: 'After that:',
  steps: {
    procedure: ['Describe your first procedure.', 'npm run new -- procedure'],
    complaints: ['Describe how you deal with suggestions and complaints.', 'npm run new -- procedure --task feedback'],
    terms: ['Take up your terms.', 'npm run new -- terms'],
    pages: (number, first) => [
      number === 1
        ? `In ${first}, replace each “[Please fill in …]” by your own text.`
        : `On ${number} pages, replace each “[Please fill in …]” by your own text, first in ${first}.`,
    ],
    stations: (number) => [
      `Provide a procedure for ${count(number, 'one station', 'stations')} of the customer path; often an existing one belongs there, too (stations).`,
    ],
    imprint: (number) => [
      `In handbook.yaml, below “organisation”, add ${count(number, 'one fact', 'facts')} for the imprint; “npm run check” names ${number === 1 ? 'it' : 'each'}.`,
    ],
    evaluation: ['Plan your first evaluation.', 'npm run new -- evaluation'],
  },
  pages: {
    welcome: {
      id: 'welcome',
      title: 'Welcome',
      body: 'This handbook describes how we work.\n\n[Please fill in: one or two sentences of welcome]',
    },
    mission: {
      id: 'mission-statement',
      title: 'Our mission statement',
      body: '[Please fill in: what do we stand for, and by what may we be measured?]',
    },
    success: {
      id: 'successful-service',
      title: 'What a successful service is',
      body: '[Please fill in: how do customers notice that our work succeeded?]',
    },
    glossary: {
      id: 'glossary',
      title: 'Glossary',
      body: 'We use these words in one sense only.',
      term: 'Complaint',
      definition: 'Anything by which somebody shows that things do not go as expected.',
    },
    contributing: {
      id: 'contributing',
      title: 'How to contribute',
      body: 'Every page has a link “Edit page”. What you change becomes a proposal first: the check reads along, and the responsible role approves. Nothing gets lost.\n\n[Please fill in: who approves what, and who helps with questions?]',
    },
    feedback: {
      id: 'give-feedback',
      title: 'Give feedback',
      body: 'Was something not right? Do you have an idea? Or was something especially good? Tell us in the way that is easiest for you.\n\n[Please fill in: in which ways you can be reached and what happens then]',
    },
    imprint: {
      id: 'imprint',
      title: 'Imprint',
      body: 'Who we are and how to reach us stands at the foot of this page.\n\n[Please fill in: supervision and licences, or delete this paragraph]',
    },
    privacy: {
      id: 'privacy',
      title: 'Privacy',
      body: 'This site sets no cookies and takes nothing from other servers.\n\n[Please fill in: who is responsible, server logs, rights; best with your data protection officer]',
    },
    accessibility: {
      id: 'accessibility',
      title: 'Accessibility statement',
      body: '[Please fill in: how accessible this site is, what is missing and where to report barriers]',
    },
  },
};
