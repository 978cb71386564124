import type { Handbook } from '../../handbook/index.ts';
import { perHandbook } from '../../handbook/queries/per-handbook.ts';

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

/** What the settings say of the organisation: its addresses and numbers are nobody's private ones. */
export const ownContacts: (handbook: Handbook) => OwnContacts = perHandbook(({ settings }) => {
  const texts = [settings.organisation, settings.feedback, settings.roles, settings.sites].map((part) =>
    JSON.stringify(part),
  );
  const text = texts.join(' ');
  const emails = [...text.matchAll(/[\w.+-]+@[\w.-]+\.\p{L}{2,}/gu)].map(([email]) => email.toLowerCase());
  const sites = [...text.matchAll(/https?:\/\/(?:www\.)?([\w.-]+)/g)].map(([, host = '']) => host.toLowerCase());
  const numbers = [
    settings.organisation.phone,
    settings.feedback.phone,
    ...settings.roles.map(({ contact }) => contact),
  ];
  return {
    emails: new Set(emails),
    hosts: new Set([...emails.map((email) => email.split('@')[1] ?? ''), ...sites]),
    phones: numbers
      .map((number) => (number ?? '').replace(/^\+\d{2}|\D|^0+/g, ''))
      .filter((digits) => digits.length >= 5),
    streets: new Set(settings.organisation.street ? [settings.organisation.street.toLowerCase()] : []),
  };
});
