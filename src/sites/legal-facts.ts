import type { PublicPage } from '../handbook/public-handbook.ts';
import { messages } from '../messages/index.ts';
import type { PublicSite } from './public-site.ts';
import { telephoneLink } from './telephone.ts';

/** A fact that the law asks for, as it stands in handbook.yaml. */
export interface LegalFact {
  readonly label: string;
  /** Lines of text. */
  readonly lines: readonly string[];
  /** Where the text leads, if anywhere; `mailto:` for an e-mail address. */
  readonly href?: string | undefined;
}

/**
 * What a page for a legal purpose says from handbook.yaml: the imprint (§ 5 DDG, § 36 VSBG), whom to ask about data,
 * and when and how accessibility was examined (BITV 2.0, BFSG). What the organisation has written on the page itself
 * is not said twice.
 */
export function legalFacts(site: PublicSite, page: PublicPage): LegalFact[] {
  const facts = { imprint: imprintFacts, privacy: privacyFacts, accessibility: accessibilityFacts };
  if (page.purpose !== 'imprint' && page.purpose !== 'privacy' && page.purpose !== 'accessibility') return [];
  const written = squeezed(page.body);
  return facts[page.purpose](site).filter(({ lines }) => !lines.every((line) => written.includes(squeezed(line))));
}

function imprintFacts({ data, language }: PublicSite): LegalFact[] {
  const words = messages(language).legal;
  const { organisation } = data;
  const { name, street, postalCode, city, country, phone, email } = organisation;
  const town = [postalCode, city].filter(Boolean).join(' ');
  return [
    fact(words.provider, [name, street, town, country]),
    fact(words.representedBy, [organisation.representedBy]),
    fact(words.phone, [phone], phone && telephoneLink(phone)),
    fact(words.email, [email], email && `mailto:${email}`),
    fact(words.register, [organisation.register]),
    fact(words.vatId, [organisation.vatId]),
    fact(words.supervisoryAuthority, [organisation.supervisoryAuthority]),
    fact(words.editor, [organisation.editor]),
    fact(words.arbitration, [organisation.arbitration]),
  ].flat();
}

function privacyFacts({ data, language }: PublicSite): LegalFact[] {
  const { dataProtection } = data.organisation;
  return fact(messages(language).legal.dataProtection, [dataProtection], contactLink(dataProtection));
}

function accessibilityFacts({ data, language, date }: PublicSite): LegalFact[] {
  const words = messages(language).legal;
  const { madeOn, reviewedOn, method, contact, enforcement, enforcementUrl } = data.organisation.accessibility ?? {};
  return [
    fact(words.madeOn, [madeOn && date(madeOn)]),
    fact(words.reviewedOn, [reviewedOn && date(reviewedOn)]),
    fact(words.method, [method]),
    fact(words.accessibilityContact, [contact], contactLink(contact)),
    fact(words.enforcement, [enforcement], enforcementUrl),
  ].flat();
}

function fact(label: string, lines: readonly (string | undefined)[], href?: string): LegalFact[] {
  const said = lines.filter((line) => line !== undefined && line !== '') as string[];
  return said.length === 0 ? [] : [{ label, lines: said, href }];
}

function contactLink(contact: string | undefined): string | undefined {
  return contact !== undefined && /^\S+@\S+$/.test(contact) ? `mailto:${contact}` : undefined;
}

function squeezed(text: string): string {
  return text.replace(/[\s\\*_]+/g, ' ').toLowerCase();
}
