import { hash } from 'node:crypto';
import { isPlaceholder } from './placeholder.ts';
import { comparable, isTelling } from './plain-words.ts';

/** Long enough that no two texts share it by chance. */
const LENGTH = 22;

/**
 * Stands for a text that is compared with others: the same for texts that say the same.
 *
 * @returns undefined for a text too short to be compared, and for a placeholder, which is another rule's matter
 */
export function tellingHash(text = ''): string | undefined {
  const said = comparable(text);
  if (!isTelling(said) || isPlaceholder(text)) return undefined;
  return hash('sha256', said, 'base64url').slice(0, LENGTH);
}
