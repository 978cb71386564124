import type { OwnContacts } from './own-contacts.ts';

/** "(at)", "[ät]", "(punkt)": written so that no machine reads it. */
const SPELT_AT = String.raw`\s?[(\[](?:at|ät)[)\]]\s?`;
const SPELT_DOT = String.raw`\s?[(\[](?:dot|punkt)[)\]]\s?`;
const DOT = String.raw`(?:\.|${SPELT_DOT})`;
const EMAIL = new RegExp(
  String.raw`(?<![\w.+-])[\w.+-]{1,64}(?:@|${SPELT_AT})[\p{L}\d-]{1,63}(?:${DOT}[\p{L}\d-]{1,63}){0,5}${DOT}\p{L}{2,}`,
  'giu',
);
const SPELT = [new RegExp(SPELT_AT, 'giu'), new RegExp(SPELT_DOT, 'giu')] as const;

/** E-mail addresses of people. */
export function* emails(text: string, own: OwnContacts): Iterable<string> {
  for (const [found] of text.matchAll(EMAIL)) {
    const [local = '', host = ''] = found.toLowerCase().replace(SPELT[0], '@').replace(SPELT[1], '.').split('@');
    const organisation = [...own.hosts].some((name) => host === name || host.endsWith(`.${name}`));
    // rueckmeldung@… is a mailbox of the organisation, vorname.nachname@… is a person.
    if (own.emails.has(`${local}@${host}`) || (organisation && !/[._]/.test(local))) continue;
    yield found;
  }
}

const PHONE = /(?<![\p{L}\d.,:/-])(?:\+|00)?\(?\d[\d ()/–-]{5,22}\d(?![\d.,]*\d)/gu;
const PHONE_NAMED =
  /(?:Tel(?:efon)?(?:nummer)?\.?|Handy(?:nummer)?|Mobil(?:nummer)?|Rufnummer|Durchwahl|phone(?: number)?|mobile|call(?: me)? (?:at|on))\s?(?:Nr\.)?:?\s?(\d[\d /–-]{3,18}\d)/giu;
/** Numbers that anybody may call: emergency, free and service numbers. */
const PUBLIC_PHONE = /^(?:1\d{2}|11[5-8]\d*|0?800\d*|0?180\d*|0?900\d*|0?137\d*)$/;
const DATE_LIKE = /^(?:\d{1,2}[ /–-]\d{1,2}[ /–-]\d{4}|\d{4}[/–-]\d{1,2}[/–-]\d{1,2})$/;

/** Telephone numbers of people. */
export function* phones(text: string, own: OwnContacts): Iterable<string> {
  const told = new Set<string>();
  for (const [found] of text.matchAll(PHONE)) {
    const digits = found.replace(/\D/g, '');
    const international = /^(?:\+|00)/.test(found.trim());
    const national = /^\(?0[1-9]/.test(found.trim());
    if (!(international || national) || digits.length < 7 || digits.length > 15 || DATE_LIKE.test(found.trim()))
      continue;
    if (isPublic(digits, own)) continue;
    told.add(found);
    yield found.trim();
  }
  for (const [, found = ''] of text.matchAll(PHONE_NAMED)) {
    const digits = found.replace(/\D/g, '');
    if (digits.length < 5 || DATE_LIKE.test(found.trim()) || isPublic(digits, own)) continue;
    if (![...told].some((other) => other.includes(found))) yield found.trim();
  }
}

/** Numbers for everybody, and the organisation's own, extensions included: 030 23125 100 and 030 23125 140. */
function isPublic(digits: string, own: OwnContacts): boolean {
  if (PUBLIC_PHONE.test(digits)) return true;
  const bare = digits.replace(/^0+/, '');
  return own.phones.some((phone) => {
    const trunk = phone.slice(0, -3);
    return phone.endsWith(bare) || bare.endsWith(phone) || (trunk.length >= 6 && bare.includes(trunk));
  });
}
