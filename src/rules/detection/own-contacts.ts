import type { Handbook } from '../../handbook/index.ts';
import { perHandbook } from '../../handbook/queries/per-handbook.ts';
import { addresses } from './personal-addresses.ts';
import { phones } from './personal-contacts.ts';

/** What is the organisation's own and no personal data: its addresses and numbers. */
export interface OwnContacts {
  /** In lower case. */
  readonly emails: ReadonlySet<string>;
  /** Host names, in lower case. */
  readonly hosts: ReadonlySet<string>;
  /** Digits alone, without country code and leading zero. */
  readonly phones: readonly string[];
  /** Streets with number, in lower case. */
  readonly streets: ReadonlySet<string>;
}

/** Nothing known of the organisation. */
export const NO_CONTACTS: OwnContacts = { emails: new Set(), hosts: new Set(), phones: [], streets: new Set() };

/**
 * What the settings and the free pages say of the organisation: its addresses and numbers are nobody's private ones.
 * A second office may stand in the imprint only.
 */
export const ownContacts: (handbook: Handbook) => OwnContacts = perHandbook(({ settings, pages }) => {
  const { organisation, feedback, roles, sites } = settings;
  const told = JSON.stringify([organisation, feedback, roles, sites]);
  const blocks = [...pages.values()].flatMap(({ prose }) => prose.blocks.map(({ text }) => text));
  const written = blocks.join('\n');
  const own = mailAddresses(told);
  const hosts = [...told.matchAll(/https?:\/\/(?:www\.)?([\w.-]+)/g)].map(([, host = '']) => host.toLowerCase());
  const numbers = [
    organisation.phone,
    feedback.phone,
    ...roles.map(({ contact }) => contact),
    ...phones(written, NO_CONTACTS),
  ];
  const streets = [organisation.street, ...blocks.flatMap((text) => [...addresses(text, NO_CONTACTS)])];
  return {
    emails: new Set([...own, ...mailAddresses(written)]),
    hosts: new Set(
      [...own.map((mail) => mail.split('@')[1] ?? ''), ...hosts].filter((host) => !SHARED_HOST.test(host)),
    ),
    phones: numbers.map(localDigits).filter((digits) => digits.length >= 5),
    // "Pfeilerhof 12, 04177 Leipzig" is known as "Pfeilerhof 12".
    streets: new Set(streets.flatMap((street) => (street ? [(street.split(',')[0] ?? '').toLowerCase()] : []))),
  };
});

/** Mail providers: an address there may be anybody's. */
const SHARED_HOST =
  /^(?:g(?:oogle)?mail|gmx|web|t-online|outlook|hotmail|live|yahoo|icloud|posteo|mailbox|freenet|aon|bluewin)\.\w+$/;

function mailAddresses(text: string): string[] {
  return [...text.matchAll(/[\w.+-]+@[\w.-]+\.\p{L}{2,}/gu)].map(([mail]) => mail.toLowerCase());
}

function localDigits(number: string | undefined): string {
  return (number ?? '')
    .replace(/^(?:\+|00)\d{2}/, '')
    .replace(/\D/g, '')
    .replace(/^0+/, '');
}
