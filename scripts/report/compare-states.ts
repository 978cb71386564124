import { relative } from 'node:path';
import { digestCacheFile, editionsCacheFile } from '../../src/handbook/cache-folder.ts';
import { cachedDigester } from '../../src/handbook/digest-cache.ts';
import { MomentError } from '../../src/handbook/editions/moment.ts';
import type { Handbook } from '../../src/handbook/index.ts';
import { messages } from '../../src/messages/index.ts';
import { type ChangeReport, changeReport } from '../../src/report/changes/change-report.ts';
import { statesAt } from '../../src/report/changes/state-at.ts';
import { UsageError, usageLanguage } from '../arguments.ts';

/**
 * What changed between two editions, revisions or days, and the later state.
 *
 * @param folder the content root
 * @throws {UsageError} if there is no such state, or no content in it
 */
export async function compareStates(
  folder: string,
  from: string,
  to: string,
): Promise<{ readonly report: ChangeReport; readonly handbook: Handbook }> {
  const words = messages(usageLanguage()).editions;
  try {
    const digest = cachedDigester(editionsCacheFile(folder), digestCacheFile(folder));
    const [before, after] = await statesAt(folder, [from, to], digest);
    for (const [asked, { handbook }] of [[from, before] as const, [to, after] as const]) {
      if (handbook.files.length > 0) continue;
      throw new UsageError(words.noContent(asked, relative(process.cwd(), folder) || '.'));
    }
    return { report: changeReport(before, after), handbook: after.handbook };
  } catch (error) {
    if (!(error instanceof MomentError)) throw error;
    throw new UsageError(words.problems[error.problem](error.asked));
  }
}
