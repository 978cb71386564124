import { posix } from 'node:path';

/**
 * The content file that a link in a body names.
 *
 * @param from path of the file in which the link stands, below the content root
 * @returns its path below the content root; undefined for a link to anything but a file of the content
 */
export function linkedFile(from: string, url: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|[#/?])/i.test(url)) return undefined;
  const [address = ''] = url.split(/[#?]/, 1);
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const path = PLAIN.test(address) ? folder + address.replace(/^\.\//, '') : posix.join(folder, decoded(address));
  return address === '' || path.startsWith('..') ? undefined : path;
}

/** A file in the same folder or below it, as most links name one: nothing needs to be resolved. */
const PLAIN = /^(?:\.\/)?(?:[a-z0-9_-][a-z0-9._-]*\/)*[a-z0-9_-][a-z0-9._-]*$/i;

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
