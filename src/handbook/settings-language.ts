/** The language that a `handbook.yaml` sets, read without understanding the rest; German if it sets none. */
export function languageIn(settings: string): 'de' | 'en' {
  return /^language:[ \t]*(["']?)en\1[ \t]*(?:#.*)?\r?$/m.test(settings) ? 'en' : 'de';
}
