import type { z } from 'zod';
import { acknowledgement } from './acknowledgement.ts';
import { evaluation } from './evaluation.ts';
import { feedbackEntry } from './feedback-entry.ts';
import { page } from './page.ts';
import { procedure } from './procedure.ts';
import { requirementCatalogue } from './requirement-catalogue.ts';
import { sealed } from './sealed.ts';
import { settings } from './settings.ts';
import { termsDocument } from './terms-document.ts';
import { termsVersion } from './terms-version.ts';

/** The schema of each kind of content. Everything that reads or writes content goes through these. */
export const schemas = {
  settings,
  procedure,
  'terms-document': termsDocument,
  'terms-version': termsVersion,
  evaluation,
  feedback: feedbackEntry,
  catalogue: requirementCatalogue,
  page,
  acknowledgement,
  sealed,
} satisfies Record<string, z.ZodObject>;

/** A kind of content. */
export type ContentKind = keyof typeof schemas;

/** The checked data of a kind of content. */
export type ContentData<K extends ContentKind> = z.output<(typeof schemas)[K]>;

export type { Acknowledgement } from './acknowledgement.ts';
export type { Evaluation } from './evaluation.ts';
export type { FeedbackEntry } from './feedback-entry.ts';
export type { Page } from './page.ts';
export type { Procedure } from './procedure.ts';
export type { RequirementCatalogue } from './requirement-catalogue.ts';
export type { Sealed } from './sealed.ts';
export type { Settings } from './settings.ts';
export type { TermsDocument } from './terms-document.ts';
export type { TermsVersion } from './terms-version.ts';
