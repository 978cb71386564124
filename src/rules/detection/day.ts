/** A date as people write it: `10. Februar 2026`, `10 February 2026`. */
export function dayInWords(date: string | number, language: 'de' | 'en'): string {
  FORMATS[language] ??= new Intl.DateTimeFormat(LOCALES[language], OPTIONS);
  return FORMATS[language].format(new Date(`${date}T00:00:00Z`));
}

// Dates are plain days; UTC on both sides keeps them from moving.
const OPTIONS = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

const LOCALES = { de: 'de-DE', en: 'en-GB' } as const;

/** Made when the first date is to be worded: making one takes longer than many a rule. */
const FORMATS: { de?: Intl.DateTimeFormat; en?: Intl.DateTimeFormat } = {};
