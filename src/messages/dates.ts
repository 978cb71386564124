import type { IsoDate, IsoDuration } from '../schemas/scalars.ts';

/** A language of the user interface. */
type Language = 'de' | 'en';

const LOCALE = { de: 'de-DE', en: 'en-GB' } as const;

const longDate = formatters({ day: 'numeric', month: 'long', year: 'numeric' });
const monthOfYear = formatters({ month: 'long', year: 'numeric' });

/** A date in words: 10. Februar 2026. What is no date is given back unchanged. */
export function formatDate(language: Language, date: IsoDate): string {
  return format(longDate(language), date);
}

/** The month of a date in words: Februar 2026. */
export function formatMonth(language: Language, date: IsoDate): string {
  return format(monthOfYear(language), date);
}

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;

/** A duration in words: P1Y6M → 1 Jahr, 6 Monate. */
export function formatDuration(language: Language, duration: IsoDuration): string {
  const parts = [...duration.matchAll(/(\d+)([YMWD])/g)].map(([, count, unit]) =>
    new Intl.NumberFormat(LOCALE[language], {
      style: 'unit',
      unit: UNITS[unit as keyof typeof UNITS],
      unitDisplay: 'long',
    }).format(Number(count)),
  );
  return parts.length === 0 ? duration : parts.join(', ');
}

/** A number as the language writes it: 12,5. */
export function formatNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 2 }).format(value);
}

/** A list in words: a, b und c. */
export function formatList(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(LOCALE[language], { type: 'conjunction' }).format(items);
}

/** The name of a language in the language of the user interface: en → Englisch. */
export function languageName(language: Language, tag: string): string {
  return new Intl.DisplayNames(LOCALE[language], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

/** Each is made when it is first asked for: making one takes longer than many a command needs in all. */
function formatters(options: Intl.DateTimeFormatOptions): (language: Language) => Intl.DateTimeFormat {
  const made: Partial<Record<Language, Intl.DateTimeFormat>> = {};
  // Dates are calendar days without a time zone: UTC keeps the day as written, wherever the site is built.
  return (language) => {
    made[language] ??= new Intl.DateTimeFormat(LOCALE[language], { ...options, timeZone: 'UTC' });
    return made[language];
  };
}

function format(formatter: Intl.DateTimeFormat, date: IsoDate): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? date : formatter.format(time);
}
