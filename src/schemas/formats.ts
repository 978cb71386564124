import type { ContentKind } from './index.ts';

/** A field that has moved: what was written at one place is now written at another. */
export interface MovedField {
  readonly kind: ContentKind;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** What a version of the content format changed against the one before. */
export interface FormatChange {
  readonly format: number;
  /** For people who take updates, in German and English. */
  readonly what: { readonly de: string; readonly en: string };
  readonly moved: readonly MovedField[];
}

/**
 * The history of the content format. A name that has gone is never given another meaning: only so can older content,
 * such as a past state in git, be read as it was meant (docs/decisions/0006).
 */
export const FORMAT_CHANGES: readonly FormatChange[] = [
  {
    format: 2,
    what: {
      de: 'Wohin man Barrieren meldet, steht bei den anderen Angaben zur Barrierefreiheit: organisation.accessibility.contact statt organisation.accessibilityContact.',
      en: 'Where to report barriers stands with the other facts on accessibility: organisation.accessibility.contact instead of organisation.accessibilityContact.',
    },
    moved: [
      {
        kind: 'settings',
        from: ['organisation', 'accessibilityContact'],
        to: ['organisation', 'accessibility', 'contact'],
      },
    ],
  },
];

/** Versions of the content format that this software reads. */
export const READABLE_FORMATS = [1, 2] as const;

/** The version that this software writes. */
export const CURRENT_FORMAT = 2;
