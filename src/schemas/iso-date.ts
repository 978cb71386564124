/** A calendar date as `YYYY-MM-DD` (ISO 8601); compares correctly as a string. */
export type IsoDate = string;

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** True for a date of the calendar: `2026-02-30` is none. */
export function isIsoDate(value: string): boolean {
  // A handbook has tens of thousands of dates: read by sign, this is far faster than by pattern or parsed as dates.
  if (value.length !== 10 || value[4] !== '-' || value[7] !== '-') return false;
  const year = numberAt(value, 0, 4);
  const month = numberAt(value, 5, 7);
  const day = numberAt(value, 8, 10);
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return year >= 0 && day >= 1 && day <= (DAYS_OF_MONTH[month - 1] ?? 0) + leapDay;
}

/** The number that the signs from `start` to `end` make; -1 if they are not all digits. */
function numberAt(value: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = value.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
