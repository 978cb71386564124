import { assessmentsOf, type Entry } from '../handbook/index.ts';
import { formatNumber } from '../messages/dates.ts';
import { stillApplies } from '../rules/detection/assessment-basis.ts';
import { meets, parseMeasured, parseTarget, type Target } from '../rules/detection/target.ts';
import type { Assessment } from '../schemas/evaluation.ts';
import type { Procedure } from '../schemas/procedure.ts';
import type { HandbookSite } from './handbook-site.ts';

type Indicator = Procedure['indicators'][number];

/** An indicator's target in words: `<= 10` → höchstens 10 Tage. A sentence stays as it is. */
export function targetWords(site: HandbookSite, { target, unit }: Indicator): string {
  const words = site.words.procedurePages;
  if (target === undefined) return words.noTarget;
  const parsed = parseTarget(target, site.language);
  return parsed === undefined ? withUnit(target, unit, site) : rangeWords(site, parsed, unit);
}

function rangeWords(site: HandbookSite, { min, max, unit: own }: Target, unit: string | undefined): string {
  const words = site.words.procedurePages;
  const amount = (value: number) => withUnit(value, own || unit, site);
  if (min && max) {
    if (min.value === max.value) return words.exactly(amount(min.value));
    return words.between(formatNumber(site.language, min.value), amount(max.value));
  }
  if (min) return (min.included ? words.atLeast : words.moreThan)(amount(min.value));
  if (max) return (max.included ? words.atMost : words.lessThan)(amount(max.value));
  return words.noTarget;
}

/** A measured value with the indicator's unit. */
export function valueWords(site: HandbookSite, value: string | number, unit?: string): string {
  return withUnit(value, unit, site);
}

/** Whether a value meets the indicator's target; undefined where that cannot be told. */
export function meetsTarget(site: HandbookSite, { target, unit }: Indicator, value: string | number) {
  const parsed = target === undefined ? undefined : parseTarget(target, site.language);
  const measured = parseMeasured(value, site.language);
  return parsed && measured ? meets(parsed, measured, unit) : undefined;
}

/**
 * Whether an assessment's values may be held against today's targets. Earlier targets are not known:
 * an old result must not seem missed because a target was raised later.
 */
export function targetStillApplies(site: HandbookSite, cycle: Entry<'evaluation'>, assessment: Assessment): boolean {
  const found = assessmentsOf(site.handbook, assessment.procedure).find((one) => one.assessment === assessment);
  return found?.evaluation === cycle && stillApplies(site.handbook, found);
}

function withUnit(value: string | number, unit: string | undefined, site: HandbookSite): string {
  // Words may carry a unit of their own.
  if (typeof value === 'string') return value;
  const number = formatNumber(site.language, value);
  return unit ? `${number}\u00a0${unit}` : number;
}
