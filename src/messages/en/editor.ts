import type { Messages } from '../index.ts';

/** Words of the web editor, beyond those of the fields. */
export const editor: Messages['editor'] = {
  title: 'Edit the handbook',
  newEntry: {
    procedure: 'New procedure',
    page: 'New page',
    evaluation: 'New evaluation',
    feedback: 'New feedback entry',
    'terms-document': 'New terms document',
    catalogue: 'New requirement catalogue',
  },
  collections: {
    procedure: ['Procedures', 'Procedure'],
    page: ['Free pages', 'Page'],
    evaluation: ['Evaluations', 'Evaluation'],
    feedback: ['Feedback', 'Feedback entry'],
    'terms-document': ['Terms', 'Document'],
    catalogue: ['Requirements', 'Catalogue'],
    settings: ['Settings', 'Settings'],
  },
  descriptions: {
    procedure:
      'How we get in touch with customers. A procedure no longer in use gets the status “retired” and stays on record.',
    page: 'Mission statement, glossary, imprint and whatever else belongs in the handbook.',
    evaluation: 'Once a cycle: what did the procedures achieve, and what follows?',
    feedback: 'Suggestions, complaints and praise. No names, no addresses, no telephone numbers.',
    'terms-document': 'For each document: what it applies to and how customers get it before the contract.',
    'terms-version':
      'Each version applies from a day on. Please do not change a version that is in force: create a new one.',
    catalogue: 'What the quality standard requires and what proves it.',
    settings: 'Organisation, roles, customer path, deadlines. Applies to all pages.',
  },
  versionsOf: (title) => `${title}: versions`,
  version: 'Version',
  settingsFile: 'Settings of the handbook',
  body: 'Text',
  bodyHint:
    'Headings begin with ##, lists with a hyphen. An empty line parts paragraphs. The text stays as it stands here, character by character.',
  example: (text) => `Example: ${text}`,
  expected: 'The check reports a gap where this is missing.',
  key: 'Id of the rule',
  level: 'Weight',
  levels: (values) => `Possible: ${values}.`,
  slug: 'Becomes part of the address and the file name. Lower-case letters, digits and hyphens; cannot be changed later.',
  slugVersion: 'First day of validity, for example 2027-01-01. Must match “valid from”.',
  slugPage: 'Becomes part of the address and the file name; cannot be changed later.',
  commit: {
    create: '{{collection}}: add “{{slug}}”',
    update: '{{collection}}: change “{{slug}}”',
    delete: '{{collection}}: delete “{{slug}}”',
    uploadMedia: 'Add picture “{{path}}”',
    deleteMedia: 'Delete picture “{{path}}”',
  },
  back: 'Back to the handbook',
  loading: 'Loading the editor …',
  noScript: 'The editor needs JavaScript. The handbook itself can be read without.',
  past: 'This is the handbook as it was. Only the current one can be edited.',
  noHost:
    'handbook.yaml names no repository at GitHub or GitLab. Forms are therefore available on your own machine only, for trying: npm run dev.',
  atHost: 'This handbook is edited on the server that holds its files. Begin a new page here:',
  atHostEdit: 'To change a page, follow its link “Edit this page”.',
  newFile: {
    procedure: 'new-procedure',
    feedback: 'new-feedback',
    evaluation: 'new-evaluation',
    page: 'new-page',
    'terms-document': 'new-document',
    catalogue: 'new-catalogue',
  },
};
