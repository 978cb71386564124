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

const inUnit = { Y: units('year'), M: units('month'), W: units('week'), D: units('day') };
const numbers = madeOnce((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const lists = madeOnce((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const languages = madeOnce((locale) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }));

/** A duration in words: P1Y6M → 1 Jahr, 6 Monate. */
export function formatDuration(language: Language, duration: IsoDuration): string {
  const parts = [...duration.matchAll(/(\d+)([YMWD])/g)].map(([, count, unit]) =>
    inUnit[unit as keyof typeof inUnit](language).format(Number(count)),
  );
  return parts.length === 0 ? duration : parts.join(', ');
}

/** A number as the language writes it: 12,5. */
export function formatNumber(language: Language, value: number): string {
  return numbers(language).format(value);
}

/** A list in words: a, b und c. */
export function formatList(language: Language, items: readonly string[]): string {
  return lists(language).format(items);
}

/** The name of a language in the language of the user interface: en → Englisch. */
export function languageName(language: Language, tag: string): string {
  return languages(language).of(tag) ?? tag;
}

/** Dates are calendar days without a time zone: UTC keeps the day as written, wherever the site is built. */
function formatters(options: Intl.DateTimeFormatOptions): (language: Language) => Intl.DateTimeFormat {
  return madeOnce((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
}

function units(unit: string): (language: Language) => Intl.NumberFormat {
  return madeOnce((locale) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }));
}

/** Each is made when it is first asked for, and once: making one takes longer than all that most commands do with it. */
function madeOnce<T>(make: (locale: string) => T): (language: Language) => T {
  const made: Partial<Record<Language, T>> = {};
  return (language) => {
    made[language] ??= make(LOCALE[language]);
    return made[language];
  };
}

function format(formatter: Intl.DateTimeFormat, date: IsoDate): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? date : formatter.format(time);
}
