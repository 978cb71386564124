import { join } from 'node:path';
import { identify, workingTree } from '../handbook/index.ts';
import { rewritableTexts } from '../handbook/rewritable-texts.ts';
import { replaceFile } from '../handbook/write-file.ts';
import { schemas } from '../schemas/index.ts';
import type { FixName } from './fix.ts';
import { fixText } from './fix-text.ts';

/** A file that was repaired, and by what. */
export interface FixedFile {
  readonly path: string;
  readonly fixes: readonly FixName[];
}

/**
 * Repairs what is mechanical in all files that people write in a content folder.
 *
 * Each file is written beside itself and put in place at once: a run that is killed leaves no half file.
 *
 * @param folder the content root
 * @returns the files that changed, in the order of their paths
 */
export async function fixFolder(folder: string): Promise<FixedFile[]> {
  const fixed: FixedFile[] = [];
  for (const [path, text] of await rewritableTexts(workingTree(folder))) {
    const kind = identify(path)?.kind;
    if (text === undefined || kind === undefined || kind === 'asset') continue;
    const { text: repaired, fixes } = fixText(text, schemas[kind], path.endsWith('.mdx'));
    if (repaired === text) continue;
    await replaceFile(join(folder, path), repaired);
    fixed.push({ path, fixes });
  }
  return fixed;
}
