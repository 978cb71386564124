import type { ContentKind } from '../schemas/index.ts';

/** The editor's name for the format of a kind's files, under which it finds how to read and write them. */
export function formatName(kind: ContentKind): string {
  return `belegbar-${kind}`;
}

/** Whether prose follows the fields of a kind's files. */
export function hasProse(kind: ContentKind): boolean {
  return ['procedure', 'terms-version', 'evaluation', 'page'].includes(kind);
}
