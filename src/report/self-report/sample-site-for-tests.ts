import { fileURLToPath } from 'node:url';
import { workingTree } from '../../handbook/index.ts';
import { type HandbookSite, siteOf } from '../../sites/handbook-site.ts';
import { handbookInput, prepare } from '../../sites/prepare.ts';

/** The site of a handbook of this repository, with what the check finds; for tests. */
export async function siteFromFolder(folder: string, today = '2026-11-23'): Promise<HandbookSite> {
  const path = fileURLToPath(new URL(`../../../${folder}`, import.meta.url));
  const input = handbookInput(await prepare({ source: workingTree(path), folder: path, today }));
  // The history of this repository is none of the handbook's matters, and differs from clone to clone.
  return siteOf({ ...input, history: { ...input.history, recent: [], lastChange: {} } });
}

/** The site of the sample handbook. */
export function sampleSite(): Promise<HandbookSite> {
  return siteFromFolder('src/content');
}
