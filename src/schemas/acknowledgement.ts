import { z } from 'zod';
import { exception } from './exception.ts';
import { field } from './field.ts';
import { identifier, isoDate, line } from './scalars.ts';

/** How many of a role have taken note. */
export const noted = () =>
  z.strictObject({
    role: field(identifier(), {
      label: { de: 'Rolle', en: 'Role' },
      description: { de: 'Wessen Kenntnisnahme gezählt wurde.', en: 'Whose taking note was counted.' },
      example: 'beratungsleitung',
      refersTo: 'role',
    }),
    count: field(z.number().int().min(0), {
      label: { de: 'Unterschriften', en: 'Signatures' },
      description: { de: 'Wie viele unterschrieben haben.', en: 'How many have signed.' },
      example: 7,
    }),
    of: field(z.number().int().min(1), {
      label: { de: 'von', en: 'of' },
      description: { de: 'Wie viele Menschen die Rolle damals hatten.', en: 'How many people had the role then.' },
      example: 9,
    }),
    on: field(isoDate(), {
      label: { de: 'Stand', en: 'As of' },
      description: { de: 'Tag, an dem gezählt wurde.', en: 'Day on which it was counted.' },
      example: '2026-07-15',
    }),
    names: field(z.array(line()).default([]), {
      label: { de: 'Namen', en: 'Names' },
      description: {
        de: 'Nur, wenn die Organisation Namen festhalten will; nötig sind sie nicht.',
        en: 'Only where the organisation wants to record names; they are not needed.',
      },
      example: ['Kim Beispiel'],
    }),
  });

/** `acknowledgements/<edition>.yaml`: who has taken note of what changed in an edition or a period. */
export const acknowledgement = z.strictObject({
  title: field(line(), {
    label: { de: 'Titel', en: 'Title' },
    description: { de: 'Wovon Kenntnis genommen wurde.', en: 'What was taken note of.' },
    example: 'Änderungen im ersten Halbjahr 2026',
  }),
  from: field(isoDate(), {
    label: { de: 'von', en: 'from' },
    description: { de: 'Erster Tag, dessen Änderungen dazugehören.', en: 'First day whose changes belong to it.' },
    example: '2026-01-01',
  }),
  to: field(isoDate(), {
    label: { de: 'bis', en: 'to' },
    description: { de: 'Letzter Tag, dessen Änderungen dazugehören.', en: 'Last day whose changes belong to it.' },
    example: '2026-06-30',
  }),
  pages: field(z.array(line()).default([]), {
    label: { de: 'Seiten', en: 'Pages' },
    description: {
      de: 'Nur nötig, wenn es um bestimmte Seiten ging; sonst um alle, die sich inhaltlich geändert haben.',
      en: 'Only needed where it was about certain pages; otherwise all that changed in substance.',
    },
    example: ['procedures/erstgespraech'],
    refersTo: 'page',
  }),
  noted: field(z.array(noted()).default([]), {
    label: { de: 'Zur Kenntnis genommen', en: 'Taken note' },
    description: { de: 'Eine Zeile je Rolle, ohne Namen.', en: 'One line per role, without names.' },
    example: [{ role: 'beratungsleitung', count: 7, of: 9, on: '2026-07-15' }],
  }),
  exceptions: field(z.array(exception()).default([]), {
    label: { de: 'Ausnahmen', en: 'Exceptions' },
    description: {
      de: 'Befristete Ausnahmen von einer Prüfregel, mit Grund.',
      en: 'Exceptions to a rule for a limited time, with a reason.',
    },
  }),
});

/** A record of taking note, checked. */
export type Acknowledgement = z.output<typeof acknowledgement>;
