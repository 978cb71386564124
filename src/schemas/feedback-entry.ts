import { z } from 'zod';
import { exception } from './exception.ts';
import { choice, field } from './field.ts';
import { identifier, isoDate, line, prose } from './scalars.ts';

/** The way a piece of feedback came in. */
export const channel = () =>
  choice({
    card: { de: 'Rückmeldekarte', en: 'Card' },
    conversation: { de: 'Gespräch', en: 'Conversation' },
    phone: { de: 'Telefon', en: 'Phone' },
    email: { de: 'E-Mail', en: 'E-mail' },
    web: { de: 'Website', en: 'Website' },
    survey: { de: 'Befragung', en: 'Survey' },
    committee: { de: 'Gremium', en: 'Committee' },
  });

/** What kind of feedback it is. */
export const feedbackKind = () =>
  choice({
    complaint: { de: 'Beschwerde', en: 'Complaint' },
    suggestion: { de: 'Anregung', en: 'Suggestion' },
    praise: { de: 'Lob', en: 'Praise' },
  });

/** `feedback/<year>/<id>.yaml`: one suggestion, complaint or praise, anonymised. */
export const feedbackEntry = z.strictObject({
  received: field(isoDate(), {
    label: { de: 'Eingegangen am', en: 'Received' },
    description: { de: 'Tag des Eingangs.', en: 'Day of receipt.' },
    example: '2025-03-14',
  }),
  channel: field(channel(), {
    label: { de: 'Weg', en: 'Channel' },
    description: { de: 'Auf welchem Weg die Rückmeldung kam.', en: 'In which way the feedback came.' },
    example: 'card',
  }),
  kind: field(feedbackKind(), {
    label: { de: 'Art', en: 'Kind' },
    description: { de: 'Beschwerde, Anregung oder Lob.', en: 'Complaint, suggestion or praise.' },
    example: 'complaint',
    visibility: 'public',
  }),
  station: field(identifier().optional(), {
    label: { de: 'Station', en: 'Station' },
    description: { de: 'Station des Kundenpfads, um die es geht.', en: 'Station of the customer path it is about.' },
    example: 'beratung',
    refersTo: 'station',
  }),
  procedure: field(identifier().optional(), {
    label: { de: 'Verfahren', en: 'Procedure' },
    description: { de: 'Verfahren, um das es geht.', en: 'Procedure it is about.' },
    example: 'erstgespraech',
    refersTo: 'procedure',
  }),
  topic: field(identifier().optional(), {
    label: { de: 'Thema', en: 'Topic' },
    description: {
      de: 'Kurzes Stichwort, unter dem sich Rückmeldungen zählen lassen.',
      en: 'Short keyword by which entries are counted.',
    },
    example: 'wartezeit',
  }),
  summary: field(line(), {
    label: { de: 'Zusammenfassung', en: 'Summary' },
    description: {
      de: 'Worum es geht, ohne personenbezogene Angaben.',
      en: 'What it is about, without personal data.',
    },
    example: 'Termin zum Erstgespräch erst nach fünf Wochen, obwohl am Telefon zwei zugesagt waren.',
    multiline: true,
  }),
  urgent: field(z.boolean().default(false), {
    label: { de: 'Dringend', en: 'Urgent' },
    description: { de: 'Muss die Ursache sofort behoben werden?', en: 'Must the cause be removed at once?' },
    example: false,
  }),
  acknowledgedOn: field(isoDate().optional(), {
    label: { de: 'Eingang bestätigt am', en: 'Acknowledged on' },
    description: { de: 'Tag der Eingangsbestätigung.', en: 'Day of acknowledgement.' },
    example: '2025-03-15',
  }),
  resolvedOn: field(isoDate().optional(), {
    label: { de: 'Erledigt am', en: 'Resolved on' },
    description: {
      de: 'Tag, an dem die Ursache behoben oder der Fall entschieden war.',
      en: 'Day on which the cause was removed or the case decided.',
    },
    example: '2025-03-20',
  }),
  answered: field(z.union([isoDate(), z.literal('anonymous')]).optional(), {
    label: { de: 'Beantwortet am', en: 'Answered' },
    description: {
      de: 'Tag der Antwort, oder „anonymous“, wenn niemand zu erreichen ist.',
      en: 'Day of the answer, or “anonymous” where nobody can be reached.',
    },
    example: '2025-03-21',
    expected: true,
  }),
  consequence: field(prose().optional(), {
    label: { de: 'Konsequenz', en: 'Consequence' },
    description: { de: 'Was die Organisation daraus gemacht hat.', en: 'What the organisation made of it.' },
    example: 'Am Telefon wird nur noch ein Termin genannt, der im Kalender frei ist.',
    expected: true,
    multiline: true,
  }),
  measure: field(identifier().optional(), {
    label: { de: 'Maßnahme', en: 'Measure' },
    description: {
      de: 'Strukturelle Maßnahme, zu der die Rückmeldung geführt hat.',
      en: 'Structural measure it led to.',
    },
    example: '2025-02',
    refersTo: 'measure',
  }),
  published: field(prose().optional(), {
    label: { de: 'Veröffentlichter Text', en: 'Published text' },
    description: {
      de: 'Was Kundinnen und Kunden darüber lesen; ohne Angabe bleibt der Eintrag intern.',
      en: 'What customers read about it; without it the entry stays internal.',
    },
    example: 'Sie haben sich kürzere Wartezeiten gewünscht. Seit Mai gibt es eine zweite offene Sprechstunde.',
    multiline: true,
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

/** A feedback entry, checked. */
export type FeedbackEntry = z.output<typeof feedbackEntry>;
