import { z } from 'zod';
import { field } from './field.ts';
import { identifier, line, webAddress } from './scalars.ts';
import { title } from './title.ts';

/** Ways in which customers reach the organisation, and the topics by which their feedback is counted. */
export const feedbackWays = () =>
  z.strictObject({
    contact: field(line().optional(), {
      label: { de: 'Ansprechstelle', en: 'Contact point' },
      description: { de: 'Wer Rückmeldungen entgegennimmt.', en: 'Who receives feedback.' },
      example: 'Beschwerdestelle',
      visibility: 'public',
    }),
    phone: field(line().optional(), {
      label: { de: 'Telefon', en: 'Phone' },
      description: { de: 'Nummer für Rückmeldungen.', en: 'Number for feedback.' },
      example: '+49 30 901820 0',
      visibility: 'public',
    }),
    email: field(z.email({ error: 'not-an-email' }).optional(), {
      label: { de: 'E-Mail', en: 'E-mail' },
      description: { de: 'Adresse für Rückmeldungen.', en: 'Address for feedback.' },
      example: 'rueckmeldung@example.org',
      visibility: 'public',
    }),
    hours: field(line().optional(), {
      label: { de: 'Sprechzeiten', en: 'Hours' },
      description: { de: 'Wann jemand zu sprechen ist.', en: 'When somebody can be reached.' },
      example: 'Montag bis Donnerstag, 9 bis 16 Uhr',
      visibility: 'public',
    }),
    formEndpoint: field(webAddress().optional(), {
      label: { de: 'Formularziel', en: 'Form endpoint' },
      description: {
        de: 'Adresse, an die das Formular sendet; ohne Angabe gibt es kein Formular.',
        en: 'Address the form is sent to; without it there is no form.',
      },
      example: 'https://formular.example.org/rueckmeldung',
      visibility: 'public',
    }),
    external: field(
      z
        .array(
          z.strictObject({
            title: title('Ombudsstelle der Stadt'),
            url: field(webAddress().optional(), {
              label: { de: 'Adresse', en: 'Address' },
              description: { de: 'Adresse im Netz.', en: 'Web address.' },
              example: 'https://example.org/ombudsstelle',
              visibility: 'public',
            }),
            note: field(line().optional(), {
              label: { de: 'Hinweis', en: 'Note' },
              description: { de: 'Wofür die Stelle da ist.', en: 'What the body is for.' },
              visibility: 'public',
            }),
          }),
        )
        .default([]),
      {
        label: { de: 'Unabhängige Stellen', en: 'Independent bodies' },
        description: {
          de: 'Wohin man sich außerhalb der Organisation wenden kann.',
          en: 'Where people can turn outside the organisation.',
        },
        visibility: 'public',
      },
    ),
    topics: field(
      z
        .array(
          z.strictObject({
            id: field(identifier(), {
              label: { de: 'Kennung', en: 'Id' },
              description: {
                de: 'Das Stichwort, wie es in den Rückmeldungen steht.',
                en: 'The keyword as it stands in the entries.',
              },
              example: 'verstaendlichkeit',
            }),
            title: field(line(), {
              label: { de: 'Name', en: 'Name' },
              description: { de: 'Wie das Thema auf den Seiten heißt.', en: 'What pages call the topic.' },
              example: 'Verständlichkeit',
            }),
          }),
        )
        .default([]),
      {
        label: { de: 'Themen', en: 'Topics' },
        description: {
          de: 'Namen der Themen von Rückmeldungen. Ein Thema ohne Eintrag erscheint mit seiner Kennung.',
          en: 'Names of the topics of feedback. A topic without an entry appears under its id.',
        },
      },
    ),
    recurringTopic: field(z.number().int().min(2).default(3), {
      label: { de: 'Häufung', en: 'Recurrence' },
      description: {
        de: 'Ab so vielen Rückmeldungen zum selben Thema in einem Jahr wird eine strukturelle Maßnahme erwartet.',
        en: 'From this many entries on one topic in a year a structural measure is expected.',
      },
      example: 3,
    }),
  });
