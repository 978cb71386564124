import { z } from 'zod';
import { exception } from './exception.ts';
import { choice, field } from './field.ts';
import { identifier, isoDate, isoDuration, line, prose } from './scalars.ts';

/** The tasks of customer communication (KQS quality area 11, section 2). */
export const task = () =>
  choice({
    acquisition: { de: 'Kundengewinnung', en: 'Winning customers' },
    care: { de: 'Kundenpflege', en: 'Customer care' },
    information: { de: 'Information', en: 'Information' },
    advice: { de: 'Beratung', en: 'Advice' },
    support: { de: 'Betreuung', en: 'Support' },
    feedback: { de: 'Anregungen und Beschwerden', en: 'Suggestions and complaints' },
  });

/** Where a procedure stands in its life. */
export const procedureStatus = () =>
  choice({
    draft: { de: 'Entwurf', en: 'Draft' },
    'in-force': { de: 'in Kraft', en: 'In force' },
    retired: { de: 'beendet', en: 'Retired' },
  });

/** Who speaks to whom. */
export const direction = () =>
  choice({
    'to-customer': { de: 'von uns zur Kundschaft', en: 'from us to customers' },
    'from-customer': { de: 'von der Kundschaft zu uns', en: 'from customers to us' },
    both: { de: 'in beide Richtungen', en: 'both ways' },
  });

/** Who may read a page. */
export const audience = () =>
  choice({
    internal: { de: 'nur intern', en: 'internal only' },
    public: { de: 'auch für Kundinnen und Kunden', en: 'also for customers' },
  });

/** The six stages of complaint management (KQS quality area 11, requirement 3), in their order. */
export const FEEDBACK_STAGES = [
  'stimulation',
  'acceptance',
  'handling',
  'response',
  'improvement',
  'controlling',
] as const;

/** One of the six stages. */
export type FeedbackStage = (typeof FEEDBACK_STAGES)[number];

const stage = (de: string, en: string, hint: string, hintEn: string) =>
  field(prose().optional(), {
    label: { de, en },
    description: { de: hint, en: hintEn },
    expected: true,
    multiline: true,
  });

/** How each of the six stages is done. */
export const feedbackStages = () =>
  z.strictObject({
    stimulation: stage(
      'Anregen',
      'Stimulation',
      'Wie die Organisation zu Rückmeldungen ermuntert.',
      'How the organisation encourages feedback.',
    ),
    acceptance: stage(
      'Annehmen',
      'Acceptance',
      'Wo und wie Rückmeldungen entgegengenommen und festgehalten werden.',
      'Where and how feedback is received and recorded.',
    ),
    handling: stage(
      'Bearbeiten',
      'Handling',
      'Wer bearbeitet, in welcher Frist, in welchem Rhythmus gesichtet wird.',
      'Who handles it, in what time, how often entries are reviewed.',
    ),
    response: stage(
      'Antworten',
      'Response',
      'Wie die Person erfährt, was aus ihrer Rückmeldung wurde.',
      'How the person learns what became of the feedback.',
    ),
    improvement: stage(
      'Strukturell verbessern',
      'Structural improvement',
      'Wie aus mehreren Rückmeldungen dauerhafte Änderungen werden.',
      'How several entries lead to lasting change.',
    ),
    controlling: stage(
      'Wirksamkeit prüfen',
      'Controlling',
      'Wie geprüft wird, ob die Ursachen behoben sind.',
      'How it is checked that causes are gone.',
    ),
  });

/** How the result of a procedure is measured. */
export const indicator = () =>
  z.strictObject({
    id: field(identifier(), {
      label: { de: 'Kennung', en: 'Id' },
      description: {
        de: 'Kurzer Name ohne Umlaute und Leerzeichen. Evaluationen beziehen sich darauf.',
        en: 'Short name without spaces. Evaluations refer to it.',
      },
      example: 'wartezeit',
    }),
    title: field(line(), {
      label: { de: 'Bezeichnung', en: 'Title' },
      description: { de: 'Was gemessen wird.', en: 'What is measured.' },
      example: 'Wartezeit bis zum Erstgespräch',
    }),
    unit: field(line().optional(), {
      label: { de: 'Einheit', en: 'Unit' },
      description: { de: 'Einheit des Werts.', en: 'Unit of the value.' },
      example: 'Tage',
    }),
    target: field(z.union([line(), z.number()]).optional(), {
      label: { de: 'Zielwert', en: 'Target' },
      description: {
        de: 'Vergleichszeichen und Zahl (<= 10, >= 80, = 100) oder ein Satz.',
        en: 'Comparison and number (<= 10, >= 80, = 100) or a sentence.',
      },
      example: '<= 10',
    }),
  });

