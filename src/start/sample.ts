import type { Settings } from '../schemas/settings.ts';

/** The organisation of the sample handbook; no other is called so. */
const SAMPLE_ORGANISATION = 'Brückenwerk Soziale Dienste gGmbH';

/** Whether settings are those of the sample: whoever writes a handbook of their own in its place changes the name first. */
export function isSample({ organisation }: Pick<Settings, 'organisation'>): boolean {
  return organisation.name === SAMPLE_ORGANISATION;
}
