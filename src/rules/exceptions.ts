import type { Entry, Handbook } from '../handbook/index.ts';
import type { RuleException } from '../schemas/exception.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import type { Finding } from './finding.ts';

/** An exception that a page carries. */
export interface PageException {
  readonly entry: Entry;
  /** Where it stands in the page's list. */
  readonly index: number;
  readonly exception: RuleException;
}

/** All exceptions that pages carry, in the order of the files. */
export function exceptionsOf(handbook: Handbook): PageException[] {
  return handbook.entries.flatMap((entry) => {
    const list = 'exceptions' in entry.data ? entry.data.exceptions : [];
    return list.map((exception, index) => ({ entry, index, exception }));
  });
}

/** Whether an exception no longer holds. */
export function isExpired({ exception }: PageException, today: IsoDate): boolean {
  return exception.until < today;
}

/**
 * Marks findings that the page's own exceptions cover. They stay in the list, for auditors, but no longer count.
 *
 * When an exception expires, its findings count again, but at most as warnings: time alone must not stop a build.
 *
 * @param locked rules to which no exception applies
 */
export function applyExceptions(
  findings: readonly Finding[],
  handbook: Handbook,
  today: IsoDate,
  locked: ReadonlySet<string>,
): Finding[] {
  const byRule = Map.groupBy(exceptionsOf(handbook), ({ entry, exception }) => key(entry.path, exception.rule));
  return findings.map((finding) => {
    const own = locked.has(finding.ruleId) ? undefined : byRule.get(key(finding.file, finding.ruleId));
    if (own === undefined) return finding;
    const granted = own.find((exception) => !isExpired(exception, today))?.exception;
    if (granted) return { ...finding, excepted: { reason: granted.reason, until: granted.until } };
    return finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;
  });
}

function key(file: string, rule: string): string {
  return `${rule} ${file}`;
}
