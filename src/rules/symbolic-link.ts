import { FILE_START } from '../prose/place.ts';
import { defineRule } from './rule.ts';

/** The content holds files, not pointers to somewhere else. */
export default defineRule({
  severity: 'error',
  area: 'safety',
  locked: true,
  texts: {
    de: {
      title: 'Verknüpfung statt Datei',
      message: () =>
        'Hier liegt eine Verknüpfung (symbolic link), keine Datei. Erwartet wird die Datei selbst; die Verknüpfung bitte löschen.',
      why: 'Eine Verknüpfung kann auf Dateien außerhalb des Handbuchs zeigen. Deren Inhalt würde sonst mit veröffentlicht.',
      example: 'docs/leitbild.mdx als gewöhnliche Datei',
    },
    en: {
      title: 'Link instead of a file',
      message: () => 'This is a symbolic link, not a file. Put the file itself here and delete the link.',
      why: 'A link can point at files outside the handbook. What they say would be published with it.',
      example: 'docs/mission.mdx as an ordinary file',
    },
  },
  examples: {
    bad: [
      {
        name: 'a link in place of a page',
        files: {},
        links: ['docs/leitbild.mdx'],
        expect: [
          {
            file: 'docs/leitbild.mdx',
            line: 1,
            column: 1,
            reason:
              'Hier liegt eine Verknüpfung (symbolic link), keine Datei. Erwartet wird die Datei selbst; die Verknüpfung bitte löschen.',
          },
        ],
      },
      {
        name: 'a link to a folder',
        files: {},
        links: ['docs/intern'],
        expect: [{ file: 'docs/intern', line: 1, column: 1 }],
      },
      {
        name: 'a link in place of the settings',
        files: { 'handbook.yaml': null },
        links: ['handbook.yaml'],
        expect: [{ file: 'handbook.yaml', line: 1, column: 1 }],
      },
    ],
    good: [{ name: 'ordinary files', files: { 'docs/leitbild.mdx': '---\ntitle: Leitbild\n---\n' } }],
  },
  *check({ handbook }) {
    for (const file of handbook.files) {
      if (file.digest.problems.some(({ code }) => code === 'symbolic-link')) {
        yield { file, at: FILE_START, subject: file.path, facts: {} };
      }
    }
  },
});
