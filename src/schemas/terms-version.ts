import { z } from 'zod';
import { conclusion } from './evaluation.ts';
import { exception } from './exception.ts';
import { choice, field } from './field.ts';
import { identifier, isoDate, line, prose } from './scalars.ts';

/** To which contracts a version applies. */
export const appliesTo = () =>
  choice({
    'new-contracts': { de: 'nur für neue Verträge', en: 'new contracts only' },
    'all-contracts': { de: 'für alle Verträge', en: 'all contracts' },
  });

/** One changed clause, explained to customers. */
export const clauseChange = () =>
  z.strictObject({
    clause: field(line(), {
      label: { de: 'Klausel', en: 'Clause' },
      description: { de: 'Nummer der geänderten Klausel.', en: 'Number of the changed clause.' },
      example: '§ 4',
      visibility: 'public',
    }),
    why: field(line(), {
      label: { de: 'Warum', en: 'Why' },
      description: { de: 'Grund der Änderung.', en: 'Reason for the change.' },
      example: 'Das Gesetz verlangt seit 2026 eine kürzere Frist.',
      visibility: 'public',
      multiline: true,
    }),
    meaning: field(line(), {
      label: { de: 'Was das für Sie heißt', en: 'What it means for you' },
      description: {
        de: 'Folge für die Kundschaft, in einfachen Worten.',
        en: 'Consequence for customers, in plain words.',
      },
      example: 'Sie können mit einer Frist von zwei statt vier Wochen kündigen.',
      visibility: 'public',
      multiline: true,
    }),
  });

/** `terms/<document>/<valid-from>.<language>.mdx`: one version in one language. */
export const termsVersion = z.strictObject({
  title: field(line().optional(), {
    label: { de: 'Titel', en: 'Title' },
    description: {
      de: 'Titel in der Sprache dieser Fassung; sonst gilt der des Dokuments.',
      en: 'Title in the language of this text; the document’s otherwise.',
    },
    example: 'General Terms Outpatient Support',
    visibility: 'public',
  }),
  validFrom: field(isoDate(), {
    label: { de: 'Gültig ab', en: 'Valid from' },
    description: {
      de: 'Erster Tag, an dem die Version gilt. Muss dem Dateinamen entsprechen.',
      en: 'First day on which the version applies. Must match the file name.',
    },
    example: '2026-01-01',
    visibility: 'public',
  }),
  validUntil: field(isoDate().optional(), {
    label: { de: 'Gültig bis', en: 'Valid until' },
    description: {
      de: 'Letzter Tag. Nur nötig, wenn das Dokument ohne Nachfolge endet; sonst endet eine Version mit dem Beginn der nächsten.',
      en: 'Last day. Only needed where the document ends without a successor; otherwise a version ends when the next begins.',
    },
    example: '2027-12-31',
    visibility: 'public',
  }),
  approved: field(
    z
      .strictObject({
        by: field(identifier(), {
          label: { de: 'durch', en: 'by' },
          description: { de: 'Rolle, die die Version freigegeben hat.', en: 'Role that approved the version.' },
          example: 'geschaeftsfuehrung',
          refersTo: 'role',
        }),
        on: field(isoDate(), {
          label: { de: 'am', en: 'on' },
          description: { de: 'Tag der Freigabe.', en: 'Day of approval.' },
          example: '2025-11-03',
        }),
      })
      .optional(),
    {
      label: { de: 'Freigabe', en: 'Approval' },
      description: { de: 'Wer die Version wann freigegeben hat.', en: 'Who approved the version and when.' },
      example: { by: 'geschaeftsfuehrung', on: '2025-11-03' },
      expected: true,
    },
  ),
  announcedOn: field(isoDate().optional(), {
    label: { de: 'Angekündigt am', en: 'Announced on' },
    description: {
      de: 'Tag, an dem die Kundschaft von der Version erfahren hat.',
      en: 'Day on which customers were told of the version.',
    },
    example: '2025-11-20',
    visibility: 'public',
  }),
  reviewed: field(
    z
      .array(
        z.strictObject({
          on: field(isoDate(), {
            label: { de: 'am', en: 'on' },
            description: { de: 'Tag der Durchsicht.', en: 'Day of the review.' },
            example: '2026-05-04',
          }),
          by: field(identifier(), {
            label: { de: 'durch', en: 'by' },
            description: { de: 'Rolle, die durchgesehen hat.', en: 'Role that reviewed.' },
            example: 'qmb',
            refersTo: 'role',
          }),
          conclusion: field(conclusion().optional(), {
            label: { de: 'Schlussfolgerung', en: 'Conclusion' },
            description: {
              de: 'Beibehalten, ändern oder beenden; der Grund steht unter Ergebnis.',
              en: 'Keep, change or end; the reason stands under outcome.',
            },
            example: 'keep',
          }),
          outcome: field(line(), {
            label: { de: 'Ergebnis', en: 'Outcome' },
            description: { de: 'Was die Durchsicht ergeben hat.', en: 'What the review found.' },
            example: 'Bestätigt: keine Änderung der Rechtslage.',
            multiline: true,
          }),
        }),
      )
      .default([]),
    {
      label: { de: 'Durchsichten', en: 'Reviews' },
      description: {
        de: 'Wann die geltende Version durchgesehen wurde und mit welchem Ergebnis.',
        en: 'When the version in force was reviewed and with what outcome.',
      },
    },
  ),
  appliesTo: field(appliesTo().default('new-contracts'), {
    label: { de: 'Gilt für', en: 'Applies to' },
    description: {
      de: 'Nur für neue Verträge oder auch für bestehende.',
      en: 'New contracts only or existing ones too.',
    },
    example: 'new-contracts',
    visibility: 'public',
  }),
  summary: field(prose().optional(), {
    label: { de: 'Kurzfassung', en: 'Summary' },
    description: {
      de: 'Das Wichtigste in einfachen Worten; steht vor dem Text und ist nicht verbindlich.',
      en: 'The essentials in plain words; stands before the text and is not binding.',
    },
    example: 'Sie können jederzeit kündigen. Was Sie zahlen, steht vorher fest.',
    expected: true,
    multiline: true,
    visibility: 'public',
  }),
  changes: field(z.array(clauseChange()).default([]), {
    label: { de: 'Änderungen', en: 'Changes' },
    description: {
      de: 'Was sich gegenüber der vorigen Version geändert hat; nötig außer bei der ersten.',
      en: 'What changed against the version before; required unless it is the first.',
    },
    example: [{ clause: '§ 4', why: 'Kürzere gesetzliche Frist.', meaning: 'Sie können schneller kündigen.' }],
    expected: true,
    visibility: 'public',
  }),
  exceptions: field(z.array(exception()).default([]), {
    label: { de: 'Ausnahmen', en: 'Exceptions' },
    description: {
      de: 'Befristete Ausnahmen von einer Prüfregel, mit Grund.',
      en: 'Exceptions to a rule for a limited time, with a reason.',
    },
  }),
});

/** One terms version in one language, checked. */
export type TermsVersion = z.output<typeof termsVersion>;
