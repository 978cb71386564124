import { momentOf } from '../../handbook/editions/moment.ts';
import { gitPlace } from '../../handbook/git-place.ts';
import { gitRevision, type Handbook, loadHandbook } from '../../handbook/index.ts';
import type { Digester } from '../../handbook/load.ts';
import { checkHandbook } from '../../rules/run.ts';
import type { CheckedState } from './change-report.ts';

/**
 * The handbook as it stood at an edition, a revision or a day, checked by today's rules as of that day.
 *
 * @param folder the content root; it may be missing in the working tree
 * @param upTo the branch on which days are looked for
 * @throws {MomentError} if there is no such state
 */
export async function stateAt(folder: string, asked: string, digest: Digester, upTo = 'HEAD'): Promise<CheckedState> {
  const place = gitPlace(folder);
  const { name, commit, date } = await momentOf(place.repository, asked, upTo);
  const handbook = await loadHandbook(gitRevision(place.folder, commit, place.repository), digest);
  return { name, commit: commit.slice(0, 10), date, handbook, findings: await findingsOf(handbook, date) };
}

/** A state from before there was any content has no gaps. */
async function findingsOf(handbook: Handbook, today: string) {
  return handbook.files.length === 0 ? [] : checkHandbook(handbook, { today });
}
