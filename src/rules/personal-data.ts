import type { Entry, Handbook } from '../handbook/index.ts';
import { type Content, perContent } from '../handbook/queries/per-content.ts';
import type { DataPath } from '../prose/place.ts';
import { fieldLabel } from './detection/field-label.ts';
import { ownContacts } from './detection/own-contacts.ts';
import { type PersonalDataKind, personalData } from './detection/personal-data.ts';
import { placeInField } from './detection/place-in-text.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { FEEDBACK_PROCEDURE, feedbackFile } from './examples/feedback-file.ts';
import { defineRule } from './rule.ts';
import { personalDataKinds } from './words/personal-data.ts';

type Facts = Readonly<Record<'kindOfEntry' | 'field' | 'found', string>> & { readonly kind: PersonalDataKind };

const ENTRY = 'feedback/2026/2026-001.yaml';
const entry = (changes: Readonly<Record<string, string>>) => ({
  ...FEEDBACK_PROCEDURE,
  [ENTRY]: feedbackFile(changes),
});

/** Feedback is kept without personal data: it is read by all staff, by auditors, and in part by customers. */
export default defineRule<Facts>({
  severity: 'error',
  area: 'feedback',
  texts: {
    de: {
      title: 'Personenbezogene Angaben',
      message: ({ kindOfEntry, field, kind, found }) =>
        `Unter „${fieldLabel(kindOfEntry, field, 'de')}“ steht ${personalDataKinds.de[kind]} („${found}“); erwartet ist ein Text ohne personenbezogene Angaben.`,
      why: 'Das Register lesen alle Mitarbeitenden und die Gutachterinnen und Gutachter, Teile davon auch Kundinnen und Kunden. Namen und Kontaktdaten gehören in die Akte, nicht hierher (Art. 5 DSGVO).',
      example: 'summary: Ein Kunde wartete fünf Wochen auf einen Termin, obwohl am Telefon zwei zugesagt waren.',
    },
    en: {
      title: 'Personal data',
      message: ({ kindOfEntry, field, kind, found }) =>
        `“${fieldLabel(kindOfEntry, field, 'en')}” holds ${personalDataKinds.en[kind]} (“${found}”); a text without personal data is expected.`,
      why: 'The register is read by all staff and by auditors, parts of it by customers. Names and contacts belong in the case file, not here (Art. 5 GDPR).',
      example:
        'summary: A customer waited five weeks for an appointment although two had been promised on the telephone.',
    },
  },
  examples: {
    bad: [
      {
        name: 'a name behind a salutation',
        files: entry({ summary: 'Frau Dr. Schmidt-Özdemir kam eine Stunde zu spät zum Termin.' }),
        expect: [
          {
            file: ENTRY,
            line: 6,
            column: 10,
            reason:
              'Unter „Zusammenfassung (summary)“ steht ein Name („Frau Dr. S…“); erwartet ist ein Text ohne personenbezogene Angaben.',
          },
        ],
      },
      {
        name: 'telephone and e-mail in the consequence',
        files: entry({ consequence: 'Zurückgerufen unter 0341 5550100 und an max.muster@web.de geschrieben.' }),
        expect: [
          {
            file: ENTRY,
            line: 10,
            column: 34,
            reason:
              'Unter „Konsequenz (consequence)“ steht eine Telefonnummer („034…“); erwartet ist ein Text ohne personenbezogene Angaben.',
          },
          { file: ENTRY, line: 10, column: 54 },
        ],
      },
      {
        name: 'an address in the published text',
        files: entry({ published: '>-\n  Auf Ihren Wunsch gibt es vor der\n  Lindenstraße 12 jetzt eine Rampe.' }),
        expect: [{ file: ENTRY, line: 13, column: 3 }],
      },
      {
        name: 'bank account, date of birth and file number',
        files: entry({
          summary:
            '"Aktenzeichen 12 AZ 345/25, geb. 12.03.1980, Konto DE89 3704 0044 0532 0130 00: Geld kam nicht an."',
        }),
        expect: [
          { file: ENTRY, line: 6, column: 11 },
          { file: ENTRY, line: 6, column: 38 },
          { file: ENTRY, line: 6, column: 61 },
        ],
      },
      {
        name: 'a name in the note to a result',
        files: {
          'evaluations/2025.mdx': evaluationFile({}, [
            { results: '[{ indicator: besuche, value: 26, note: Herr Kowalczyk hat gezählt }]' },
          ]),
        },
        expect: [{ file: 'evaluations/2025.mdx', line: 10, column: 54 }],
      },
      {
        name: 'an English text',
        files: entry({ summary: 'Mrs Smith had to wait for an hour.' }),
        expect: [{ file: ENTRY, line: 6, column: 10 }],
      },
    ],
    good: [
      {
        name: 'functions, dates, amounts and laws',
        files: entry({
          summary:
            '"Frau Bürgermeisterin lobte am 14.03.2026 die Sprechstunde; 1.200,50 Euro nach § 305 BGB; Herr der Lage war niemand."',
        }),
      },
      {
        name: 'the organisation’s own address',
        files: {
          ...entry({ published: '"Schreiben Sie an hinweis@beispiel.example, Hauptstraße 3, Telefon 030 5550140."' }),
          'handbook.yaml': `format: 2
organisation: { name: Beispiel e. V., street: Hauptstraße 3, phone: +49 30 5550140, email: post@beispiel.example }
roles: [{ id: leitung, title: Leitung }]
services: [{ id: beratung, title: Beratung }]
customerPath: [{ id: erstkontakt, title: Erster Kontakt }]
`,
        },
      },
    ],
  },
  *check({ handbook }) {
    for (const { owner, path, text } of guardedTexts(handbook)) {
      const told = new Set<PersonalDataKind>();
      for (const { kind, found } of personalData(text, ownContacts(handbook))) {
        // Each kind once in a text: who removes one sees the others.
        if (told.has(kind)) continue;
        told.add(kind);
        const field = path.filter((step) => typeof step === 'string').join('.');
        const facts: Facts = { kindOfEntry: owner.kind, field, kind, found: masked(found) };
        yield {
          file: owner.file,
          at: placeInField(owner.file, path, found),
          subject: `${path.join('.')} ${kind}`,
          facts,
        };
      }
    }
  },
});

