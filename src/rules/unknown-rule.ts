import { fieldSubject } from './detection/field-subject.ts';
import { referencesOf } from './detection/references.ts';
import { closest } from './detection/similar.ts';
import { defineRule } from './rule.ts';

/**
 * Settings, exceptions and catalogues name rules that there are. Only a warning: rules come with the software,
 * and an update must not keep a handbook from being published.
 */
export default defineRule<{ id: string; meant: string }>({
  severity: 'warning',
  area: 'format',
  texts: {
    de: {
      title: 'Unbekannte Prüfregel',
      message: ({ id, meant }) =>
        `Eine Prüfregel „${id}“ gibt es nicht.${meant === '' ? ' Erwartet wird eine Regel aus der Übersicht der Prüfregeln.' : ` Gemeint ist vermutlich: ${meant}`}`,
      why: 'Was hier eingestellt oder ausgenommen werden soll, bleibt ohne Wirkung.',
      example: 'rules:\n  missing-indicator: info',
    },
    en: {
      title: 'Unknown rule',
      message: ({ id, meant }) =>
        `There is no rule “${id}”.${meant === '' ? ' A rule from the overview of rules is expected.' : ` Probably meant: ${meant}`}`,
      why: 'What is to be set or excepted here has no effect.',
      example: 'rules:\n  missing-indicator: info',
    },
  },
  examples: {
    bad: [
      {
        name: 'a rule misspelt in the settings',
        files: { 'handbook.yaml': settings('rules:\n  missing-goal: info\n  missing-rational: error\n') },
        expect: [
          {
            file: 'handbook.yaml',
            line: 8,
            column: 3,
            reason: 'Eine Prüfregel „missing-rational“ gibt es nicht. Gemeint ist vermutlich: missing-rationale',
          },
        ],
      },
      {
        name: 'a rule that there is not in an exception',
        files: {
          'docs/leitbild.mdx':
            '---\ntitle: Leitbild\nexceptions:\n  - { rule: fehlende-kennzahl, reason: Probe., until: 2026-12-31 }\n---\n',
        },
        expect: [
          {
            file: 'docs/leitbild.mdx',
            line: 4,
            column: 13,
            reason:
              'Eine Prüfregel „fehlende-kennzahl“ gibt es nicht. Erwartet wird eine Regel aus der Übersicht der Prüfregeln.',
          },
        ],
      },
      {
        name: 'a rule misspelt in a requirement catalogue',
        files: {
          'requirements/qm.yaml': `title: Katalog
standard: Eigener
requirements:
  - id: "1"
    title: Erste
    text: Es gibt eine Sprechstunde.
    evidence: [{ kind: procedures }]
    rules: [missing-goal, missing-benefits]
`,
        },
        expect: [{ file: 'requirements/qm.yaml', line: 8, column: 27 }],
      },
    ],
    good: [{ name: 'rules that there are', files: { 'handbook.yaml': settings('rules: { missing-goal: info }\n') } }],
  },
  *check({ handbook, rules }) {
    for (const entry of handbook.entries) {
      for (const { id, path, isKey } of referencesOf(entry, 'rule')) {
        if (rules.has(id)) continue;
        yield {
          file: entry.file,
          at: path,
          ...(isKey && { target: 'key' }),
          subject: `${fieldSubject(entry.file, path.slice(0, -1))} ${id}`,
          facts: { id, meant: closest(id, rules.keys()) ?? '' },
        };
      }
    }
  },
});

function settings(fields: string): string {
  return `format: 2
organisation: { name: Beispiel e. V. }
roles: [{ id: leitung, title: Leitung }]
services: [{ id: beratung, title: Beratung }]
customerPath: [{ id: erstkontakt, title: Erster Kontakt }]
${fields}`;
}
