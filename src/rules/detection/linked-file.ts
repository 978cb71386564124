import { posix } from 'node:path';

/**
 * The content file that a link in a body names.
 *
 * @param from path of the file in which the link stands, below the content root
 * @returns its path below the content root; undefined for a link to anything but a file of the content
 */
export function linkedFile(from: string, url: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || /^[#/?]/.test(url)) return undefined;
  const [address = ''] = url.split(/[#?]/);
  const path = posix.join(posix.dirname(from), decoded(address));
  return address === '' || path.startsWith('..') ? undefined : path;
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