type GuardedKind = 'feedback' | 'evaluation';
type GuardedText = readonly [path: DataPath, text: string];

function* guardedTexts(handbook: Handbook): Iterable<{ owner: Entry; path: DataPath; text: string }> {
  for (const owner of [...handbook.feedback.values(), ...handbook.evaluations.values()]) {
    if (!mayHoldPersonalData(owner)) continue;
    for (const [path, text] of textsOf(owner)) yield { owner, path, text };
  }
}

/** Without the organisation's own contacts more looks personal, never less. */
const mayHoldPersonalData = perContent('may-hold-personal-data', (content: Content<GuardedKind>) =>
  textsOf(content).some(([, text]) => personalData(text).length > 0),
);

function textsOf({ data }: Pick<Content<GuardedKind>, 'data'>): GuardedText[] {
  if ('assessments' in data) {
    return data.assessments.flatMap(({ results }, index) =>
      results.flatMap(({ note }, number): GuardedText[] =>
        note === undefined ? [] : [[['assessments', index, 'results', number, 'note'], note]],
      ),
    );
  }
  return (['summary', 'consequence', 'published'] as const).flatMap((field): GuardedText[] => {
    const text = data[field];
    return text === undefined ? [] : [[[field], text]];
  });
}

/** Enough to find it, not enough to spread it: findings are shown in pull requests and logs. */
function masked(found: string): string {
  const [, salutation = '', rest = ''] =
    /^((?:(?:Herrn?|Hr\.|Frau|Fr\.|Familie|Fam\.|Mrs?\.?|Ms\.?|Miss|Dr\.?|Prof\.?)\s)*)(.*)$/su.exec(found) ?? [];
  return `${salutation}${rest.slice(0, salutation === '' ? 3 : 1)}…`;
}
