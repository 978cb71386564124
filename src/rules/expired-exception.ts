import { dayInWords } from './detection/day.ts';
import { exceptionsOf, isExpired } from './exceptions.ts';
import { defineRule } from './rule.ts';

/** An exception ends on the day it names. */
export default defineRule<{ rule: string; until: string }>({
  severity: 'warning',
  area: 'format',
  texts: {
    de: {
      title: 'Ausnahme abgelaufen',
      message: ({ rule, until }) =>
        `Die Ausnahme von der Regel „${rule}“ galt bis zum ${dayInWords(until, 'de')}. Erwartet wird, dass die Lücke geschlossen oder die Ausnahme neu begründet ist.`,
      why: 'Eine Ausnahme ist ein Aufschub. Wer sie stillschweigend laufen lässt, hat in Wahrheit eine Lücke.',
      example:
        'exceptions:\n  - rule: missing-indicator\n    reason: Die Kennzahl wird bis zum Jahresende mit dem Kostenträger abgestimmt.\n    until: 2027-12-31',
    },
    en: {
      title: 'Expired exception',
      message: ({ rule, until }) =>
        `The exception to the rule “${rule}” held until ${dayInWords(until, 'en')}. Close the gap, or give a new reason and date.`,
      why: 'An exception is a respite. Where it just runs on, there is a gap in truth.',
      example:
        'exceptions:\n  - rule: missing-indicator\n    reason: The indicator is being agreed with the funder until the end of the year.\n    until: 2027-12-31',
    },
  },
  examples: {
    bad: [
      {
        name: 'an exception that ended yesterday',
        files: { 'procedures/rueckruf.mdx': procedure('2026-05-31') },
        expect: [
          {
            file: 'procedures/rueckruf.mdx',
            line: 14,
            column: 70,
            reason:
              'Die Ausnahme von der Regel „missing-indicator“ galt bis zum 31. Mai 2026. Erwartet wird, dass die Lücke geschlossen oder die Ausnahme neu begründet ist.',
          },
        ],
        also: ['missing-indicator'],
      },
      {
        name: 'an exception that ended and was not needed any more',
        files: {
          'docs/leitbild.mdx':
            '---\ntitle: Leitbild\nexceptions:\n  - rule: missing-indicator\n    reason: Probe.\n    until: 2025-12-31\n---\n',
        },
        expect: [{ file: 'docs/leitbild.mdx', line: 6, column: 12 }],
      },
      {
        name: 'the second of two',
        files: {
          'procedures/rueckruf.mdx': procedure(
            '2026-12-31 }\n  - { rule: missing-contents, reason: Wird ergänzt., until: 2026-01-31',
          ),
        },
        expect: [{ file: 'procedures/rueckruf.mdx', line: 15, column: 61 }],
        also: ['missing-indicator'],
      },
    ],
    good: [
      { name: 'an exception on its last day', files: { 'procedures/rueckruf.mdx': procedure('2026-06-01') } },
      { name: 'an exception that still holds', files: { 'procedures/rueckruf.mdx': procedure('2027-06-01') } },
    ],
  },
  *check({ handbook, today }) {
    for (const page of exceptionsOf(handbook)) {
      if (!isExpired(page, today)) continue;
      const { rule, until } = page.exception;
      yield {
        file: page.entry.file,
        at: ['exceptions', page.index, 'until'],
        subject: `${rule} ${until}`,
        facts: { rule, until },
      };
    }
  },
});

function procedure(until: string): string {
  return `---
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
  - { rule: missing-indicator, reason: Wird noch abgestimmt., until: ${until} }
---
`;
}
