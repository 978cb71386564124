import { exceptionsOf, isExpired } from './exceptions.ts';
import { defineRule } from './rule.ts';

/** An exception that covers nothing is a gap in waiting: it would hide the next one. */
export default defineRule<{ rule: string }>({
  severity: 'info',
  area: 'format',
  last: true,
  texts: {
    de: {
      title: 'Ausnahme ohne Anlass',
      message: ({ rule }) =>
        `Die Ausnahme von der Regel „${rule}“ wird nicht mehr gebraucht; die Regel findet hier nichts. Erwartet wird die Seite ohne diese Ausnahme.`,
      why: 'Eine Ausnahme, die stehen bleibt, verdeckt die nächste Lücke dieser Art.',
      example: 'exceptions: []',
    },
    en: {
      title: 'Unused exception',
      message: ({ rule }) =>
        `The exception to the rule “${rule}” is no longer needed; the rule finds nothing here. Remove it.`,
      why: 'An exception that stays hides the next gap of its kind.',
      example: 'exceptions: []',
    },
  },
  examples: {
    bad: [
      {
        name: 'an exception to a rule that finds nothing on the page',
        files: { 'docs/leitbild.mdx': page('missing-indicator') },
        expect: [
          {
            file: 'docs/leitbild.mdx',
            line: 4,
            column: 5,
            reason:
              'Die Ausnahme von der Regel „missing-indicator“ wird nicht mehr gebraucht; die Regel findet hier nichts. Erwartet wird die Seite ohne diese Ausnahme.',
          },
        ],
      },
      {
        name: 'an exception on another page than the finding',
        files: {
          'docs/leitbild.mdx': page('missing-goal'),
          'procedures/rueckruf.mdx': `---
title: Rückrufservice
status: draft
task: information
direction: both
owner: leitung
exceptions: [{ rule: missing-goal, reason: Noch ein Entwurf., until: 2026-12-31 }]
---
`,
        },
        expect: [
          { file: 'docs/leitbild.mdx', line: 4, column: 5 },
          { file: 'procedures/rueckruf.mdx', line: 7, column: 14 },
        ],
      },
      {
        name: 'the second of two exceptions to one rule',
        files: {
          'docs/leitbild.mdx':
            '---\ntitle: Leitbild\nexceptions:\n  - { rule: missing-indicator, reason: Probe., until: 2026-12-31 }\n  - { rule: missing-goal, reason: Probe., until: 2026-12-31 }\n---\n',
        },
        expect: [
          { file: 'docs/leitbild.mdx', line: 4, column: 5 },
          { file: 'docs/leitbild.mdx', line: 5, column: 5 },
        ],
      },
    ],
    good: [
      {
        name: 'an exception that covers a finding',
        files: {
          'procedures/rueckruf.mdx': `---
title: Rückrufservice
status: in-force
inForceSince: 2026-03-01
task: information
stations: [erstkontakt]
direction: from-customer
owner: leitung
rationale: Viele Menschen rufen außerhalb unserer Zeiten an und geben nach dem zweiten Versuch auf, obwohl sie Hilfe brauchen.
goal: Wer anruft und niemanden erreicht, wird binnen eines Tages zurückgerufen.
benefit: Sie müssen nicht mehrmals anrufen.
contents: [Anliegen aufnehmen, Rückrufzeit vereinbaren]
exceptions:
  - { rule: missing-indicator, reason: Wird noch abgestimmt., until: 2026-12-31 }
---
`,
        },
      },
      {
        name: 'an expired exception is for another rule',
        files: { 'docs/leitbild.mdx': page('missing-indicator', '2025-12-31') },
      },
      { name: 'a rule that there is not is for another rule', files: { 'docs/leitbild.mdx': page('keine-regel') } },
    ],
  },
  *check({ handbook, today, rules, findings }) {
    const covered = new Set(findings.flatMap(({ file, ruleId, excepted }) => (excepted ? [`${ruleId} ${file}`] : [])));
    for (const page of exceptionsOf(handbook)) {
      const { entry, index, exception } = page;
      const rule = rules.get(exception.rule);
      if (rule === undefined || rule.locked || isExpired(page, today)) continue;
      if (covered.has(`${rule.id} ${entry.path}`)) continue;
      yield { file: entry.file, at: ['exceptions', index], subject: rule.id, facts: { rule: rule.id } };
    }
  },
});

function page(rule: string, until = '2026-12-31'): string {
  return `---\ntitle: Leitbild\nexceptions:\n  - { rule: ${rule}, reason: Probe., until: ${until} }\n---\n`;
}
