import { hasUnusable } from './detection/reported.ts';
import { defineRule } from './rule.ts';

/** Without a catalogue there is no matrix of requirements and evidence. */
export default defineRule({
  severity: 'info',
  area: 'requirements',
  texts: {
    de: {
      title: 'Kein Anforderungskatalog',
      message: () =>
        'Das Handbuch enthält keinen Anforderungskatalog; erwartet wird eine Datei im Ordner „requirements“.',
      why: 'Erst der Katalog ordnet die Seiten den Anforderungen zu. Daraus entsteht die Übersicht, mit der ein Audit beginnt.',
      example:
        '# requirements/qb-11.yaml\ntitle: "Qualitätsbereich 11: Kundenkommunikation"\nstandard: KQS\nrequirements:\n  - id: "11.1"\n    title: Verfahren beschrieben und begründet\n    text: Die wichtigsten Verfahren sind beschrieben und begründet.\n    evidence: [{ kind: procedures }]',
    },
    en: {
      title: 'No catalogue of requirements',
      message: () =>
        'The handbook holds no catalogue of requirements; a file in the folder “requirements” was expected.',
      why: 'Only the catalogue assigns the pages to requirements. From it comes the overview with which an audit begins.',
      example:
        '# requirements/qb-11.yaml\ntitle: "Quality area 11: customer communication"\nstandard: KQS\nrequirements:\n  - id: "11.1"\n    title: Procedures described and justified\n    text: The most important procedures are described and justified.\n    evidence: [{ kind: procedures }]',
    },
  },
  examples: {
    bad: [
      {
        name: 'no catalogue',
        files: { 'requirements/qb-11.yaml': null },
        expect: [
          {
            file: 'handbook.yaml',
            line: 1,
            column: 1,
            reason:
              'Das Handbuch enthält keinen Anforderungskatalog; erwartet wird eine Datei im Ordner „requirements“.',
          },
        ],
      },
      {
        name: 'a comment at the top of the settings',
        files: {
          'requirements/qb-11.yaml': null,
          'handbook.yaml': `# Grundangaben
format: 2
organisation: { name: Beispiel e. V. }
roles: [{ id: leitung, title: Leitung }]
services: [{ id: beratung, title: Beratung }]
customerPath: [{ id: erstkontakt, title: Erster Kontakt }]
`,
        },
        expect: [{ file: 'handbook.yaml', line: 2, column: 1 }],
      },
      {
        name: 'a page about requirements is no catalogue',
        files: {
          'requirements/qb-11.yaml': null,
          'docs/anforderungen.mdx': '---\ntitle: Anforderungen\n---\n',
        },
        expect: [{ file: 'handbook.yaml', line: 1, column: 1 }],
      },
    ],
    good: [
      {
        name: 'a catalogue that cannot be read',
        files: { 'requirements/qb-11.yaml': 'title: Qualitätsbereich 11\n' },
      },
    ],
  },
  *check({ handbook }) {
    const { settingsEntry } = handbook;
    if (settingsEntry === undefined || handbook.catalogues.size > 0 || hasUnusable(handbook, 'catalogue')) return;
    yield { file: settingsEntry.file, at: [], subject: 'requirements', facts: {} };
  },
});
