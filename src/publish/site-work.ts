import { MANIFEST_FILE, type Manifest, SUMS_FILE } from '../integrity/manifest.ts';
import type { Prepared } from '../sites/prepare.ts';
import { LICENCES_FILE } from './licence-texts.ts';

/** Where one run makes its sites, until they take their place. */
export interface SiteWork {
  /** Folder of this run. */
  readonly work: string;
  /** Name of this run; keeps parallel builds apart. */
  readonly run: string;
}

/** What each site says about its own files. */
export const LISTS: readonly string[] = [MANIFEST_FILE, SUMS_FILE, LICENCES_FILE];

/** What the manifests of both sites begin with. */
export function siteHead({ handbook, today }: Prepared): Pick<Manifest, 'language' | 'date'> {
  return { language: handbook.settings.language, date: today };
}
