/** What is not as the manifest says. */
export type Difference =
  | { readonly kind: 'missing' | 'added'; readonly path: string }
  | {
      readonly kind: 'changed';
      readonly path: string;
      /** Bytes. */
      readonly expected: number;
      /** Bytes; at least so many if far more than expected came. */
      readonly found: number;
    }
  /** It could not be read, so nobody knows. */
  | { readonly kind: 'unreadable'; readonly path: string; readonly because: string };

/** What a check of one site found. */
export interface SiteCheck {
  /** How many files were looked at. */
  readonly files: number;
  /** How many were not, since no server hands them out. */
  readonly notServed: number;
  /** Sorted by path. */
  readonly differences: readonly Difference[];
}

/** Differences as people look for them: by path. */
export function byPath(differences: readonly Difference[]): Difference[] {
  return differences.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
