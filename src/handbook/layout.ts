import type { ContentKind } from '../schemas/index.ts';

/** What a file is, read from its path alone. */
export type FileIdentity =
  | { readonly kind: Exclude<ContentKind, 'terms-version'>; readonly id: string }
  | { readonly kind: 'terms-version'; readonly id: string; readonly document: string; readonly language: string }
  | { readonly kind: 'asset'; readonly id: string };

/** Pictures and documents that pages may show. SVG is left out: it can carry scripts. */
const ASSET = /\.(?:png|jpe?g|webp|avif|gif|pdf)$/i;

const PATTERNS: readonly [RegExp, (match: RegExpExecArray) => FileIdentity][] = [
  [/^handbook\.yaml$/, () => ({ kind: 'settings', id: 'handbook' })],
  [/^sealed\.yaml$/, () => ({ kind: 'sealed', id: 'sealed' })],
  [/^procedures\/([^/]+)\.mdx$/, (m) => ({ kind: 'procedure', id: part(m, 1) })],
  [/^terms\/([^/]+)\/document\.yaml$/, (m) => ({ kind: 'terms-document', id: part(m, 1) })],
  [
    /^terms\/([^/]+)\/([^/.]+)\.([^/.]+)\.mdx$/,
    (m) => ({ kind: 'terms-version', id: part(m, 2), document: part(m, 1), language: part(m, 3) }),
  ],
  [/^evaluations\/([^/]+)\.mdx$/, (m) => ({ kind: 'evaluation', id: part(m, 1) })],
  [/^feedback\/[^/]+\/([^/]+)\.yaml$/, (m) => ({ kind: 'feedback', id: part(m, 1) })],
  [/^acknowledgements\/([^/]+)\.yaml$/, (m) => ({ kind: 'acknowledgement', id: part(m, 1) })],
  [/^requirements\/([^/]+)\.yaml$/, (m) => ({ kind: 'catalogue', id: part(m, 1) })],
  [/^docs\/(.+)\.mdx$/, (m) => ({ kind: 'page', id: part(m, 1) })],
];

function part(match: RegExpExecArray, index: number): string {
  return match[index] ?? '';
}

/**
 * What the file at a path below the content root is.
 *
 * @returns undefined for a file that has no place in a handbook
 */
export function identify(path: string): FileIdentity | undefined {
  if (!known.has(path)) known.set(path, read(path));
  return known.get(path);
}

/** Every file is asked for several times in a run. */
const known = new Map<string, FileIdentity | undefined>();

function read(path: string): FileIdentity | undefined {
  for (const [pattern, identity] of PATTERNS) {
    const match = pattern.exec(path);
    if (match) return identity(match);
  }
  return ASSET.test(path) ? { kind: 'asset', id: path } : undefined;
}

/** Which terms text a PDF is the archived one of. */
export interface ArchivedPdf {
  readonly document: string;
  readonly version: string;
  readonly language: string;
}

/**
 * Where the PDF of a terms text is kept that `npm run seal` archives when the text comes into force:
 * `terms/betreuungsvertrag/archive/2026-01-01.de.pdf`.
 */
export function archivePath({ document, version, language }: ArchivedPdf): string {
  return `terms/${document}/archive/${version}.${language}.pdf`;
}

/** What the file at a path is the archived PDF of; undefined for every other file. */
export function archivedPdf(path: string): ArchivedPdf | undefined {
  const match = /^terms\/([^/]+)\/archive\/(\d{4}-\d\d-\d\d)\.([^/.]+)\.pdf$/.exec(path);
  return match ? { document: part(match, 1), version: part(match, 2), language: part(match, 3) } : undefined;
}

/** The path of a page without its extension, as `changed` lists it: `procedures/erstgespraech`. */
export function pageKey(path: string): string {
  return path.replace(/\.(?:mdx|yaml)$/, '');
}
