import { type BareKind, bareKind } from './detection/bare-medium.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

/** KQS quality area 11, section 3.1: neither behaviour nor technical media are procedures. */
export default defineRule<{ title: string; kind: BareKind }>({
  severity: 'warning',
  area: 'procedures',
  texts: {
    de: {
      title: 'Medium oder Verhalten statt Verfahren',
      message: ({ title, kind }) =>
        kind === 'medium'
          ? `„${title}“ ist ein technisches Medium, kein Verfahren; erwartet wird ein Titel, der sagt, was damit eingerichtet ist.`
          : `„${title}“ beschreibt ein Verhalten, kein Verfahren; erwartet wird ein fest eingeführter Weg.`,
      why: 'Ein Verfahren ist ein fest eingeführter Weg, auf dem Organisation und Kundschaft einander erreichen. Ein Telefon oder ein freundlicher Ton gehört dazu, ist aber selbst noch keiner.',
      example: 'title: Telefonische Sprechstunde\nmedia: [Telefon]',
    },
    en: {
      title: 'Medium or behaviour instead of a procedure',
      message: ({ title, kind }) =>
        kind === 'medium'
          ? `“${title}” is a technical medium, not a procedure; a title was expected that says what has been set up with it.`
          : `“${title}” describes a behaviour, not a procedure; an established way was expected.`,
      why: 'A procedure is an established way in which organisation and customers reach each other. A telephone or a friendly tone is part of it, but not one by itself.',
      example: 'title: Telephone consultation hours\nmedia: [telephone]',
    },
  },
  examples: {
    bad: [
      {
        name: 'e-mail',
        files: { 'procedures/mail.mdx': procedureFile({ title: 'E-Mail' }) },
        expect: [
          {
            file: 'procedures/mail.mdx',
            line: 2,
            column: 8,
            reason:
              '„E-Mail“ ist ein technisches Medium, kein Verfahren; erwartet wird ein Titel, der sagt, was damit eingerichtet ist.',
          },
        ],
      },
      {
        name: 'friendliness',
        files: { 'procedures/freundlich.mdx': procedureFile({ title: 'Freundlichkeit der Beschäftigten' }) },
        expect: [
          {
            file: 'procedures/freundlich.mdx',
            line: 2,
            column: 8,
            reason:
              '„Freundlichkeit der Beschäftigten“ beschreibt ein Verhalten, kein Verfahren; erwartet wird ein fest eingeführter Weg.',
          },
        ],
      },
      {
        name: 'two media',
        files: { 'procedures/telefon.mdx': procedureFile({ title: 'Telefon und Website' }) },
        expect: [{ file: 'procedures/telefon.mdx', line: 2, column: 8 }],
      },
      {
        name: 'a draft, before work goes into it',
        files: { 'procedures/post.mdx': procedureFile({ title: 'Unsere Homepage', status: 'draft' }) },
        expect: [{ file: 'procedures/post.mdx', line: 2, column: 8 }],
      },
    ],
    good: [
      { name: 'a newsletter', files: { 'procedures/newsletter.mdx': procedureFile({ title: 'Newsletter' }) } },
      {
        name: 'a website that offers something',
        files: { 'procedures/website.mdx': procedureFile({ title: 'Website mit Formularen zum Herunterladen' }) },
      },
      {
        name: 'a consultation by telephone',
        files: { 'procedures/telefon.mdx': procedureFile({ title: 'Telefonische Sprechstunde' }) },
      },
    ],
  },
  *check({ handbook }) {
    for (const { data, file } of handbook.procedures.values()) {
      const kind = data.status === 'retired' ? undefined : bareKind(data.title);
      if (kind !== undefined) yield { file, at: ['title'], subject: 'title', facts: { title: data.title, kind } };
    }
  },
});
