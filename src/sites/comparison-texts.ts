import type { PublicTerms, PublicTermsText } from '../handbook/public-handbook.ts';
import { comparedClauses } from '../handbook/redline.ts';
import { messages } from '../messages/index.ts';
import { proseFacts } from '../prose/facts.ts';
import type { ComparedText } from './compared-text.ts';
import { type ComparisonPlan, comparisonPlan, type TextName } from './comparison-plan.ts';
import type { ComparedTexts } from './explained-comparison.ts';
import { type Comparison, offeredVersions } from './public-comparisons.ts';
import { isSimple, nameOfLanguage, type PageLanguage } from './text-language.ts';

/** A comparison's texts, and how many explanations are left out. */
export interface PlannedTexts extends ComparedTexts {
  readonly leftOut: ComparisonPlan['leftOut'];
}

/** The texts that a comparison is made from. */
export function textsOf({ terms, before, after, afterText }: Comparison): PlannedTexts | undefined {
  const plan = comparisonPlan(offeredVersions(terms), before.validFrom, after.validFrom, afterText.language);
  if (!plan) return undefined;
  const [first, last] = [plan.before, plan.after].map((name) => textNamed(terms, name));
  const steps = plan.steps.flatMap((name) => textNamed(terms, name) ?? []);
  return first && last && { before: first, after: last, steps, leftOut: plan.leftOut };
}

const known = new WeakMap<PublicTermsText, ComparedText>();

/** One text of a document, as comparisons need it. */
export function textNamed(terms: PublicTerms, { validFrom, language }: TextName): ComparedText | undefined {
  const text = terms.versions
    .find((version) => version.validFrom === validFrom)
    ?.texts.find((each) => each.language === language);
  if (!text) return undefined;
  const clauses = known.get(text)?.clauses ?? comparedClauses(proseFacts(text.body, 1));
  const compared = known.get(text) ?? { validFrom, language, clauses, changes: text.changes };
  known.set(text, compared);
  return compared;
}

/**
 * That a text is a translation, and which language binds; undefined for the binding one.
 *
 * @param language of these words
 */
export function translationNote(
  language: PageLanguage,
  { bindingLanguage }: PublicTerms,
  tag: string,
): string | undefined {
  if (tag === bindingLanguage) return undefined;
  const words = messages(language).publicSite;
  return (isSimple(tag) ? words.simpleVersion : words.translation)(nameOfLanguage(words, language, bindingLanguage));
}
