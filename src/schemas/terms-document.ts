import { z } from 'zod';
import { exception } from './exception.ts';
import { choice, field } from './field.ts';
import { identifier, isoDuration, languageTag, line, webAddress } from './scalars.ts';

/** What a terms document is (KQS quality area 11, requirement 2). */
export const termsKind = () =>
  choice({
    'general-terms': { de: 'Allgemeine Vertragsbedingungen', en: 'General terms' },
    'contract-basis': { de: 'Vertragliche Grundlage', en: 'Contract basis' },
    'legal-provision': { de: 'Rechtsvorschrift', en: 'Legal provision' },
  });

/** Why an organisation uses terms (KQS quality area 11, requirement 2). */
export const termsReason = () =>
  choice({
    'simpler-negotiation': { de: 'Vertragsverhandlungen vereinfachen', en: 'Simpler negotiations' },
    transparency: { de: 'Transparenz über Leistungen und Bedingungen', en: 'Transparency' },
    'legal-certainty': { de: 'Rechtssicherheit', en: 'Legal certainty' },
    uniformity: { de: 'Vereinheitlichung', en: 'Uniformity' },
    'time-saving': { de: 'Zeitersparnis', en: 'Saving time' },
    'risk-protection': { de: 'Absicherung von Risiken', en: 'Protection against risks' },
  });

/** When customers get the terms. */
export const communicationMoment = () =>
  choice({
    'before-contract': { de: 'vor dem Vertragsschluss', en: 'before the contract' },
    'at-contract': { de: 'beim Vertragsschluss', en: 'when the contract is made' },
    'after-contract': { de: 'nach dem Vertragsschluss', en: 'after the contract' },
    'on-change': { de: 'bei Änderungen', en: 'when the terms change' },
  });

/** `terms/<document>/document.yaml`: one terms document. */
export const termsDocument = z.strictObject({
  title: field(line(), {
    label: { de: 'Titel', en: 'Title' },
    description: {
      de: 'Name des Dokuments, wie ihn Kundinnen und Kunden lesen.',
      en: 'Name of the document as customers read it.',
    },
    example: 'Allgemeine Vertragsbedingungen Ambulante Betreuung',
    visibility: 'public',
  }),
  kind: field(termsKind(), {
    label: { de: 'Art', en: 'Kind' },
    description: {
      de: 'Geschäftsbedingungen, vertragliche Grundlage oder Rechtsvorschrift.',
      en: 'General terms, contract basis or legal provision.',
    },
    example: 'general-terms',
    visibility: 'public',
  }),
  services: field(z.array(identifier()).default([]), {
    label: { de: 'Leistungen', en: 'Services' },
    description: {
      de: 'Leistungen, für die das Dokument gilt (Kennungen aus handbook.yaml).',
      en: 'Services to which the document applies (ids from handbook.yaml).',
    },
    example: ['ambulante-betreuung'],
    refersTo: 'service',
    visibility: 'public',
  }),
  reasons: field(z.array(termsReason()).default([]), {
    label: { de: 'Gründe', en: 'Reasons' },
    description: {
      de: 'Warum die Organisation dieses Dokument verwendet.',
      en: 'Why the organisation uses this document.',
    },
    example: ['transparency', 'legal-certainty'],
  }),
  legalBasis: field(
    z
      .array(
        z.strictObject({
          title: field(line(), {
            label: { de: 'Vorschrift', en: 'Provision' },
            description: { de: 'Gesetz und Paragraf.', en: 'Law and section.' },
            example: 'BGB §§ 305–310',
            visibility: 'public',
          }),
          url: field(webAddress().optional(), {
            label: { de: 'Adresse', en: 'Address' },
            description: { de: 'Amtlicher Text im Netz.', en: 'Official text on the web.' },
            example: 'https://www.gesetze-im-internet.de/bgb/__305.html',
            visibility: 'public',
          }),
        }),
      )
      .default([]),
    {
      label: { de: 'Rechtsgrundlagen', en: 'Legal basis' },
      description: { de: 'Gesetze, auf denen das Dokument beruht.', en: 'Laws on which the document rests.' },
      example: [{ title: 'BGB §§ 305–310' }],
      visibility: 'public',
    },
  ),
  communication: field(
    z
      .array(
        z.strictObject({
          when: field(communicationMoment(), {
            label: { de: 'Wann', en: 'When' },
            description: {
              de: 'Zeitpunkt, zu dem die Kundschaft das Dokument erhält.',
              en: 'When customers get the document.',
            },
            example: 'before-contract',
          }),
          how: field(line(), {
            label: { de: 'Wie', en: 'How' },
            description: { de: 'Auf welchem Weg.', en: 'In which way.' },
            example: 'Wird im Erstgespräch ausgehändigt und in Ruhe durchgesprochen.',
            multiline: true,
          }),
          procedure: field(identifier().optional(), {
            label: { de: 'Verfahren', en: 'Procedure' },
            description: { de: 'Verfahren, in dem das geschieht.', en: 'Procedure in which this happens.' },
            example: 'erstgespraech',
            refersTo: 'procedure',
          }),
        }),
      )
      .default([]),
    {
      label: { de: 'Bekanntgabe', en: 'Communication' },
      description: {
        de: 'Wie Kundinnen und Kunden das Dokument erhalten. Mindestens ein Weg muss vor dem Vertragsschluss liegen (BGB § 305 Abs. 2).',
        en: 'How customers get the document. At least one way must come before the contract (BGB § 305 (2)).',
      },
      example: [{ when: 'before-contract', how: 'Im Erstgespräch ausgehändigt', procedure: 'erstgespraech' }],
      expected: true,
    },
  ),
  owner: field(identifier(), {
    label: { de: 'Verantwortlich', en: 'Owner' },
    description: { de: 'Kennung einer Rolle aus handbook.yaml.', en: 'Id of a role in handbook.yaml.' },
    example: 'geschaeftsfuehrung',
    refersTo: 'role',
  }),
  bindingLanguage: field(languageTag(), {
    label: { de: 'Verbindliche Sprache', en: 'Binding language' },
    description: { de: 'Sprache der rechtlich verbindlichen Fassung.', en: 'Language of the legally binding text.' },
    example: 'de',
    visibility: 'public',
  }),
  noticePeriod: field(isoDuration().optional(), {
    label: { de: 'Ankündigungsfrist', en: 'Notice period' },
    description: {
      de: 'Wie lange vor dem Inkrafttreten eine neue Version angekündigt sein muss; ohne Angabe gilt der Wert aus handbook.yaml.',
      en: 'How long before it takes effect a version must be announced; the default stands in handbook.yaml.',
    },
    example: 'P6W',
  }),
  reviewEvery: field(isoDuration().optional(), {
    label: { de: 'Durchsicht alle', en: 'Review every' },
    description: {
      de: 'Abstand zwischen zwei Durchsichten; ohne Angabe gilt der Wert aus handbook.yaml.',
      en: 'Interval between two reviews; the default stands in handbook.yaml.',
    },
    example: 'P24M',
  }),
  keywords: field(z.array(line()).default([]), {
    label: { de: 'Stichwörter', en: 'Keywords' },
    description: { de: 'Andere Wörter, unter denen man sucht.', en: 'Other words people search for.' },
    example: ['AGB', 'Vertrag'],
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

/** A terms document, checked. */
export type TermsDocument = z.output<typeof termsDocument>;
