import { type Clause, clausesOf } from '../handbook/clauses.ts';
import type { PublicTerms, PublicTermsText, PublicTermsVersion } from '../handbook/public-handbook.ts';
import { versionState } from '../handbook/terms-contracts.ts';
import { arrangeTerms, type ClauseElsewhere } from '../handbook/terms-markup.ts';
import { proseFacts } from '../prose/facts.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { markWords } from './glossary-words.ts';
import { textAddress } from './public-addresses.ts';
import { type AddressedEntry, entriesIn } from './public-glossary.ts';
import { renderPublicProse } from './public-prose.ts';
import type { PublicSite } from './public-site.ts';
import { breakSentences, isolateCitations } from './terms-layout.ts';
import { isSimple, ownName, textDirection } from './text-language.ts';

/** Words that an adult reads in a minute, rather slowly: contracts are no novels. */
const WORDS_PER_MINUTE = 180;

/** A terms text, ready to be shown. */
export interface RenderedTerms {
  readonly html: string;
  readonly clauses: readonly Clause[];
  /** Minutes that it takes to read all of it. */
  readonly minutes: number;
  /** Words of the glossary that it uses; none in a language that the glossary is not in. */
  readonly entries: readonly AddressedEntry[];
  /** Whether any clause is explained in plain language. */
  readonly isExplained: boolean;
}

/** The version in force on a day. */
export function versionInForce({ versions }: PublicTerms, on: IsoDate): PublicTermsVersion | undefined {
  return versions.find((version) => versionState(version, on) === 'in-force');
}

/** Versions that begin after a day, soonest first. */
export function announcedVersions({ versions }: PublicTerms, on: IsoDate): PublicTermsVersion[] {
  return versions.filter((version) => versionState(version, on) === 'announced');
}

/** The version at the document's own address: that in force, else the next announced, else the last. */
export function leadingVersion(terms: PublicTerms, on: IsoDate): PublicTermsVersion | undefined {
  return versionInForce(terms, on) ?? announcedVersions(terms, on)[0] ?? terms.versions.at(-1);
}

/** Title of a text in its own language. */
export function titleOf(terms: PublicTerms, text: PublicTermsText | undefined): string {
  return text?.title ?? terms.title;
}

/** The texts of a version in the order in which languages are offered, the binding one first. */
export function textsInOrder(site: PublicSite, terms: PublicTerms, version: PublicTermsVersion): PublicTermsText[] {
  const order = [terms.bindingLanguage, ...site.data.languages];
  const rank = ({ language }: PublicTermsText) => (order.includes(language) ? order.indexOf(language) : order.length);
  return version.texts.toSorted((a, b) => rank(a) - rank(b) || a.language.localeCompare(b.language, 'en'));
}

/** Renders a terms text with its anchors, cross references and the way to the same clause in other languages. */
export function renderTerms(
  site: PublicSite,
  terms: PublicTerms,
  version: PublicTermsVersion,
  text: PublicTermsText,
): RenderedTerms {
  const facts = proseFacts(text.body, 1);
  const clauses = clausesOf(facts);
  const elsewhere = textsInOrder(site, terms, version)
    .filter((other) => other !== text)
    .map(
      (other): ClauseElsewhere => ({
        href: textAddress(site, terms, version, other),
        language: other.language,
        dir: textDirection(other.language),
        label: ownName(other.language),
        anchors: new Set(clausesOf(proseFacts(other.body, 1)).map(({ anchor }) => anchor)),
      }),
    );
  const entries =
    text.language === site.data.language ? entriesIn(site, facts.blocks.map((block) => block.text).join('\n')) : [];
  const added = text.language === site.language ? {} : ({ lang: site.language, dir: 'ltr' } as const);
  const { html } = renderPublicProse(site, text, {
    level: 3,
    isBinding: true,
    arrange: (tree) => {
      arrangeTerms(tree, clauses, { elsewhere, noExplanation: site.words.noExplanation, added });
      markWords(tree, entries);
      if (isSimple(text.language)) breakSentences(tree);
      if (textDirection(text.language) === 'rtl') isolateCitations(tree);
    },
  });
  const words = facts.blocks.reduce((sum, block) => sum + countWords(block.text, text.language), 0);
  return {
    html,
    clauses,
    minutes: Math.max(1, Math.round(words / WORDS_PER_MINUTE)),
    entries,
    isExplained: facts.components.some(({ name }) => name === 'PlainLanguage'),
  };
}

function countWords(text: string, language: string): number {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}
