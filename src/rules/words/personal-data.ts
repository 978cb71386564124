import type { PersonalDataKind } from '../detection/personal-data.ts';

/** Kinds of personal data, as an object of a sentence. */
export const personalDataKinds = {
  de: {
    name: 'ein Name',
    email: 'eine E-Mail-Adresse',
    phone: 'eine Telefonnummer',
    iban: 'eine Kontonummer (IBAN)',
    address: 'eine Anschrift',
    'birth-date': 'ein Geburtsdatum',
    'file-number': 'ein Akten- oder Kundenzeichen',
  },
  en: {
    name: 'a name',
    email: 'an e-mail address',
    phone: 'a telephone number',
    iban: 'a bank account (IBAN)',
    address: 'a postal address',
    'birth-date': 'a date of birth',
    'file-number': 'a file or customer number',
  },
} as const satisfies Record<'de' | 'en', Record<PersonalDataKind, string>>;
