import { type EditableFile, open } from './editable-file.ts';
import type { Files } from './mutation.ts';

const FOLDERS = {
  care: 'betreuungsvertrag',
  work: 'leistungsvereinbarung-integration',
  law: 'rechtsgrundlagen',
} as const;

/** A document of the sample, by what it is about. */
export type TermsFolder = keyof typeof FOLDERS;

/** A version of the sample's terms; `document` for what describes them. */
export function terms(files: Files, folder: TermsFolder, name: string): EditableFile {
  return open(files, `terms/${FOLDERS[folder]}/${name === 'document' ? 'document.yaml' : `${name}.mdx`}`);
}
