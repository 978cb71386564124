import type { IsoDate } from '../schemas/scalars.ts';

/** A version, and the languages that it can be read in: that of its own address first. */
export interface OfferedVersion {
  readonly validFrom: IsoDate;
  readonly languages: readonly string[];
}

/** One text of a version. */
export interface TextName {
  readonly validFrom: IsoDate;
  readonly language: string;
}

/** Which texts a comparison of two versions is made from. */
export interface ComparisonPlan {
  readonly before: TextName;
  readonly after: TextName;
  /** The versions whose explanations are shown, earliest first; the later version is the last of them. */
  readonly steps: readonly TextName[];
  /** How many versions lie between the two whose explanations are not shown, because there are too many. */
  readonly leftOut: number;
}

/** Beyond so many versions between the two, readers have the comparisons one after the other. */
const MOST_BETWEEN = 24;

/**
 * The texts that two versions are compared by, in whatever order they are given.
 *
 * @param versions all versions of the document, earliest first
 * @param wanted language of both texts, where both have it
 * @returns undefined for the same version twice, one that does not exist, and two without a common language
 */
export function comparisonPlan(
  versions: readonly OfferedVersion[],
  one: IsoDate,
  other: IsoDate,
  wanted?: string,
): ComparisonPlan | undefined {
  const [from, to] = [one, other].sort();
  const [before, after] = [from, to].map((day) => versions.find(({ validFrom }) => validFrom === day));
  if (!before || !after || before === after) return undefined;
  const language = commonLanguage(before, after, wanted);
  if (language === undefined) return undefined;
  const name = ({ validFrom, languages }: OfferedVersion): TextName => ({
    validFrom,
    language: languages.find((tag) => tag === language) ?? languages[0] ?? language,
  });
  const between = versions.slice(versions.indexOf(before) + 1, versions.indexOf(after));
  const isTooMany = between.length > MOST_BETWEEN;
  return {
    before: name(before),
    after: name(after),
    steps: [...(isTooMany ? [] : between), after].map(name),
    leftOut: isTooMany ? between.length : 0,
  };
}

/** The language that two versions are compared in: the one wanted, else the later version's own, else any. */
export function commonLanguage(before: OfferedVersion, after: OfferedVersion, wanted?: string): string | undefined {
  const common = after.languages.filter((language) => before.languages.includes(language));
  return common.find((language) => language === wanted) ?? common[0];
}
