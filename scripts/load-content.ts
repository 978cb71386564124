import { type Handbook, loadHandbook, workingTree } from '../src/handbook/index.ts';
import { UsageError, usageWords } from './arguments.ts';

/**
 * Loads the handbook of a content folder.
 *
 * @throws {UsageError} if there is no such folder
 */
export async function loadContent(folder: string): Promise<Handbook> {
  try {
    return await loadHandbook(workingTree(folder));
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new UsageError(usageWords().noContent(folder));
    throw error;
  }
}
