import { WEIGHT } from './detection/weight.ts';
import { exceptionsOf } from './exceptions.ts';
import { defineRule } from './rule.ts';

/** Rules that keep the handbook safe and readable cannot be weakened. */
export default defineRule<{ rule: string }>({
  severity: 'warning',
  area: 'safety',
  texts: {
    de: {
      title: 'Regel nicht abschaltbar',
      message: ({ rule }) =>
        `Die Regel „${rule}“ lässt sich weder abschwächen noch ausnehmen. Erwartet wird das Handbuch ohne diese Angabe; die Regel gilt trotzdem.`,
      why: 'Diese Regeln sorgen dafür, dass Seiten lesbar bleiben und kein Text etwas ausführen kann.',
      example: 'rules:\n  missing-indicator: info   # andere Regeln lassen sich einstellen',
    },
    en: {
      title: 'Locked rule',
      message: ({ rule }) =>
        `The rule “${rule}” can be neither weakened nor excepted. Remove this entry; the rule holds all the same.`,
      why: 'These rules keep pages readable and see to it that no text can run anything.',
      example: 'rules:\n  missing-indicator: info   # other rules can be set',
    },
  },
  examples: {
    bad: [
      {
        name: 'a safety rule switched off, a format rule weakened',
        files: { 'handbook.yaml': settings('rules:\n  unsafe-content: off\n  invalid-value: warning\n') },
        expect: [
          {
            file: 'handbook.yaml',
            line: 7,
            column: 19,
            reason:
              'Die Regel „unsafe-content“ lässt sich weder abschwächen noch ausnehmen. Erwartet wird das Handbuch ohne diese Angabe; die Regel gilt trotzdem.',
          },
          { file: 'handbook.yaml', line: 8, column: 18 },
        ],
      },
      {
        name: 'an exception to a locked rule',
        files: { 'docs/leitbild.mdx': page('unsafe-content', 'Text.') },
        expect: [{ file: 'docs/leitbild.mdx', line: 4, column: 13 }],
      },
      {
        name: 'the rule finds what it finds',
        files: { 'docs/leitbild.mdx': page('unsafe-content', '<script />') },
        expect: [{ file: 'docs/leitbild.mdx', line: 4, column: 13 }],
        also: ['unsafe-content'],
      },
    ],
    good: [
      {
        name: 'other rules may be set, in both directions',
        files: { 'handbook.yaml': settings('rules: { missing-goal: error, missing-indicator: off }\n') },
      },
      {
        name: 'a locked rule set to what it weighs anyway',
        files: { 'handbook.yaml': settings('rules: { unsafe-content: error }\n') },
      },
    ],
  },
  *check({ handbook, rules }) {
    const { settingsEntry } = handbook;
    for (const [id, level] of Object.entries(settingsEntry?.data.rules ?? {})) {
      const rule = rules.get(id);
      if (settingsEntry === undefined || !rule?.locked || level === undefined) continue;
      if (WEIGHT[level] >= WEIGHT[rule.severity]) continue;
      yield { file: settingsEntry.file, at: ['rules', id], subject: id, facts: { rule: id } };
    }
    for (const { entry, index, exception } of exceptionsOf(handbook)) {
      if (!rules.get(exception.rule)?.locked) continue;
      const facts = { rule: exception.rule };
      yield { file: entry.file, at: ['exceptions', index, 'rule'], subject: `exception ${exception.rule}`, facts };
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

function page(rule: string, body: string): string {
  return `---\ntitle: Leitbild\nexceptions:\n  - { rule: ${rule}, reason: Probe., until: 2026-12-31 }\n---\n\n${body}\n`;
}
