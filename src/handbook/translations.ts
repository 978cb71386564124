import type { Entry } from './entry.ts';
import { textFingerprint } from './fingerprint.ts';
import type { Handbook } from './handbook.ts';
import { archivePath } from './layout.ts';
import { documentOf, languageOf } from './terms-model.ts';

/**
 * The translations whose binding text has been corrected since they were made; told by the seals.
 *
 * An altered binding text is an error of its own: what counts is the text as it was sealed last.
 */
export function outdatedTranslations(handbook: Handbook): ReadonlySet<Entry<'terms-version'>> {
  const seals = new Map((handbook.sealed?.data.terms ?? []).map((seal) => [archivePath(seal), seal] as const));
  const sealOf = (entry: Entry<'terms-version'>) =>
    seals.get(archivePath({ document: documentOf(entry), version: entry.id, language: languageOf(entry) }));
  const outdated = new Set<Entry<'terms-version'>>();
  if (seals.size === 0) return outdated;
  for (const { versions } of handbook.terms.values()) {
    for (const { texts, binding } of versions) {
      for (const text of texts.values()) {
        const madeFrom = text === binding ? undefined : sealOf(text)?.bindingText;
        if (madeFrom === undefined) continue;
        if (madeFrom !== (sealOf(binding)?.text ?? textFingerprint(binding))) outdated.add(text);
      }
    }
  }
  return outdated;
}
