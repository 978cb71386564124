import { z } from 'zod';
import { exception } from './exception.ts';
import { choice, field } from './field.ts';
import { audience } from './procedure.ts';
import { line, prose, requirementReference } from './scalars.ts';

/** What a free page is for. The sites look for pages with a purpose. */
export const pagePurpose = () =>
  choice({
    general: { de: 'Allgemeine Seite', en: 'General page' },
    'mission-statement': { de: 'Leitbild', en: 'Mission statement' },
    'successful-service': { de: 'Definition gelungener Dienstleistung', en: 'Definition of successful service' },
    glossary: { de: 'Glossar', en: 'Glossary' },
    contributing: { de: 'Mitmachen', en: 'How to contribute' },
    imprint: { de: 'Impressum', en: 'Imprint' },
    privacy: { de: 'Datenschutz', en: 'Privacy' },
    accessibility: { de: 'Erklärung zur Barrierefreiheit', en: 'Accessibility statement' },
    feedback: { de: 'Rückmeldung geben', en: 'How to give feedback' },
    welcome: { de: 'Begrüßung auf der Startseite', en: 'Welcome on the start page' },
  });

/** One entry of the glossary. */
export const glossaryEntry = () =>
  z.strictObject({
    term: field(line(), {
      label: { de: 'Begriff', en: 'Term' },
      description: { de: 'Das Wort, das wir benutzen.', en: 'The word we use.' },
      example: 'Beschwerde',
      visibility: 'public',
    }),
    definition: field(prose(), {
      label: { de: 'Erklärung', en: 'Definition' },
      description: { de: 'Was wir damit meinen.', en: 'What we mean by it.' },
      example: 'Jede Äußerung, mit der jemand zeigt, dass etwas nicht so läuft wie erwartet.',
      visibility: 'public',
      multiline: true,
    }),
    synonyms: field(z.array(line()).default([]), {
      label: { de: 'Gleichbedeutend', en: 'Synonyms' },
      description: {
        de: 'Andere Wörter dafür; die Suche kennt sie.',
        en: 'Other words for it; the search knows them.',
      },
      example: ['Reklamation'],
      visibility: 'public',
    }),
    avoid: field(z.array(line()).default([]), {
      label: { de: 'Nicht verwenden', en: 'Avoid' },
      description: {
        de: 'Wörter, die in unseren Texten nicht dafür stehen sollen.',
        en: 'Words our texts should not use for it.',
      },
      example: ['Meckerei'],
    }),
  });

/** A free page below `docs/`, at any depth. */
export const page = z.strictObject({
  title: field(line(), {
    label: { de: 'Titel', en: 'Title' },
    description: { de: 'Überschrift der Seite.', en: 'Heading of the page.' },
    example: 'Unser Leitbild',
    visibility: 'public',
  }),
  description: field(line().optional(), {
    label: { de: 'Kurzbeschreibung', en: 'Description' },
    description: { de: 'Ein Satz für Suche und Übersichten.', en: 'One sentence for search and overviews.' },
    example: 'Wofür wir stehen und woran wir uns messen lassen.',
    visibility: 'public',
  }),
  purpose: field(pagePurpose().default('general'), {
    label: { de: 'Zweck', en: 'Purpose' },
    description: {
      de: 'Besondere Seiten finden beide Websites an ihrem Zweck.',
      en: 'Both sites find special pages by their purpose.',
    },
    example: 'mission-statement',
    visibility: 'public',
  }),
  audience: field(audience().default('internal'), {
    label: { de: 'Leserkreis', en: 'Audience' },
    description: {
      de: 'Nur intern oder auch auf der Website für Kundinnen und Kunden.',
      en: 'Internal only or also on the customers’ site.',
    },
    example: 'public',
  }),
  order: field(z.number().int().optional(), {
    label: { de: 'Reihenfolge', en: 'Order' },
    description: { de: 'Kleinere Zahlen stehen weiter oben.', en: 'Smaller numbers come first.' },
    example: 10,
    visibility: 'public',
  }),
  introduces: field(z.array(requirementReference()).default([]), {
    label: { de: 'Einführung zu', en: 'Introduces' },
    description: {
      de: 'Anforderungen, zu denen diese Seite im Selbstreport die Einführung ist: Katalog, Schrägstrich, Nummer.',
      en: 'Requirements that this page introduces in the self-report: catalogue, slash, number.',
    },
    example: ['qb-11/11.1'],
    refersTo: 'requirement',
  }),
  entries: field(z.array(glossaryEntry()).default([]), {
    label: { de: 'Glossareinträge', en: 'Glossary entries' },
    description: {
      de: 'Nur auf der Seite mit dem Zweck „Glossar“.',
      en: 'Only on the page whose purpose is the glossary.',
    },
    example: [{ term: 'Beschwerde', definition: 'Jede Äußerung, dass etwas nicht so läuft wie erwartet.' }],
    visibility: 'public',
  }),
  keywords: field(z.array(line()).default([]), {
    label: { de: 'Stichwörter', en: 'Keywords' },
    description: { de: 'Andere Wörter, unter denen man sucht.', en: 'Other words people search for.' },
    example: ['Werte', 'Haltung'],
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

/** A free page, checked. */
export type Page = z.output<typeof page>;
