/** The handbook: loaded from a content source, linked, typed and read-only. */
export { addDuration, currentDay, daysBetween, subtractDuration } from './dates.ts';
export type { Entry, LoadedFile } from './entry.ts';
export { GitError } from './git.ts';
export { gitRevision } from './git-revision.ts';
export type { Handbook } from './handbook.ts';
export { archivedPdf, archivePath, identify, pageKey } from './layout.ts';
export { digestAll, loadHandbook } from './load.ts';
export { memorySource } from './memory.ts';
export * from './queries/evaluations.ts';
export * from './queries/feedback.ts';
export * from './queries/measures.ts';
export * from './queries/procedures.ts';
export * from './queries/terms.ts';
export type { ContentSource, SourceItem } from './source.ts';
export { documentOf, languageOf, type TermsDocumentModel, type TermsVersionModel } from './terms-model.ts';
export { workingTree } from './working-tree.ts';
