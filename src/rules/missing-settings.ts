import { emptyDigest } from '../handbook/digest.ts';
import { loadedFile } from '../handbook/entry.ts';
import { FILE_START } from '../prose/place.ts';
import { defineRule } from './rule.ts';

const PATH = 'handbook.yaml';

/** The handbook says who keeps it, and which roles and stations there are. */
export default defineRule({
  severity: 'error',
  area: 'format',
  locked: true,
  texts: {
    de: {
      title: 'Grundangaben fehlen',
      message: () => 'Im Inhaltsordner fehlt handbook.yaml. Erwartet werden dort die Grundangaben des Handbuchs.',
      why: 'In handbook.yaml stehen die Organisation, ihre Rollen und ihr Kundenpfad; alle anderen Seiten beziehen sich darauf.',
      example:
        'format: 2\norganisation:\n  name: Beispiel e. V.\nroles:\n  - id: leitung\n    title: Leitung\ncustomerPath:\n  - id: erstkontakt\n    title: Erster Kontakt',
    },
    en: {
      title: 'Missing settings',
      message: () => 'handbook.yaml is missing from the content folder. It must hold the settings of the handbook.',
      why: 'handbook.yaml names the organisation, its roles and its customer path; all other pages refer to them.',
      example:
        'format: 2\norganisation:\n  name: Example Trust\nroles:\n  - id: management\n    title: Management\ncustomerPath:\n  - id: first-contact\n    title: First contact',
    },
  },
  examples: {
    bad: [
      {
        name: 'no handbook.yaml',
        files: { 'handbook.yaml': null },
        expect: [
          {
            file: 'handbook.yaml',
            line: 1,
            column: 1,
            reason: 'Im Inhaltsordner fehlt handbook.yaml. Erwartet werden dort die Grundangaben des Handbuchs.',
          },
        ],
      },
      {
        name: 'a wrong extension',
        files: { 'handbook.yaml': null, 'handbook.yml': 'format: 2\n' },
        expect: [{ file: 'handbook.yaml', line: 1, column: 1 }],
        also: ['misplaced-file'],
      },
      {
        name: 'settings in a folder',
        files: { 'handbook.yaml': null, 'docs/handbook.yaml': 'format: 2\n' },
        expect: [{ file: 'handbook.yaml', line: 1, column: 1 }],
        also: ['misplaced-file'],
      },
    ],
    good: [
      { name: 'settings that are there', files: {} },
      { name: 'broken settings are for another rule', files: { 'handbook.yaml': 'format: "1\n' } },
    ],
  },
  *check({ handbook }) {
    if (handbook.files.some(({ path }) => path === PATH)) return;
    const file = loadedFile(PATH, { kind: 'settings', id: 'handbook' }, emptyDigest());
    yield { file, at: FILE_START, subject: PATH, facts: {} };
  },
});
