import type { ContentKind } from '../schemas/index.ts';

/** The pictures of the guides: real screens, made by `node scripts/pictures.ts`. */
export const GUIDE_PICTURES = [
  'edit-link',
  'sign-in',
  'form',
  'review',
  'new-entry',
  'stations',
  'duplicate',
  'changes',
  'notice',
  'feedback-form',
  'assessment',
  'findings-of-page',
  'rule',
  'first-steps',
] as const;

/** Size of each picture as it stands on a page, in CSS pixels; the files have half as many again for sharp screens. */
export const GUIDE_PICTURE_SIZE = { width: 1120, height: 630 } as const;

/** Name of a picture of the guides. */
export type GuidePicture = (typeof GUIDE_PICTURES)[number];

/** The guides, in the order in which people need them; the keys are the names of their message files, too. */
export const GUIDES = [
  'change-a-page',
  'new-procedure',
  'new-terms',
  'enter-feedback',
  'evaluation',
  'check',
  'start',
  'update',
] as const;

/** A guide. */
export type GuideId = (typeof GUIDES)[number];

/** Where a step may lead: a page of the handbook, the same in every handbook, or another guide. */
export type GuideTarget = { readonly section: 'edit' | 'findings' | 'rules' | 'format' } | { readonly guide: GuideId };

/** One step of a guide. */
export interface GuideStep {
  readonly title: string;
  readonly text: readonly string[];
  readonly points?: readonly string[];
  readonly command?: string;
  /** What somebody who does not see the picture must know of it. */
  readonly picture?: { readonly name: GuidePicture; readonly alt: string };
  readonly link?: { readonly text: string; readonly to: GuideTarget };
}

/** A guide as people read it. */
export interface Guide {
  /** Last part of the address. */
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  readonly steps: readonly GuideStep[];
}

/** What things are called on the forms: asked of the schemas, so that a guide cannot name what does not exist. */
export interface FormNames {
  /** Label of a field; it is an error if there is none. */
  readonly field: (kind: ContentKind, ...path: readonly string[]) => string;
  /** Label of a choice. */
  readonly value: (kind: ContentKind, field: string, value: string) => string;
}

/** A guide's texts. */
export type GuideTexts = (names: FormNames) => Guide;
