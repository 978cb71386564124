import { z } from 'zod';
import { documentControl } from './document-control.ts';
import { feedbackWays } from './feedback-ways.ts';
import { choice, field } from './field.ts';
import { CURRENT_FORMAT, READABLE_FORMATS } from './formats.ts';
import { organisation } from './organisation.ts';
import { ID_PATTERN, identifier, isoDuration, languageTag, line, prose, webAddress } from './scalars.ts';
import { title } from './title.ts';

/** Languages of the user interface and of findings. */
export const interfaceLanguage = () =>
  choice({ de: { de: 'Deutsch', en: 'German' }, en: { de: 'Englisch', en: 'English' } });

/** How much a rule weighs; `off` switches it off. */
export const ruleLevel = () =>
  choice({
    off: { de: 'aus', en: 'off' },
    info: { de: 'Hinweis', en: 'info' },
    warning: { de: 'Lücke', en: 'warning' },
    error: { de: 'Fehler', en: 'error' },
  });

/** The host of the repository, for edit links. */
export const repositoryHost = () =>
  choice({
    github: { de: 'GitHub', en: 'GitHub' },
    gitlab: { de: 'GitLab', en: 'GitLab' },
    forgejo: { de: 'Forgejo oder Gitea', en: 'Forgejo or Gitea' },
  });

/** Where people edit pages. */
export const editingPlace = () =>
  choice({
    web: { de: 'im Web-Editor des Handbuchs', en: 'in the handbook’s web editor' },
    host: { de: 'beim Anbieter des Repositorys', en: 'at the repository’s host' },
  });

const id = (example: string) =>
  field(identifier(), {
    label: { de: 'Kennung', en: 'Id' },
    description: {
      de: 'Kurzer Name ohne Umlaute; andere Dateien beziehen sich darauf.',
      en: 'Short name; other files refer to it.',
    },
    example,
    visibility: 'public',
  });

/** A role: findings and reminders are addressed to roles, never to people. */
const role = () =>
  z.strictObject({
    id: id('qmb'),
    title: field(line(), {
      label: { de: 'Bezeichnung', en: 'Title' },
      description: { de: 'Name der Rolle.', en: 'Name of the role.' },
      example: 'Qualitätsmanagement',
    }),
    contact: field(line().optional(), {
      label: { de: 'Erreichbar', en: 'Contact' },
      description: {
        de: 'Sammeladresse oder Durchwahl der Rolle, nur intern.',
        en: 'Shared address or extension of the role, internal only.',
      },
      example: 'qm@example.org',
    }),
  });

const service = () =>
  z.strictObject({
    id: id('ambulante-betreuung'),
    title: title('Ambulante Betreuung'),
    description: field(prose().optional(), {
      label: { de: 'Beschreibung', en: 'Description' },
      description: {
        de: 'Was die Leistung ist, in ein bis zwei Sätzen.',
        en: 'What the service is, in one or two sentences.',
      },
      example: 'Wir kommen zu Ihnen nach Hause und helfen bei dem, was allein zu viel ist.',
      visibility: 'public',
      multiline: true,
    }),
  });

const station = () =>
  z.strictObject({
    id: id('erstkontakt'),
    title: title('Erster Kontakt'),
    description: field(prose().optional(), {
      label: { de: 'Beschreibung', en: 'Description' },
      description: { de: 'Was an dieser Station geschieht.', en: 'What happens at this station.' },
      example: 'Jemand fragt zum ersten Mal bei uns an.',
      visibility: 'public',
      multiline: true,
    }),
  });

const site = (name: Parameters<typeof field>[1]['label'], address: string, base: string) =>
  field(
    z
      .strictObject({
        url: field(webAddress().optional(), {
          label: { de: 'Adresse', en: 'Address' },
          description: { de: 'Adresse des Servers, ohne Pfad.', en: 'Address of the server, without path.' },
          example: address,
          visibility: 'public',
        }),
        base: field(
          z
            .string()
            .regex(/^\/(?:[\w.~-]+\/?)*$/, { error: 'not-a-base-path' })
            .default('/'),
          {
            label: { de: 'Basispfad', en: 'Base path' },
            description: { de: 'Unterordner auf dem Server.', en: 'Folder on the server.' },
            example: base,
            visibility: 'public',
          },
        ),
      })
      .prefault({}),
    {
      label: name,
      description: { de: 'Wo die Website liegt.', en: 'Where the site is.' },
      example: { url: address, base },
    },
  );

const duration = (de: string, en: string, hint: string, hintEn: string, preset: string) =>
  field(isoDuration().default(preset), {
    label: { de, en },
    description: { de: hint, en: hintEn },
    example: preset,
    visibility: 'public',
  });

