import { CURRENT_FORMAT } from '../schemas/formats.ts';
import { fieldProblems } from './detection/field-problems.ts';
import { isNewerFormat } from './detection/newer-format.ts';
import { settingsWithPath } from './examples/settings-file.ts';
import { defineRule } from './rule.ts';

/** Content that a later version of this software has written may hold what this one would lose. */
export default defineRule<{ found: string; known: number }>({
  severity: 'error',
  area: 'format',
  locked: true,
  texts: {
    de: {
      title: 'Neueres Inhaltsformat',
      message: ({ found, known }) =>
        `Dieses Handbuch ist im Inhaltsformat ${found} geschrieben; diese Fassung von Belegbar kennt die Formate bis ${known}. Erwartet wird eine neuere Fassung der Software (docs/aktualisieren.md).`,
      why: 'Eine ältere Software verstünde neue Angaben falsch oder gar nicht. Am Inhalt ist nichts zu ändern.',
      example: `format: ${CURRENT_FORMAT}`,
    },
    en: {
      title: 'Newer content format',
      message: ({ found, known }) =>
        `This handbook is written in content format ${found}; this version of Belegbar knows formats up to ${known}. A newer version of the software was expected (docs/updates.md).`,
      why: 'An older software would misread new fields, or not read them at all. The content itself needs no change.',
      example: `format: ${CURRENT_FORMAT}`,
    },
  },
  examples: {
    bad: [
      {
        name: 'a format of the future',
        files: {
          'handbook.yaml': settingsWithPath({ erstkontakt: 'Erster Kontakt' }).replace(/^format: \d+/, 'format: 99'),
        },
        expect: [
          {
            file: 'handbook.yaml',
            line: 1,
            column: 9,
            reason: `Dieses Handbuch ist im Inhaltsformat 99 geschrieben; diese Fassung von Belegbar kennt die Formate bis ${CURRENT_FORMAT}. Erwartet wird eine neuere Fassung der Software (docs/aktualisieren.md).`,
          },
        ],
      },
    ],
    good: [
      { name: 'the present format', files: {} },
      {
        name: 'the first format is still read',
        files: {
          'handbook.yaml': settingsWithPath({ erstkontakt: 'Erster Kontakt' }).replace(/^format: \d+/, 'format: 1'),
        },
      },
    ],
  },
  *check({ handbook }) {
    for (const { file, kind, problem } of fieldProblems(handbook, 'invalid-value')) {
      if (!isNewerFormat(kind, problem)) continue;
      yield {
        file,
        at: file.locateWritten(problem.path),
        subject: 'format',
        facts: { found: problem.found, known: CURRENT_FORMAT },
      };
    }
  },
});
