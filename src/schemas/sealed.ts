import { z } from 'zod';
import { field } from './field.ts';
import { identifier, isoDate, languageTag, line } from './scalars.ts';

const fingerprint = () => z.string().regex(/^sha256:[0-9a-f]{64}$/, { error: 'not-a-fingerprint' });

const hash = (de: string, en: string) =>
  field(fingerprint(), {
    label: { de: 'Fingerabdruck', en: 'Fingerprint' },
    description: { de, en },
    example: `sha256:${'0'.repeat(64)}`,
  });

const resealed = () =>
  field(line().optional(), {
    label: { de: 'Neu versiegelt, weil', en: 'Resealed because' },
    description: {
      de: 'Grund, wenn ein Siegel bewusst erneuert wurde.',
      en: 'Reason where a seal was renewed on purpose.',
    },
  });

/** `sealed.yaml`: written by `npm run seal` only. */
export const sealed = z.strictObject({
  terms: field(
    z
      .array(
        z.strictObject({
          document: field(identifier(), {
            label: { de: 'Dokument', en: 'Document' },
            description: { de: 'Kennung des Dokuments.', en: 'Id of the document.' },
            example: 'betreuungsvertrag',
            refersTo: 'terms',
          }),
          version: field(isoDate(), {
            label: { de: 'Version', en: 'Version' },
            description: { de: 'Erster Tag der Geltung.', en: 'First day of validity.' },
            example: '2026-01-01',
          }),
          language: field(languageTag(), {
            label: { de: 'Sprache', en: 'Language' },
            description: { de: 'Sprache der Fassung.', en: 'Language of the text.' },
            example: 'de',
          }),
          text: hash('Über den normalisierten Text der Fassung.', 'Over the normalised text.'),
          bindingText: field(fingerprint().optional(), {
            label: { de: 'Verbindlicher Text', en: 'Binding text' },
            description: {
              de: 'Nur bei Übersetzungen: der verbindliche Text, nach dem übersetzt wurde.',
              en: 'Only for translations: the binding text it was made from.',
            },
          }),
          pdf: field(fingerprint().optional(), {
            label: { de: 'PDF', en: 'PDF' },
            description: {
              de: 'Über die Bytes des PDFs, das im Ordner archive liegt und so veröffentlicht wird.',
              en: 'Over the bytes of the PDF that lies in the folder archive and is published as it is.',
            },
          }),
          sealedOn: field(isoDate(), {
            label: { de: 'Versiegelt am', en: 'Sealed on' },
            description: { de: 'Tag der Versiegelung.', en: 'Day of sealing.' },
            example: '2026-01-01',
          }),
          resealed: resealed(),
        }),
      )
      .default([]),
    {
      label: { de: 'Bedingungen', en: 'Terms' },
      description: { de: 'Versionen, die in Kraft getreten sind.', en: 'Versions that have come into force.' },
    },
  ),
  evaluations: field(
    z
      .array(
        z.strictObject({
          cycle: field(identifier(), {
            label: { de: 'Zyklus', en: 'Cycle' },
            description: { de: 'Kennung des Zyklus.', en: 'Id of the cycle.' },
            example: '2025',
            refersTo: 'evaluation',
          }),
          text: hash('Über den normalisierten Text der Evaluation.', 'Over the normalised text of the evaluation.'),
          procedures: field(z.record(z.string(), fingerprint()), {
            label: { de: 'Verfahren', en: 'Procedures' },
            description: {
              de: 'Fingerabdruck jedes Verfahrens, wie es bewertet wurde.',
              en: 'Fingerprint of each procedure as it was assessed.',
            },
          }),
          sealedOn: field(isoDate(), {
            label: { de: 'Versiegelt am', en: 'Sealed on' },
            description: { de: 'Tag der Versiegelung.', en: 'Day of sealing.' },
            example: '2026-02-10',
          }),
          resealed: resealed(),
        }),
      )
      .default([]),
    {
      label: { de: 'Evaluationen', en: 'Evaluations' },
      description: { de: 'Abgeschlossene Evaluationen.', en: 'Closed evaluations.' },
    },
  ),
});

/** The seals, checked. */
export type Sealed = z.output<typeof sealed>;
