import { join } from 'node:path';
import { identify, workingTree } from '../handbook/index.ts';
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
 * Repairs what is mechanical in all files of a content folder. `sealed.yaml` is left to `npm run seal`.
 *
 * Each file is written beside itself and put in place at once: a run that is killed leaves no half file.
 *
 * @param folder the content root
 * @returns the files that changed, in the order of their paths
 */
export async function fixFolder(folder: string): Promise<FixedFile[]> {
  const source = workingTree(folder);
  const paths = (await source.list()).filter(({ type }) => type === 'file').map(({ path }) => path);
  const fixed: FixedFile[] = [];
  for (const [path, bytes] of await source.read(paths.filter(isRepairable))) {
    const text = decode(bytes);
    const kind = identify(path)?.kind;
    if (text === undefined || kind === undefined || kind === 'asset') continue;
    const { text: repaired, fixes } = fixText(text, schemas[kind], path.endsWith('.mdx'));
    if (repaired === text) continue;
    await replaceFile(join(folder, path), repaired);
    fixed.push({ path, fixes });
  }
  return fixed;
}

function isRepairable(path: string): boolean {
  const kind = identify(path)?.kind;
  return kind !== undefined && kind !== 'asset' && kind !== 'sealed';
}

/** The text with its byte order mark; undefined for what is no UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
