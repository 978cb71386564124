/** A calendar date as `YYYY-MM-DD` (ISO 8601); compares correctly as a string. */
export type IsoDate = string;

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** True for a date of the calendar: `2026-02-30` is none. */
export function isIsoDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  // A handbook has tens of thousands of dates: this is a hundred times faster than parsing them as dates.
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return day >= 1 && day <= (DAYS_OF_MONTH[month - 1] ?? 0) + leapDay;
}
