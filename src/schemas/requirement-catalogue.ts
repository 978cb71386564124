import { z } from 'zod';
import { choice, field } from './field.ts';
import { task } from './procedure.ts';
import { line, prose } from './scalars.ts';

/** What can serve as evidence of a requirement. */
export const evidenceKind = () =>
  choice({
    procedures: { de: 'Verfahren', en: 'Procedures' },
    terms: { de: 'Bedingungen', en: 'Terms' },
    feedback: { de: 'Rückmeldungen', en: 'Feedback' },
    evaluations: { de: 'Evaluationen', en: 'Evaluations' },
    pages: { de: 'Freie Seiten', en: 'Free pages' },
  });

/** One requirement of a catalogue. */
export const requirement = () =>
  z.strictObject({
    id: field(z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, { error: 'not-an-identifier' }), {
      label: { de: 'Nummer', en: 'Number' },
      description: { de: 'Nummer im Katalog.', en: 'Number in the catalogue.' },
      example: '11.1',
    }),
    title: field(line(), {
      label: { de: 'Kurztitel', en: 'Short title' },
      description: { de: 'Kurzer Name für Übersichten.', en: 'Short name for overviews.' },
      example: 'Verfahren beschrieben und begründet',
    }),
    text: field(prose(), {
      label: { de: 'Anforderung', en: 'Requirement' },
      description: { de: 'Was verlangt wird.', en: 'What is required.' },
      example: 'Die wichtigsten Verfahren und ihre Inhalte sind beschrieben und begründet.',
      multiline: true,
    }),
    evidence: field(
      z.array(
        z.strictObject({
          kind: field(evidenceKind(), {
            label: { de: 'Art', en: 'Kind' },
            description: { de: 'Welche Seiten als Nachweis dienen.', en: 'Which pages serve as evidence.' },
            example: 'procedures',
          }),
          tasks: field(z.array(task()).optional(), {
            label: { de: 'Aufgaben', en: 'Tasks' },
            description: { de: 'Nur Verfahren mit diesen Aufgaben.', en: 'Only procedures with these tasks.' },
            example: ['feedback'],
          }),
          ids: field(z.array(line()).optional(), {
            label: { de: 'Seiten', en: 'Pages' },
            description: { de: 'Nur diese Seiten.', en: 'Only these pages.' },
            example: ['leitbild'],
          }),
        }),
      ),
      {
        label: { de: 'Nachweise', en: 'Evidence' },
        description: { de: 'Womit die Anforderung belegt wird.', en: 'What proves the requirement.' },
        example: [{ kind: 'procedures' }],
      },
    ),
    rules: field(z.array(line()).optional(), {
      label: { de: 'Prüfregeln', en: 'Rules' },
      description: {
        de: 'Regeln, deren Befunde gegen die Erfüllung sprechen. Ohne Angabe sprechen alle Befunde auf den Seiten dagegen, die als Nachweis dienen.',
        en: 'Rules whose findings speak against fulfilment. Without them, all findings on the pages that serve as evidence do.',
      },
      example: ['missing-rationale'],
      refersTo: 'rule',
    }),
  });

/** `requirements/<catalogue>.yaml`: one catalogue of requirements. */
export const requirementCatalogue = z.strictObject({
  title: field(line(), {
    label: { de: 'Titel', en: 'Title' },
    description: { de: 'Name des Katalogs.', en: 'Name of the catalogue.' },
    example: 'Qualitätsbereich 11: Kundenkommunikation',
  }),
  standard: field(line(), {
    label: { de: 'Standard', en: 'Standard' },
    description: { de: 'Qualitätsstandard, zu dem der Katalog gehört.', en: 'Quality standard it belongs to.' },
    example: 'KQS',
  }),
  source: field(line().optional(), {
    label: { de: 'Quelle', en: 'Source' },
    description: { de: 'Woher die Anforderungen stammen.', en: 'Where the requirements come from.' },
    example: 'KQS, Qualitätsbereich 11',
  }),
  introduction: field(prose().optional(), {
    label: { de: 'Einführung', en: 'Introduction' },
    description: { de: 'Worum es in diesem Bereich geht.', en: 'What the area is about.' },
    multiline: true,
  }),
  requirements: field(z.array(requirement()).min(1), {
    label: { de: 'Anforderungen', en: 'Requirements' },
    description: { de: 'Die einzelnen Anforderungen.', en: 'The requirements.' },
  }),
});

/** A requirement catalogue, checked. */
export type RequirementCatalogue = z.output<typeof requirementCatalogue>;
/** One requirement. */
export type Requirement = RequirementCatalogue['requirements'][number];
