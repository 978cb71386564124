import { z } from 'zod';
import { choice, field } from './field.ts';
import { identifier, line } from './scalars.ts';

/** How the handbook site speaks of those who changed a page. */
export const authorNaming = () =>
  choice({
    names: { de: 'mit Namen', en: 'by name' },
    roles: { de: 'mit ihrer Rolle', en: 'by role' },
    off: { de: 'gar nicht', en: 'not at all' },
  });

/** What the handbook shows of its own history in git. */
export const documentControl = () =>
  z.strictObject({
    authors: field(authorNaming().default('names'), {
      label: { de: 'Wer etwas geändert hat', en: 'Who changed something' },
      description: {
        de: 'Wie das interne Handbuch Menschen nennt, die Seiten geändert haben. Öffentlich steht das nie.',
        en: 'How the internal handbook speaks of people who changed pages. It is never public.',
      },
      example: 'roles',
    }),
    authorRoles: field(
      z
        .array(
          z.strictObject({
            author: field(line(), {
              label: { de: 'Name oder E-Mail-Adresse', en: 'Name or e-mail address' },
              description: { de: 'Wie die Person in Git heißt.', en: 'What the person is called in git.' },
              example: 'Kim Beispiel',
            }),
            role: field(identifier(), {
              label: { de: 'Rolle', en: 'Role' },
              description: { de: 'Die Rolle, die an ihrer Stelle steht.', en: 'The role that stands in its place.' },
              example: 'qmb',
              refersTo: 'role',
            }),
          }),
        )
        .default([]),
      {
        label: { de: 'Rollen der Schreibenden', en: 'Roles of authors' },
        description: {
          de: 'Nur nötig, wenn Rollen statt Namen stehen sollen.',
          en: 'Only needed where roles are to stand instead of names.',
        },
        example: [{ author: 'kim@example.org', role: 'qmb' }],
      },
    ),
    editionTag: field(
      z
        .string()
        .regex(/^[\w./-]*\*?[\w./-]*$/, { error: 'not-a-tag-pattern' })
        .default('edition-*'),
      {
        label: { de: 'Markierung einer Ausgabe', en: 'Tag of an edition' },
        description: {
          de: 'Welche Markierungen (Tags) in Git eine Ausgabe des Handbuchs sind; * steht für beliebige Zeichen.',
          en: 'Which tags in git are an edition of the handbook; * stands for any characters.',
        },
        example: 'edition-*',
      },
    ),
  });
