import { baseRevision, realFolder } from '../handbook/comparison/base-revision.ts';
import { type ChangedLines, changedLines } from '../handbook/comparison/changed-lines.ts';
import { type Change, compareHandbooks } from '../handbook/comparison/index.ts';
import { gitRevision, type Handbook, loadHandbook } from '../handbook/index.ts';
import type { Digester } from '../handbook/load.ts';
import type { Finding } from '../rules/finding.ts';
import { checkHandbook } from '../rules/run.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { type MatchedFindings, matchFindings } from './matching.ts';

/** What a change does, and which findings come and go with it. */
export interface SinceReport {
  /** What the working tree was to be compared with, as it was asked for. */
  readonly revision: string;
  /** The commit that it was compared with: the merge base of HEAD and the revision. */
  readonly base: string;
  readonly changes: readonly Change[];
  /** All findings of the content as it is now. */
  readonly all: readonly Finding[];
  readonly findings: MatchedFindings;
  readonly changedLines: ChangedLines;
}

/** What to compare. */
export interface SinceOptions {
  /** The content root. */
  readonly folder: string;
  /** The content as it is now. */
  readonly handbook: Handbook;
  /** The day as of which both states are checked: time alone makes no finding new. */
  readonly today: IsoDate;
  readonly revision: string;
  readonly digest?: Digester | undefined;
}

/**
 * Compares the working tree with the commit at which it parted from a revision.
 *
 * Both states are checked by the same rules with the same weights: those that `handbook.yaml` sets now. A rule that is
 * switched on makes none of its findings new, one that is switched off fixes none.
 *
 * @throws {BaseError} if there is nothing to compare with
 */
export async function checkSince({ folder, handbook, today, revision, digest }: SinceOptions): Promise<SinceReport> {
  const content = await realFolder(folder);
  const base = await baseRevision(content, revision);
  const before = withRulesOf(handbook, await loadHandbook(gitRevision(content, base, content), digest));
  const [earlier, later, lines] = await Promise.all([
    findingsOf(before, today),
    checkHandbook(handbook, { today, base: before }),
    changedLines(content, base),
  ]);
  const { changes, renamed } = compareHandbooks(before, handbook, { before: today, after: today });
  const findings = matchFindings(earlier, later, { renamed, isChangedLine: lines.hasLine });
  return { revision, base, changes, all: later, findings, changedLines: lines };
}

/** Whether a change may not go in as it is: errors, old or new, and new gaps. */
export function failsSince({ findings }: Pick<SinceReport, 'findings'>): boolean {
  return findings.new.some(({ severity }) => severity !== 'info') || findings.unchanged.some(isError);
}

/** An earlier state, to be checked with the weights and in the language of a later one. */
function withRulesOf({ settings: { rules, language } }: Handbook, before: Handbook): Handbook {
  return { ...before, settings: { ...before.settings, rules, language } };
}

/** A commit from before there was any content has no gaps. */
async function findingsOf(before: Handbook, today: IsoDate): Promise<readonly Finding[]> {
  return before.files.length === 0 ? [] : checkHandbook(before, { today });
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}
