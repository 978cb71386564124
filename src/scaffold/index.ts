import type { Scaffold } from './scaffold.ts';

/** What `npm run new` can write: the word to call it by, and its file. */
export const SCAFFOLDS = {
  procedure: async () => (await import('./kinds/procedure.ts')).procedure,
  terms: async () => (await import('./kinds/terms.ts')).terms,
  version: async () => (await import('./kinds/version.ts')).version,
  evaluation: async () => (await import('./kinds/evaluation.ts')).evaluation,
  feedback: async () => (await import('./kinds/feedback.ts')).feedback,
  page: async () => (await import('./kinds/page.ts')).page,
} satisfies Record<string, () => Promise<Scaffold>>;

/** A kind of file that can be written. */
export type ScaffoldName = keyof typeof SCAFFOLDS;

/** Whether there is such a kind. */
export function isScaffoldName(name: string | undefined): name is ScaffoldName {
  return name !== undefined && Object.hasOwn(SCAFFOLDS, name);
}
