import { posix } from 'node:path';

/**
 * Whether a relative address leads out of the content folder.
 *
 * @param from path of the file in which it stands, below the content root
 */
export function leavesContent(from: string, url: string): boolean {
  return posix.join(posix.dirname(from), decoded(url)).startsWith('..');
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