/** One procedure: a structural instrument, method or way that the organisation has introduced. */
export const procedure = z.strictObject({
  title: field(line(), {
    label: { de: 'Titel', en: 'Title' },
    description: {
      de: 'Name des Verfahrens, wie ihn das Team benutzt.',
      en: 'Name of the procedure as the team uses it.',
    },
    example: 'Persönliches Erstgespräch',
    visibility: 'public',
  }),
  status: field(procedureStatus(), {
    label: { de: 'Stand', en: 'Status' },
    description: {
      de: 'Entwurf, in Kraft oder beendet. Nur Verfahren in Kraft werden geprüft wie gelebte Praxis.',
      en: 'Draft, in force or retired. Only procedures in force are checked as lived practice.',
    },
    example: 'in-force',
  }),
  inForceSince: field(isoDate().optional(), {
    label: { de: 'In Kraft seit', en: 'In force since' },
    description: {
      de: 'Tag, an dem das Verfahren eingeführt wurde.',
      en: 'Day on which the procedure was introduced.',
    },
    example: '2023-02-01',
  }),
  retiredOn: field(isoDate().optional(), {
    label: { de: 'Beendet am', en: 'Retired on' },
    description: { de: 'Nur bei beendeten Verfahren.', en: 'Only for retired procedures.' },
    example: '2025-06-30',
  }),
  retiredBecause: field(prose().optional(), {
    label: { de: 'Beendet, weil', en: 'Retired because' },
    description: { de: 'Warum das Verfahren beendet wurde.', en: 'Why the procedure was ended.' },
    example: 'Die Sprechstunde im Jobcenter erreichte im Jahr nur vier Personen.',
    multiline: true,
  }),
  task: field(task(), {
    label: { de: 'Aufgabe', en: 'Task' },
    description: { de: 'Aufgabe der Kundenkommunikation.', en: 'Task of customer communication.' },
    example: 'advice',
    visibility: 'public',
  }),
  stations: field(z.array(identifier()).default([]), {
    label: { de: 'Stationen', en: 'Stations' },
    description: {
      de: 'Stationen des Kundenpfads, an denen das Verfahren ansetzt.',
      en: 'Stations of the customer path at which the procedure takes place.',
    },
    example: ['erstkontakt'],
    refersTo: 'station',
    expected: true,
    visibility: 'public',
  }),
  direction: field(direction(), {
    label: { de: 'Richtung', en: 'Direction' },
    description: { de: 'Wer mit wem in Kontakt tritt.', en: 'Who gets in touch with whom.' },
    example: 'both',
    visibility: 'public',
  }),
  media: field(z.array(line()).default([]), {
    label: { de: 'Medien', en: 'Media' },
    description: {
      de: 'Technische Mittel, die das Verfahren nutzt. Ein Medium allein ist noch kein Verfahren.',
      en: 'Technical media that the procedure uses. A medium alone is not a procedure.',
    },
    example: ['vor Ort', 'Telefon'],
    visibility: 'public',
  }),
  owner: field(identifier(), {
    label: { de: 'Verantwortlich', en: 'Owner' },
    description: { de: 'Kennung einer Rolle aus handbook.yaml.', en: 'Id of a role in handbook.yaml.' },
    example: 'beratungsleitung',
    refersTo: 'role',
  }),
  involved: field(z.array(identifier()).default([]), {
    label: { de: 'Beteiligt', en: 'Involved' },
    description: {
      de: 'Weitere Rollen, die nach dem Verfahren arbeiten. Sie und die verantwortliche Rolle nehmen Änderungen zur Kenntnis; ohne Angabe alle.',
      en: 'Further roles that work by the procedure. They and the responsible role take note of changes; if none is named, everybody does.',
    },
    example: ['verwaltung'],
    refersTo: 'role',
  }),
  audience: field(audience().default('internal'), {
    label: { de: 'Leserkreis', en: 'Audience' },
    description: {
      de: 'Nur intern oder auch auf der Website für Kundinnen und Kunden.',
      en: 'Internal only or also on the customers’ site.',
    },
    example: 'internal',
  }),
  rationale: field(prose().optional(), {
    label: { de: 'Begründung', en: 'Rationale' },
    description: {
      de: 'Warum die Organisation gerade dieses Verfahren einsetzt.',
      en: 'Why the organisation uses this very procedure.',
    },
    example:
      'Viele Menschen kommen mit unklaren Zuweisungen zu uns. Im Gespräch klären wir den Auftrag, bevor eine Leistung beginnt; schriftliche Fragebögen führten zu Abbrüchen.',
    expected: true,
    multiline: true,
  }),
  goal: field(prose().optional(), {
    label: { de: 'Ziel', en: 'Goal' },
    description: { de: 'Was das Verfahren erreichen soll.', en: 'What the procedure is to achieve.' },
    example: 'Nach dem Gespräch steht fest, welche Leistung passt oder wohin wir vermitteln.',
    expected: true,
    multiline: true,
  }),
  benefit: field(prose().optional(), {
    label: { de: 'Kundennutzen', en: 'Customer benefit' },
    description: { de: 'Was die Kundin oder der Kunde davon hat.', en: 'What the customer gains.' },
    example: 'Sie wissen nach einem Termin, wer für Sie da ist und was als Nächstes geschieht.',
    expected: true,
    multiline: true,
    visibility: 'public',
  }),
  contents: field(z.array(prose()).default([]), {
    label: { de: 'Inhalte', en: 'Contents' },
    description: { de: 'Worum es in dem Verfahren geht.', en: 'What the procedure is about.' },
    example: ['Auftragsklärung', 'Datenschutzinformation'],
    expected: true,
    visibility: 'public',
  }),
  indicators: field(z.array(indicator()).default([]), {
    label: { de: 'Kennzahlen', en: 'Indicators' },
    description: { de: 'Woran das Ergebnis gemessen wird.', en: 'How the result is measured.' },
    example: [{ id: 'wartezeit', title: 'Wartezeit bis zum Erstgespräch', unit: 'Tage', target: '<= 10' }],
  }),
  reviewEvery: field(isoDuration().optional(), {
    label: { de: 'Bewertung alle', en: 'Review every' },
    description: {
      de: 'Abstand zwischen zwei Bewertungen; ohne Angabe gilt der Wert aus handbook.yaml.',
      en: 'Interval between two assessments; the default stands in handbook.yaml.',
    },
    example: 'P12M',
  }),
  feedbackStages: field(feedbackStages().optional(), {
    label: { de: 'Sechs Stufen', en: 'Six stages' },
    description: {
      de: 'Nur bei der Aufgabe „Anregungen und Beschwerden“: wie jede der sechs Stufen umgesetzt wird.',
      en: 'Only for the task “suggestions and complaints”: how each of the six stages is done.',
    },
    example: { stimulation: 'Rückmeldekarten liegen an jedem Standort neben dem Ausgang.' },
  }),
  keywords: field(z.array(line()).default([]), {
    label: { de: 'Stichwörter', en: 'Keywords' },
    description: { de: 'Andere Wörter, unter denen man sucht.', en: 'Other words people search for.' },
    example: ['Aufnahmegespräch'],
    visibility: 'public',
  }),
  exceptions: field(z.array(exception()).default([]), {
    label: { de: 'Ausnahmen', en: 'Exceptions' },
    description: {
      de: 'Befristete Ausnahmen von einer Prüfregel, mit Grund.',
      en: 'Exceptions to a rule for a limited time, with a reason.',
    },
    example: [{ rule: 'missing-indicator', reason: 'Kennzahl wird mit dem Träger abgestimmt.', until: '2026-12-31' }],
  }),
});

/** A procedure's frontmatter, checked. */
export type Procedure = z.output<typeof procedure>;
