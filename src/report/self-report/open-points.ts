import type { RequirementState } from '../../handbook/queries/requirements.ts';
import { exceptionsOf, isExpired } from '../../rules/exceptions.ts';
import type { Finding } from '../../rules/finding.ts';
import { valueLabel } from '../../sites/labels.ts';
import { counting, stateOf } from '../../sites/requirement-states.ts';
import { heading, type Line, list, paragraph, table } from '../document/blocks.ts';
import type { ReportBlock } from '../document/document.ts';
import { pageLink, type ReportContext } from './context.ts';

/** What is open on one requirement: evidence that is missing, findings against it, exceptions with their reasons. */
export function openPoints(context: ReportContext, state: RequirementState<Finding>, level: number): ReportBlock[] {
  const { site, words } = context;
  const missing = state.evidence
    .filter(({ entries }) => entries.length === 0)
    .map(({ query }) => valueLabel(site.language, 'catalogue', ['requirements', 'evidence', 'kind'], query.kind))
    .map(words.openPoints.missingEvidence);
  const excepted = state.findings.filter((finding) => finding.excepted !== undefined);
  const items: Line[] = [
    ...missing,
    ...counting(state).map((finding) => findingLine(context, finding)),
    ...excepted.map((finding) => findingLine(context, finding)),
  ];
  return [heading(level, words.openPoints.title), items.length === 0 ? paragraph(words.openPoints.none) : list(items)];
}

/** Findings that concern no requirement of the catalogue, and all exceptions. */
export function otherOpenPoints(context: ReportContext): ReportBlock[] {
  const { site, catalogue, words } = context;
  const named = new Set(catalogue.data.requirements.flatMap((requirement) => stateOf(site, requirement).findings));
  const others = site.findings.filter((finding) => finding.severity !== 'info' && !named.has(finding));
  return [
    heading(2, words.openPoints.others),
    ...(others.length === 0
      ? [paragraph(words.none)]
      : [paragraph(words.openPoints.othersLead), list(others.map((finding) => findingLine(context, finding)))]),
    heading(2, words.openPoints.exceptions),
    paragraph(words.openPoints.exceptionsLead),
    ...exceptionTable(context),
  ];
}

function exceptionTable(context: ReportContext): ReportBlock[] {
  const { site, words } = context;
  const { openPoints: own } = words;
  const granted = exceptionsOf(site.handbook).filter((one) => !isExpired(one, site.today));
  if (granted.length === 0) return [paragraph(own.noExceptions)];
  return table(
    own.exceptionsCaption,
    [own.page, own.rule, own.reason, own.until],
    granted.map(({ entry, exception }) => [
      pageLink(context, entry.path),
      exception.rule,
      exception.reason,
      site.date(exception.until),
    ]),
    [2, 1.6, 3, 1.3],
  );
}

function findingLine(context: ReportContext, { file, reason, excepted }: Finding): Line {
  const { site, words } = context;
  const more = excepted ? ` ${words.openPoints.excepted(excepted.reason, site.date(excepted.until))}` : '';
  return [pageLink(context, file), `: ${reason}${more}`];
}
