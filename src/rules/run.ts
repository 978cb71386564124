import { byPlace, type Finding, type Severity } from '../findings/finding.ts';
import type { Handbook } from '../handbook/index.ts';
import type { DataPath, Place } from '../prose/place.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { allRules } from './registry.ts';
import type { Facts, NamedRule, Report, RuleContext } from './rule.ts';

/** How findings are wished for. */
export interface CheckOptions {
  /** The day of the check. */
  readonly today: IsoDate;
  /** Rules to run; all if not given. */
  readonly rules?: readonly NamedRule[];
}

/**
 * Runs the rules over a handbook.
 *
 * @returns findings in the handbook's language, sorted by place; severities as `handbook.yaml` sets them
 */
export async function checkHandbook(handbook: Handbook, options: CheckOptions): Promise<readonly Finding[]> {
  const rules = options.rules ?? (await allRules());
  const context: RuleContext = { handbook, today: options.today };
  return rules.flatMap((rule) => findingsOf(rule, context)).sort(byPlace);
}

function findingsOf(rule: NamedRule, context: RuleContext): Finding[] {
  const severity = severityOf(rule, context.handbook);
  if (severity === undefined) return [];
  const texts = rule.texts[context.handbook.settings.language];
  return [...rule.check(context)].map((report) => ({
    file: report.file.path,
    ...placeOf(report),
    ruleId: rule.id,
    severity,
    reason: texts.message(report.facts),
    why: texts.why,
    example: texts.example,
    subject: report.subject,
    url: ruleAddress(rule.id),
  }));
}

/** Where a rule's page stands on the handbook site, relative to its base. */
export function ruleAddress(id: string): string {
  return `regeln/${id}/`;
}

/** The weight of a rule in a handbook; undefined if it is switched off. */
export function severityOf(rule: NamedRule, handbook: Handbook): Severity | undefined {
  const level = rule.locked ? undefined : handbook.settings.rules[rule.id];
  return level === 'off' ? undefined : (level ?? rule.severity);
}

function placeOf(report: Report<Facts>): Place {
  const { at, file, target } = report;
  return isDataPath(at) ? file.locate(at, target) : at;
}

function isDataPath(at: DataPath | Place): at is DataPath {
  return Array.isArray(at);
}
