import type { z } from 'zod';
import type { DataPath } from '../prose/place.ts';

/** Names of the fixes, as the message catalogue explains them. */
export type FixName = 'values' | 'spaces' | 'keyOrder';

/** A replacement in a YAML text; with `path` and `value` if it repairs a value. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly path?: DataPath;
  readonly value?: string;
}

/** A mechanical repair of YAML: it names replacements and leaves every other character alone. */
export type Fix = (yaml: string, schema: z.ZodObject) => readonly Edit[];
