import { NO_CONTACTS, type OwnContacts } from './own-contacts.ts';
import { addresses } from './personal-addresses.ts';
import { emails, phones } from './personal-contacts.ts';
import { NAME_HINT, names } from './personal-names.ts';
import { birthDates, fileNumbers, ibans } from './personal-numbers.ts';

/** A kind of personal data. */
export type PersonalDataKind = 'name' | 'email' | 'phone' | 'iban' | 'address' | 'birth-date' | 'file-number';

/** Personal data found in a text. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly found: string;
}

type Detector = (text: string, own: OwnContacts) => Iterable<string>;

/** Each with what a text must hold to be worth a closer look: most texts hold none of it. */
const DETECTORS: readonly (readonly [PersonalDataKind, RegExp, Detector])[] = [
  ['name', NAME_HINT, names],
  ['email', /@|[aä]t[)\]]/i, emails],
  ['iban', /[A-Z]{2}\d{2}/, ibans],
  ['birth-date', /\d/, birthDates],
  ['file-number', /\d{3}|\d\D\d/, fileNumbers],
  ['phone', /\d{2}/, phones],
  ['address', /\d/, addresses],
];

/** Of each kind, this many are told of one text; each has to be taken out of it before the next kind is looked for. */
const MOST = 20;

/**
 * Personal data in a text, German or English: names behind a salutation, e-mail and postal addresses, telephone
 * numbers, IBAN, dates of birth, file numbers. It rather misses one than takes a role, a date or a law for a person.
 */
export function personalData(text: string, own: OwnContacts = NO_CONTACTS): PersonalData[] {
  const found: PersonalData[] = [];
  let rest = text.normalize('NFC').replace(/\s+/g, ' ');
  for (const [kind, hint, detect] of DETECTORS) {
    if (!hint.test(rest)) continue;
    let count = 0;
    for (const match of detect(rest, own)) {
      if (++count > MOST) break;
      found.push({ kind, found: match });
      // What is one thing is not another, too: the digits of an IBAN are no telephone number.
      rest = rest.replace(match, '…');
    }
  }
  return found;
}
