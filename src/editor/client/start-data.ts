import type { CmsConfig } from '@sveltia/cms';

/** What the editor's page hands to its scripts. */
export interface StartData {
  readonly config: CmsConfig;
  /** Origins of the repository's host. */
  readonly origins: readonly string[];
  readonly language: 'de' | 'en';
  /** Whether the editor can propose changes to the repository; otherwise it works on a folder of one's own only. */
  readonly proposes: boolean;
}

/** Name of the element that holds the data as JSON. */
export const START_DATA = 'editor-data';

/** Name of the element that stands there until the editor does. */
export const INTRODUCTION = 'editor-introduction';
