import { Temporal } from 'temporal-polyfill';
import type { IsoDate, IsoDuration } from '../schemas/scalars.ts';

/** A date plus a duration; the end of a shorter month is kept (31 January + P1M = 28 February). */
export function addDuration(date: IsoDate, duration: IsoDuration): IsoDate {
  return Temporal.PlainDate.from(date).add(duration).toString();
}

/** A date minus a duration. */
export function subtractDuration(date: IsoDate, duration: IsoDuration): IsoDate {
  return Temporal.PlainDate.from(date).subtract(duration).toString();
}

/** Whole days from one date to another; negative if the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** The current day where the program runs. Only the rim of the program may ask. */
export function currentDay(): IsoDate {
  return Temporal.Now.plainDateISO().toString();
}
