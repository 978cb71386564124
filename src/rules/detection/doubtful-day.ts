import { assessmentsOf, type Entry, type Handbook } from '../../handbook/index.ts';
import type { IsoDate } from '../../schemas/scalars.ts';

/**
 * Whether the day on which a closed cycle was held cannot be true: still to come, or before its period.
 * That is a finding of its own; what depends on the day is not known until it is mended.
 */
export function hasDoubtfulDay({ data: { status, heldOn, period } }: Entry<'evaluation'>, today: IsoDate): boolean {
  return status === 'closed' && heldOn !== undefined && (heldOn > today || heldOn < period.from);
}

/** Whether a procedure was assessed on such a day. */
export function wasAssessedOnDoubtfulDay(handbook: Handbook, procedure: string, today: IsoDate): boolean {
  return assessmentsOf(handbook, procedure).some(({ evaluation }) => hasDoubtfulDay(evaluation, today));
}
