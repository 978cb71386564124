import { NO_CONTACTS, type OwnContacts } from './own-contacts.ts';
import { addresses } from './personal-addresses.ts';
import { emails, phones } from './personal-contacts.ts';
import { names } from './personal-names.ts';
import { birthDates, fileNumbers, ibans } from './personal-numbers.ts';

/** A kind of personal data. */
export type PersonalDataKind = 'name' | 'email' | 'phone' | 'iban' | 'address' | 'birth-date' | 'file-number';

/** Personal data found in a text. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly found: string;
}

const DETECTORS: readonly (readonly [PersonalDataKind, (text: string, own: OwnContacts) => Iterable<string>])[] = [
  ['name', names],
  ['email', emails],
  ['iban', ibans],
  ['birth-date', birthDates],
  ['file-number', fileNumbers],
  ['phone', phones],
  ['address', addresses],
];

/**
 * Personal data in a text, German or English: names behind a salutation, e-mail and postal addresses, telephone
 * numbers, IBAN, dates of birth, file numbers. It rather misses one than takes a role, a date or a law for a person.
 */
export function personalData(text: string, own: OwnContacts = NO_CONTACTS): PersonalData[] {
  const found: PersonalData[] = [];
  let rest = text.normalize('NFC').replace(/\s+/g, ' ');
  for (const [kind, detect] of DETECTORS) {
    for (const match of detect(rest, own)) {
      found.push({ kind, found: match });
      // What is one thing is not another, too: the digits of an IBAN are no telephone number.
      rest = rest.replace(match, '…');
    }
  }
  return found;
}
