import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the sample handbook lies; it stays there, to be looked up and for the tests. */
export const SAMPLE_FOLDER = 'src/content';

/**
 * Where `npm run init` puts an organisation's own handbook. No file of this software will ever lie there, so nothing
 * that an organisation writes can get in the way of an update (docs/decisions/0005).
 */
export const OWN_FOLDER = 'inhalt';

/** The content of a project that is told nothing else: the organisation's own handbook once there is one, else the sample. */
export function defaultContent(project = process.cwd()): string {
  const own = resolve(project, OWN_FOLDER);
  return existsSync(join(own, 'handbook.yaml')) ? own : resolve(project, SAMPLE_FOLDER);
}
