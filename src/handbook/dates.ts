import type { IsoDate, IsoDuration } from '../schemas/scalars.ts';

/*
 * Arithmetic on calendar days. Deadlines are computed for every entry on every run, so this is plain arithmetic;
 * its test holds it against Temporal.
 */

const DURATION = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;
const MILLISECONDS_OF_DAY = 86_400_000;

/** A date plus a duration; the end of a shorter month is kept (31 January + P1M = 28 February). */
export function addDuration(date: IsoDate, duration: IsoDuration): IsoDate {
  return moved(date, duration, 1);
}

/** A date minus a duration. */
export function subtractDuration(date: IsoDate, duration: IsoDuration): IsoDate {
  return moved(date, duration, -1);
}

/** Whole days from one date to another; negative if the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((timeOf(to) - timeOf(from)) / MILLISECONDS_OF_DAY);
}

/** The current day where the program runs. Only the rim of the program may ask. */
export function currentDay(): IsoDate {
  const now = new Date();
  return written(now.getFullYear(), now.getMonth(), now.getDate());
}

function moved(date: IsoDate, duration: IsoDuration, sign: 1 | -1): IsoDate {
  const parts = DURATION.exec(duration);
  if (!parts) throw new RangeError(`not a duration: ${duration}`);
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  const [year, month, day] = numbers(date);
  // Years and months first, as the calendar counts; then weeks and days, as time does.
  const inMonths = year * 12 + month + sign * (years * 12 + months);
  const newYear = Math.floor(inMonths / 12);
  const newMonth = inMonths - newYear * 12;
  const kept = Math.min(day, lastDayOf(newYear, newMonth));
  const result = new Date(timeAt(newYear, newMonth, kept) + sign * (weeks * 7 + days) * MILLISECONDS_OF_DAY);
  return written(result.getUTCFullYear(), result.getUTCMonth(), result.getUTCDate());
}

function numbers(date: IsoDate): [year: number, month: number, day: number] {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = date.split('-').map(Number);
  return [year, month - 1, day];
}

function timeOf(date: IsoDate): number {
  return timeAt(...numbers(date));
}

/** Unlike `Date.UTC`, takes years below 100 at their word. */
function timeAt(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

function lastDayOf(year: number, month: number): number {
  return new Date(timeAt(year, month + 1, 0)).getUTCDate();
}

/** Beyond four digits of a year dates would no longer compare as text: the calendar ends there. */
function written(year: number, month: number, day: number): IsoDate {
  if (year < 0) return '0000-01-01';
  if (!(year <= 9999)) return '9999-12-31';
  return [String(year).padStart(4, '0'), two(month + 1), two(day)].join('-');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
