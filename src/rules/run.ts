import { address } from '../handbook/addresses.ts';
import type { Handbook } from '../handbook/index.ts';
import type { DataPath, Place } from '../prose/place.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { interfaceLanguageOf } from './detection/interface-language.ts';
import { isMisspelt } from './detection/meant-field.ts';
import { WEIGHT } from './detection/weight.ts';
import { applyExceptions } from './exceptions.ts';
import { byPlace, type Finding, type Severity } from './finding.ts';
import { allRules } from './registry.ts';
import type { Facts, NamedRule, Report, RuleContext, RuleTexts } from './rule.ts';

/** How findings are wished for. */
export interface CheckOptions {
  /** The day of the check. */
  readonly today: IsoDate;
  /** An earlier state, for rules that compare. */
  readonly base?: Handbook | undefined;
}

/**
 * Runs the rules over a handbook.
 *
 * @returns findings in the handbook's language, sorted by place; severities as `handbook.yaml` sets them;
 *   those that an exception covers are marked
 */
export async function checkHandbook(handbook: Handbook, { today, base }: CheckOptions): Promise<readonly Finding[]> {
  const rules = await allRules();
  const context: RuleContext = {
    handbook,
    today,
    base,
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    findings: [],
  };
  const locked = new Set(rules.filter((rule) => rule.locked).map((rule) => rule.id));

  const found = rules.filter((rule) => !rule.last).flatMap((rule) => findingsOf(rule, context));
  const findings = applyExceptions(found, handbook, today, locked);
  const last = rules.filter((rule) => rule.last).flatMap((rule) => findingsOf(rule, { ...context, findings }));
  return [...findings, ...last].sort(byPlace);
}

function findingsOf(rule: NamedRule, context: RuleContext): Finding[] {
  const severity = severityOf(rule, context.handbook);
  if (severity === undefined) return [];
  const language = interfaceLanguageOf(context.handbook);
  const wording = { texts: rule.texts[language], url: address(language, 'rules', rule.id) };
  return [...rule.check(context)]
    .filter((report) => rule.area === 'format' || !restsOnTypo(report))
    .map((report) => findingOf(rule.id, severity, wording, report));
}

/** A rule's words in the handbook's language, and where its page stands there. */
interface Wording {
  readonly texts: RuleTexts<Facts>;
  readonly url: string;
}

function findingOf(ruleId: string, severity: Severity, { texts, url }: Wording, report: Report<Facts>): Finding {
  const here = texts.inThisCase?.(report.facts);
  return {
    file: report.file.path,
    ...placeOf(report),
    ruleId,
    severity,
    reason: texts.message(report.facts),
    why: here?.why ?? texts.why,
    example: here?.example ?? texts.example,
    subject: report.subject,
    url,
  };
}

/** The weight of a rule in a handbook; undefined if it is switched off. A locked rule never weighs less than its own. */
export function severityOf(rule: NamedRule, handbook: Handbook): Severity | undefined {
  const level = handbook.settings.rules[rule.id] ?? rule.severity;
  if (rule.locked && WEIGHT[level] < WEIGHT[rule.severity]) return rule.severity;
  return level === 'off' ? undefined : level;
}

/** A field that is missing because its name is misspelt: one slip is one finding, that of the name. */
function restsOnTypo({ file, at }: Report<Facts>): boolean {
  return isDataPath(at) && file.fieldProblems.length > 0 && isMisspelt(file, at);
}

function placeOf(report: Report<Facts>): Place {
  const { at, file, target } = report;
  return isDataPath(at) ? file.locate(at, target) : at;
}

function isDataPath(at: DataPath | Place): at is DataPath {
  return Array.isArray(at);
}
