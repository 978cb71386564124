import { z } from 'zod';
import { field } from './field.ts';
import { identifier, isoDate, line } from './scalars.ts';

/** A single exception to one rule, on the page it concerns: it needs a reason and it ends. */
export const exception = () =>
  z.strictObject({
    rule: field(identifier(), {
      label: { de: 'Regel', en: 'Rule' },
      description: { de: 'Kennung der Prüfregel.', en: 'Id of the rule.' },
      example: 'missing-indicator',
      refersTo: 'rule',
    }),
    reason: field(line(), {
      label: { de: 'Grund', en: 'Reason' },
      description: {
        de: 'Warum die Ausnahme vertretbar ist. Auditorinnen und Auditoren lesen das.',
        en: 'Why the exception is justified. Auditors read it.',
      },
      example: 'Die Kennzahl wird bis zum Jahresende mit dem Kostenträger abgestimmt.',
    }),
    until: field(isoDate(), {
      label: { de: 'Gilt bis', en: 'Until' },
      description: { de: 'Letzter Tag der Ausnahme.', en: 'Last day of the exception.' },
      example: '2026-12-31',
    }),
  });

/** An exception to one rule. */
export type RuleException = z.output<ReturnType<typeof exception>>;
