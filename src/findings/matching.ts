import { identify } from '../handbook/index.ts';
import { byPlace, type Finding } from '../rules/finding.ts';

/** The findings of two states of a handbook, brought together. */
export interface MatchedFindings {
  /** Only the later state has them. */
  readonly new: readonly Finding[];
  /** Only the earlier state had them; places are those of the earlier state. */
  readonly fixed: readonly Finding[];
  /** Both states have them; as they stand in the later state. */
  readonly unchanged: readonly Finding[];
  /** Still there, but the later state excepts them and the earlier did not. */
  readonly excepted: readonly Finding[];
}

/** How to tell which of several equal findings is which. */
export interface MatchOptions {
  /** Paths of the earlier state that have another path in the later one: a renamed file keeps its findings. */
  readonly renamed?: ReadonlyMap<string, string>;
  /** Whether a line of the later state is new or different: of equal findings, those on such lines are the new ones. */
  readonly isChangedLine?: (file: string, line: number) => boolean;
}

/**
 * Says which findings are new, fixed and unchanged. A finding is known by rule, file and subject, never by its line:
 * text that moves takes its findings with it. Three of a kind where there were two make one new one.
 *
 * A finding with a granted exception does not count, so it is new when its exception is gone, and never fixed by
 * one. A finding that only weighs more or less than before is unchanged.
 */
export function matchFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  { renamed = new Map(), isChangedLine = () => false }: MatchOptions = {},
): MatchedFindings {
  const groups = Map.groupBy(after, ({ ruleId, file, subject }) => keyOf(ruleId, file, subject));
  const follow = subjectFollower(renamed);
  const open = Map.groupBy(before, ({ ruleId, file, subject }) => {
    const path = renamed.get(file) ?? file;
    const key = keyOf(ruleId, path, subject);
    return groups.has(key) ? key : keyOf(ruleId, path, follow(subject));
  });
  const found = { new: [] as Finding[], unchanged: [] as Finding[], excepted: [] as Finding[] };
  for (const [key, group] of groups) {
    const earlier = open.get(key) ?? [];
    for (const [finding, counterpart] of pair(group, earlier, isChangedLine)) {
      const fate = fateOf(finding, counterpart);
      if (fate !== undefined) found[fate].push(finding);
    }
  }
  const fixed = [...open.values()].flat().filter(({ excepted }) => excepted === undefined);
  return { ...restored(found, after), fixed: fixed.sort(byPlace) };
}

function keyOf(ruleId: string, file: string, subject: string): string {
  return JSON.stringify([ruleId, file, subject]);
}

/** Lets a subject that names a page by its id follow the page's new id. */
function subjectFollower(renamed: ReadonlyMap<string, string>): (subject: string) => string {
  const ids = new Map([...renamed].map(([before, after]) => [identify(before)?.id ?? '', identify(after)?.id ?? '']));
  return (subject) => subject.replace(/[\p{L}\p{N}/-]+/gu, (word) => ids.get(word) ?? word);
}

function fateOf(finding: Finding, counterpart: Finding | undefined): 'new' | 'unchanged' | 'excepted' | undefined {
  const counted = counterpart !== undefined && counterpart.excepted === undefined;
  if (finding.excepted === undefined) return counted ? 'unchanged' : 'new';
  return counterpart === undefined || counted ? 'excepted' : undefined;
}

/** Pairs findings of one key; takes the counterparts out of `earlier`. */
function pair(
  group: readonly Finding[],
  earlier: Finding[],
  isChangedLine: (file: string, line: number) => boolean,
): [Finding, Finding | undefined][] {
  const counterparts = new Map<Finding, Finding>();
  // What stands on an untouched line was there before, and so was what says the same.
  const steadyFirst = group.toSorted(
    (a, b) => Number(isChangedLine(a.file, a.line)) - Number(isChangedLine(b.file, b.line)),
  );
  for (const alike of [(a: Finding, b: Finding) => a.reason === b.reason, () => true]) {
    for (const finding of steadyFirst) {
      if (counterparts.has(finding)) continue;
      const index = earlier.findIndex((candidate) => alike(candidate, finding));
      const [counterpart] = index === -1 ? [] : earlier.splice(index, 1);
      if (counterpart) counterparts.set(finding, counterpart);
    }
  }
  return group.map((finding) => [finding, counterparts.get(finding)]);
}

/** Puts the lists back into the order of the later state's findings. */
function restored<T extends Readonly<Record<string, Finding[]>>>(lists: T, after: readonly Finding[]): T {
  const order = new Map(after.map((finding, index) => [finding, index]));
  for (const list of Object.values(lists)) list.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return lists;
}
