import { momentOf } from '../../handbook/editions/moment.ts';
import { gitPlace } from '../../handbook/git-place.ts';
import { gitRevision, type Handbook, loadHandbooks } from '../../handbook/index.ts';
import type { Digester } from '../../handbook/load.ts';
import { checkHandbook } from '../../rules/run.ts';
import type { CheckedState } from './change-report.ts';

/**
 * The handbook as it stood at editions, revisions or days, each checked by today's rules as of its day.
 *
 * @param folder the content root; it may be missing in the working tree
 * @param asked what states; most of what one holds stands in the others too and is read once
 * @param upTo the branch on which days are looked for
 * @returns the states in the order in which they were asked for
 * @throws {MomentError} if there is no such state
 */
export async function statesAt<const A extends readonly string[]>(
  folder: string,
  asked: A,
  digest: Digester,
  upTo?: string,
): Promise<{ [I in keyof A]: CheckedState }>;
export async function statesAt(
  folder: string,
  asked: readonly string[],
  digest: Digester,
  upTo = 'HEAD',
): Promise<CheckedState[]> {
  const place = gitPlace(folder);
  const moments = await Promise.all(asked.map((one) => momentOf(place.repository, one, upTo)));
  const sources = moments.map(({ commit }) => gitRevision(place.folder, commit, place.repository));
  const handbooks = await loadHandbooks(sources, digest);
  const states: CheckedState[] = [];
  for (const [index, { name, commit, date }] of moments.entries()) {
    const handbook = handbooks[index];
    if (handbook === undefined) continue;
    states.push({ name, commit: commit.slice(0, 10), date, handbook, findings: await findingsOf(handbook, date) });
  }
  return states;
}

/** A state from before there was any content has no gaps. */
async function findingsOf(handbook: Handbook, today: string) {
  return handbook.files.length === 0 ? [] : checkHandbook(handbook, { today });
}
