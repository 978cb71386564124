import type { TermsDocumentModel } from '../handbook/index.ts';

/** The content files of a terms document: its facts and all its texts. */
export function termsFiles(model: TermsDocumentModel): string[] {
  const texts = model.versions.flatMap((version) => [...version.texts.values()].map(({ path }) => path));
  return [`terms/${model.id}/document.yaml`, ...texts];
}
