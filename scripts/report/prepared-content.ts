import { workingTree } from '../../src/handbook/index.ts';
import { messages } from '../../src/messages/index.ts';
import type { IsoDate } from '../../src/schemas/scalars.ts';
import { type Prepared, prepare } from '../../src/sites/prepare.ts';
import { UsageError, usageLanguage } from '../arguments.ts';

/**
 * Loads and checks the content of a folder for a report.
 *
 * @throws {UsageError} if the folder cannot be read
 */
export async function preparedContent(folder: string, today: IsoDate): Promise<Prepared> {
  try {
    return await prepare({ source: workingTree(folder), folder, today });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(`${messages(usageLanguage()).build.noContent(folder)} (${error.code})`);
  }
}
