import { assessmentsOf, type Entry } from '../handbook/index.ts';
import { indicatorTrend } from '../report/charts/indicator-trend.ts';
import { parseMeasured, parseTarget } from '../rules/detection/target.ts';
import type { Procedure } from '../schemas/procedure.ts';
import type { HandbookSite } from './handbook-site.ts';
import { meetsTarget, valueWords } from './target-words.ts';

/** A value of an earlier cycle. */
export interface EarlierValue {
  readonly cycle: Entry<'evaluation'>;
  readonly value: string | number;
}

/** So many earlier cycles are told: twenty would push the result itself out of sight. */
const TOLD = 3;
/** So many points a small chart shows clearly. */
const DRAWN = 8;

/** What an indicator of a procedure was in the cycles before one, newest first. */
export function earlierValues(
  { handbook }: HandbookSite,
  procedure: string,
  indicator: string,
  cycle: Entry<'evaluation'>,
): readonly EarlierValue[] {
  return assessmentsOf(handbook, procedure)
    .filter(({ evaluation }) => evaluation.data.period.to < cycle.data.period.to)
    .flatMap(({ evaluation, assessment }) =>
      assessment.results
        .filter((result) => result.indicator === indicator)
        .map(({ value }) => ({ cycle: evaluation, value })),
    )
    .toReversed();
}

/** The newest of the earlier values in words: `2025: 14 Tage, 2024: 9 Tage`. */
export function earlierWords(site: HandbookSite, values: readonly EarlierValue[], unit: string | undefined): string {
  return values
    .slice(0, TOLD)
    .map(({ cycle, value }) => `${cycle.id}: ${valueWords(site, value, unit)}`)
    .join(', ');
}

/**
 * A small chart of an indicator up to a cycle; the values stand in the table beside it.
 *
 * @returns undefined where there are fewer than two numbers to draw
 */
export function indicatorChart(
  site: HandbookSite,
  procedure: Entry<'procedure'>,
  indicator: Procedure['indicators'][number],
  cycle: Entry<'evaluation'>,
  value: string | number,
): string | undefined {
  const values = [{ cycle, value }, ...earlierValues(site, procedure.id, indicator.id, cycle)]
    .slice(0, DRAWN)
    .reverse();
  const points = values.map((one) => ({
    label: one.cycle.id,
    value: parseMeasured(one.value, site.language)?.value,
    met: meetsTarget(site, indicator, one.value),
  }));
  if (points.filter((point) => point.value !== undefined).length < 2) return undefined;
  const target = indicator.target === undefined ? undefined : parseTarget(indicator.target, site.language);
  const told = values.map((one) => `${one.cycle.id}: ${valueWords(site, one.value, indicator.unit)}`);
  return indicatorTrend(
    {
      id: `trend-${procedure.id}-${indicator.id}`,
      title: site.words.evaluationPages.trend(indicator.title),
      description: `${told.join(', ')}.`,
      language: site.language,
    },
    { points, target: target?.max?.value ?? target?.min?.value },
  );
}
