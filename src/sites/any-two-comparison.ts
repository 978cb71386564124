import type { AnyTwoData } from './any-two.ts';
import { type ComparedText, comparedText, type PublishedText } from './compared-text.ts';
import { comparisonHtml } from './comparison-html.ts';
import { comparisonPlan, type TextName } from './comparison-plan.ts';

/** Which two versions a reader wants to compare; dates as they stand in the page's address. */
export interface AskedComparison {
  readonly one: string;
  readonly other: string;
  /** Language of both texts, where both have it. */
  readonly language: string | undefined;
}

/** What came of it: the comparison, or why there is none. */
export type AnyTwoComparison =
  | { readonly html: string; readonly language: 'de' | 'en' }
  | { readonly problem: 'same' | 'no-language' };

/**
 * Compares any two versions of a document from the texts that the site publishes as data.
 *
 * @param data what the page knows of the document
 * @param load gets a text by its address
 */
export async function anyTwoComparison(
  data: AnyTwoData,
  { one, other, language }: AskedComparison,
  load: (address: string) => Promise<PublishedText>,
): Promise<AnyTwoComparison> {
  if (one === other) return { problem: 'same' };
  const plan = comparisonPlan(offered(data), one, other, language);
  if (!plan) return { problem: 'no-language' };
  const loaded = new Map<string, Promise<ComparedText>>();
  const text = (name: TextName) => {
    const { data: address } = placeOf(data, name);
    const known = loaded.get(address) ?? load(address).then(comparedText);
    loaded.set(address, known);
    return known;
  };
  const [before, after, steps] = await Promise.all([
    text(plan.before),
    text(plan.after),
    Promise.all(plan.steps.map(text)),
  ]);
  const { around = 'de', translation } = data.languages[after.language] ?? {};
  const html = comparisonHtml(
    { before, after, steps },
    {
      language: around,
      beforeHref: placeOf(data, plan.before).page,
      afterHref: placeOf(data, plan.after).page,
      translation,
      leftOut: plan.leftOut,
    },
  );
  return { html: html.text, language: around };
}

function offered({ versions }: AnyTwoData) {
  return versions.map(({ validFrom, texts }) => ({ validFrom, languages: texts.map(({ language }) => language) }));
}

function placeOf({ versions }: AnyTwoData, { validFrom, language }: TextName) {
  const texts = versions.find((version) => version.validFrom === validFrom)?.texts;
  const place = texts?.find((text) => text.language === language);
  if (!place) throw new Error(`there is no text of ${validFrom} in ${language}`);
  return place;
}
