/**
 * What prose may contain beyond Markdown. Everything else is refused: content is data, never code.
 */

/** The components that pages may use without import, with their attributes. */
export const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  /** Plain-language explanation of a clause; not binding. */
  PlainLanguage: [],
  /** A hint that stands out from the text. */
  Note: ['title'],
};

/** HTML elements that Markdown cannot express and that can do no harm, with their attributes. */
export const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  abbr: ['title'],
  bdi: [],
  br: [],
  details: [],
  kbd: [],
  mark: [],
  small: [],
  span: [],
  sub: [],
  summary: [],
  sup: [],
  wbr: [],
};

/** Attributes that every allowed element may carry. */
export const COMMON_ATTRIBUTES: readonly string[] = ['lang', 'dir'];

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const LINK_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * Dropped before an address is judged: what browsers ignore in a scheme and what only hides it from people
 * (white space, control characters, soft hyphens, signs without width).
 */
const HIDDEN_IN_ADDRESS = /[^\u0021-\u007e]/g;

/** `//example.org`, `/\\example.org`: another host without saying so; it looks like a path of this site. */
const HIDDEN_HOST = /^[/\\]{2}/;

/**
 * Whether a link's address can do no harm: relative, or one of few schemes (WHATWG URL, section 4.4:
 * control characters and white space are ignored).
 */
export function isSafeLink(address: string): boolean {
  const plain = address.replace(HIDDEN_IN_ADDRESS, '');
  const scheme = SCHEME.exec(plain)?.[1];
  return scheme === undefined ? !HIDDEN_HOST.test(plain) : LINK_SCHEMES.has(scheme.toLowerCase());
}

/** Whether an image lies within the content: a relative path, no other host. */
export function isLocalImage(address: string): boolean {
  const plain = address.replace(HIDDEN_IN_ADDRESS, '');
  return !SCHEME.test(plain) && !/^[/\\]/.test(plain);
}
