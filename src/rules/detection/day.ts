/** A date as people write it: `10. Februar 2026`, `10 February 2026`. */
export function dayInWords(date: string | number, language: 'de' | 'en'): string {
  return FORMATS[language].format(new Date(`${date}T00:00:00Z`));
}

// Dates are plain days; UTC on both sides keeps them from moving.
const OPTIONS = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

const FORMATS = {
  de: new Intl.DateTimeFormat('de-DE', OPTIONS),
  en: new Intl.DateTimeFormat('en-GB', OPTIONS),
};