/** `handbook.yaml`: organisation, roles, sites, customer path, intervals, languages, rule severities. */
export const settings = z.strictObject({
  format: field(z.literal(READABLE_FORMATS), {
    label: { de: 'Format', en: 'Format' },
    description: {
      de: 'Version des Inhaltsformats. Nur „npm run migrate“ ändert sie.',
      en: 'Version of the content format. Only “npm run migrate” changes it.',
    },
    example: CURRENT_FORMAT,
  }),
  title: field(line().default('Qualitätshandbuch'), {
    label: { de: 'Titel', en: 'Title' },
    description: { de: 'Name des Handbuchs.', en: 'Name of the handbook.' },
    example: 'Qualitätshandbuch',
  }),
  language: field(interfaceLanguage().default('de'), {
    label: { de: 'Sprache', en: 'Language' },
    description: {
      de: 'Sprache der Oberfläche und der Befunde.',
      en: 'Language of the user interface and of findings.',
    },
    example: 'de',
    visibility: 'public',
  }),
  languages: field(z.array(languageTag()).default([]), {
    label: { de: 'Sprachen der Bedingungen', en: 'Languages of terms' },
    description: { de: 'Sprachen, in denen Bedingungen vorliegen können.', en: 'Languages in which terms may exist.' },
    example: ['de', 'en', 'ar', 'de-simple'],
    visibility: 'public',
  }),
  organisation: field(organisation(), {
    label: { de: 'Organisation', en: 'Organisation' },
    description: { de: 'Wer das Handbuch führt.', en: 'Who keeps the handbook.' },
    visibility: 'public',
  }),
  services: field(z.array(service()).default([]), {
    label: { de: 'Leistungen', en: 'Services' },
    description: { de: 'Was die Organisation anbietet.', en: 'What the organisation offers.' },
    visibility: 'public',
  }),
  roles: field(z.array(role()).min(1), {
    label: { de: 'Rollen', en: 'Roles' },
    description: {
      de: 'Funktionen, die Verantwortung tragen. Rollen, keine Namen.',
      en: 'Functions that carry responsibility. Roles, not names.',
    },
  }),
  customerPath: field(z.array(station()).default([]), {
    label: { de: 'Kundenpfad', en: 'Customer path' },
    description: {
      de: 'Stationen von der ersten Information bis zur Nachbetreuung, in ihrer Reihenfolge.',
      en: 'Stations from first information to aftercare, in their order.',
    },
    visibility: 'public',
  }),
  sites: field(
    z
      .strictObject({
        handbook: site({ de: 'Handbuch', en: 'Handbook' }, 'https://handbuch.example.org', '/'),
        public: site(
          { de: 'Website für Kundinnen und Kunden', en: 'Customers’ site' },
          'https://bedingungen.example.org',
          '/',
        ),
      })
      .prefault({}),
    {
      label: { de: 'Websites', en: 'Sites' },
      description: { de: 'Adressen der beiden Websites.', en: 'Addresses of both sites.' },
    },
  ),
  repository: field(
    z
      .strictObject({
        host: field(repositoryHost(), {
          label: { de: 'Anbieter', en: 'Host' },
          description: {
            de: 'Art des Servers, auf dem das Repository liegt.',
            en: 'Kind of server on which the repository lies.',
          },
          example: 'github',
        }),
        url: field(webAddress(), {
          label: { de: 'Adresse', en: 'Address' },
          description: { de: 'Adresse des Repositorys.', en: 'Address of the repository.' },
          example: 'https://github.com/example/handbuch',
        }),
        branch: field(line().default('main'), {
          label: { de: 'Zweig', en: 'Branch' },
          description: { de: 'Zweig, in den Änderungen gehen.', en: 'Branch that changes go to.' },
          example: 'main',
        }),
        contentPath: field(z.string().default('src/content'), {
          label: { de: 'Inhaltsordner', en: 'Content folder' },
          description: { de: 'Ordner der Inhalte im Repository.', en: 'Folder of the content in the repository.' },
          example: 'src/content',
        }),
        editor: field(editingPlace().default('web'), {
          label: { de: 'Bearbeiten', en: 'Editing' },
          description: {
            de: 'Wohin „Seite bearbeiten“ führt: in den Web-Editor mit Formularen (GitHub und GitLab) oder zur Datei beim Anbieter. Bei Forgejo und Gitea immer zur Datei.',
            en: 'Where “Edit this page” leads: to the web editor with forms (GitHub and GitLab) or to the file at the host. With Forgejo and Gitea always to the file.',
          },
          example: 'web',
        }),
        signIn: field(
          z
            .strictObject({
              url: field(webAddress().optional(), {
                label: { de: 'Anmeldedienst', en: 'Sign-in service' },
                description: {
                  de: 'Adresse eines eigenen OAuth-Dienstes; bei GitLab die des Servers.',
                  en: 'Address of your own OAuth service; with GitLab that of the server.',
                },
                example: 'https://anmeldung.example.org',
              }),
              appId: field(line().optional(), {
                label: { de: 'Anwendungskennung', en: 'Application id' },
                description: {
                  de: 'Kennung der Anwendung, die bei GitLab dafür angelegt wurde.',
                  en: 'Id of the application that was registered with GitLab.',
                },
                example: '3f9a1c',
              }),
            })
            .optional(),
          {
            label: { de: 'Anmeldung am Web-Editor', en: 'Signing in to the web editor' },
            description: {
              de: 'Nur, wenn Sie sich mit Name und Passwort des Anbieters anmelden möchten; ohne Angabe mit einem Zugangsschlüssel (Token).',
              en: 'Only for signing in with the host’s own account; with an access token otherwise.',
            },
            example: { url: 'https://anmeldung.example.org' },
          },
        ),
      })
      .optional(),
    {
      label: { de: 'Repository', en: 'Repository' },
      description: { de: 'Wohin die Bearbeiten-Verweise führen.', en: 'Where the edit links lead.' },
    },
  ),
  intervals: field(
    z
      .strictObject({
        procedureReview: duration(
          'Bewertung der Verfahren',
          'Review of procedures',
          'Abstand zwischen zwei Bewertungen eines Verfahrens.',
          'Interval between two assessments of a procedure.',
          'P12M',
        ),
        termsReview: duration(
          'Durchsicht der Bedingungen',
          'Review of terms',
          'Abstand zwischen zwei Durchsichten.',
          'Interval between two reviews.',
          'P24M',
        ),
        evaluation: duration(
          'Evaluation',
          'Evaluation',
          'Abstand zwischen zwei Evaluationszyklen.',
          'Interval between two evaluation cycles.',
          'P12M',
        ),
        termsNotice: duration(
          'Ankündigungsfrist',
          'Notice period',
          'Wie lange vor dem Inkrafttreten eine Version angekündigt sein muss.',
          'How long before it takes effect a version must be announced.',
          'P4W',
        ),
      })
      .prefault({}),
    {
      label: { de: 'Abstände', en: 'Intervals' },
      description: {
        de: 'Fristen für wiederkehrende Arbeiten, als ISO-8601-Dauer.',
        en: 'Intervals of recurring work, as ISO 8601 durations.',
      },
    },
  ),
  deadlines: field(
    z
      .strictObject({
        acknowledge: duration(
          'Eingang bestätigen',
          'Acknowledge',
          'Frist bis zur Eingangsbestätigung.',
          'Time until receipt is acknowledged.',
          'P3D',
        ),
        resolve: duration('Erledigen', 'Resolve', 'Frist bis zur Erledigung.', 'Time until it is resolved.', 'P14D'),
        answer: duration('Antworten', 'Answer', 'Frist bis zur Antwort.', 'Time until the answer.', 'P21D'),
        resolveUrgent: duration(
          'Dringendes erledigen',
          'Resolve urgent',
          'Frist bei dringenden Rückmeldungen.',
          'Time for urgent feedback.',
          'P2D',
        ),
      })
      .prefault({}),
    {
      label: { de: 'Fristen für Rückmeldungen', en: 'Deadlines for feedback' },
      description: {
        de: 'Was die Organisation ihren Kundinnen und Kunden zusagt.',
        en: 'What the organisation promises its customers.',
      },
      visibility: 'public',
    },
  ),
  feedback: field(feedbackWays().prefault({}), {
    label: { de: 'Rückmeldungen', en: 'Feedback' },
    description: {
      de: 'Wege, auf denen Kundinnen und Kunden die Organisation erreichen.',
      en: 'Ways in which customers reach the organisation.',
    },
    visibility: 'public',
  }),
  documentControl: field(documentControl().prefault({}), {
    label: { de: 'Dokumentenlenkung', en: 'Document control' },
    description: {
      de: 'Was das Handbuch aus seiner Geschichte in Git zeigt.',
      en: 'What the handbook shows of its history in git.',
    },
    example: { authors: 'roles', editionTag: 'edition-*' },
  }),
  rules: field(z.partialRecord(z.string().regex(ID_PATTERN), ruleLevel()).default({}), {
    label: { de: 'Prüfregeln', en: 'Rules' },
    description: {
      de: 'Gewicht einzelner Regeln: off, info, warning oder error.',
      en: 'Weight of single rules: off, info, warning or error.',
    },
    example: { 'missing-indicator': 'info' },
    refersTo: 'rule',
  }),
});

/** The handbook's settings, checked. */
export type Settings = z.output<typeof settings>;
/** A role of the organisation. */
export type Role = Settings['roles'][number];
/** A station of the customer path. */
export type Station = Settings['customerPath'][number];
/** A service of the organisation. */
export type Service = Settings['services'][number];
