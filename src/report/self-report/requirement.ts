import type { Entry } from '../../handbook/index.ts';
import { type Evidence, introductionsOf } from '../../handbook/queries/requirements.ts';
import type { Requirement } from '../../schemas/requirement-catalogue.ts';
import { valueLabel } from '../../sites/labels.ts';
import { explanation, stateOf } from '../../sites/requirement-states.ts';
import { body, heading, paragraph, paragraphs } from '../document/blocks.ts';
import type { ReportBlock } from '../document/document.ts';
import { chapterId, entryId, pageLink, type ReportContext } from './context.ts';
import { evaluationSections } from './evaluation.ts';
import { feedbackSection } from './feedback.ts';
import { openPoints } from './open-points.ts';
import { procedureSection, procedureTable, stagesSection } from './procedure.ts';
import { termsSection } from './terms.ts';

/** One requirement: what it asks, the organisation's introduction, all evidence, what is open. */
export function requirementChapter(context: ReportContext, requirement: Requirement): ReportBlock[] {
  const { site, words } = context;
  const state = stateOf(site, requirement);
  return [
    heading(2, `${requirement.id} ${requirement.title}`, chapterId(requirement)),
    { t: 'box', kind: 'requirement', title: words.asked, c: boxText(requirement.text) },
    paragraph({ t: 'strong', c: [explanation(site, state).join(' ')] }),
    ...introduction(context, requirement),
    ...state.evidence.flatMap((evidence) => evidenceSection(context, requirement, evidence)),
    ...openPoints(context, state, 3),
  ];
}

function boxText(text: string) {
  return paragraphs(text).flatMap((block) => (block.t === 'paragraph' ? [block] : []));
}

function introduction(context: ReportContext, requirement: Requirement): ReportBlock[] {
  const { site, catalogue, words } = context;
  const pages = introductionsOf(site.handbook, `${catalogue.id}/${requirement.id}`);
  if (pages.length === 0) return [heading(3, words.introduction), paragraph({ t: 'em', c: [words.noIntroduction] })];
  return pages.flatMap((page) => [heading(3, page.data.title), ...body(page.body, 3, context.boxTitles)]);
}

function evidenceSection(context: ReportContext, requirement: Requirement, evidence: Evidence): ReportBlock[] {
  const { site, words } = context;
  const { kind } = evidence.query;
  const label = valueLabel(site.language, 'catalogue', ['requirements', 'evidence', 'kind'], kind);
  const title = heading(3, words.evidenceOf(label, evidence.entries.length));
  if (evidence.entries.length === 0) return [title, paragraph(words.noEvidence)];
  return [title, ...evidenceBlocks(context, requirement, evidence.entries)];
}

function evidenceBlocks(context: ReportContext, requirement: Requirement, entries: readonly Entry[]): ReportBlock[] {
  const procedures = ofKind(entries, 'procedure');
  const feedback = ofKind(entries, 'feedback');
  const evaluations = ofKind(entries, 'evaluation');
  return [
    ...procedureTable(context, procedures),
    ...procedures.flatMap((entry) => procedureEvidence(context, requirement, entry)),
    ...ofKind(entries, 'terms-document').flatMap((entry) =>
      isPrintedHere(context, requirement, entry) ? termsSection(context, entry, 4) : [printedElsewhere(context, entry)],
    ),
    ...(feedback.length > 0 ? feedbackSection(context, feedback, 4) : []),
    ...(evaluations.length > 0 ? evaluationEvidence(context, requirement, evaluations) : []),
    ...ofKind(entries, 'page').flatMap((entry) =>
      isPrintedHere(context, requirement, entry) ? pageSection(context, entry) : [printedElsewhere(context, entry)],
    ),
  ];
}

/** A procedure in full where it stands first, its six stages where it stands last; the table links to both. */
function procedureEvidence(context: ReportContext, requirement: Requirement, entry: Entry<'procedure'>): ReportBlock[] {
  const isFirst = isPrintedHere(context, requirement, entry);
  const isLast = context.lastChapter.get(entry.path) === chapterId(requirement);
  return [
    ...(isFirst ? procedureSection(context, entry, 4) : []),
    ...(isLast ? stagesSection(context, entry, isFirst ? 5 : 4) : []),
  ];
}

function evaluationEvidence(context: ReportContext, requirement: Requirement, cycles: readonly Entry<'evaluation'>[]) {
  const isFirst = cycles.every((cycle) => isPrintedHere(context, requirement, cycle));
  return isFirst ? evaluationSections(context, cycles, 4) : cycles.map((cycle) => printedElsewhere(context, cycle));
}

function printedElsewhere(context: ReportContext, { path }: Entry): ReportBlock {
  return paragraph(`${context.words.printedAbove} `, pageLink(context, path), '.');
}

function isPrintedHere(context: ReportContext, requirement: Requirement, { path }: Entry): boolean {
  return context.firstChapter.get(path) === chapterId(requirement);
}

function pageSection(context: ReportContext, entry: Entry<'page'>): ReportBlock[] {
  return [heading(4, entry.data.title, entryId(entry)), ...body(entry.body, 4, context.boxTitles)];
}

function ofKind<K extends Entry['kind']>(entries: readonly Entry[], kind: K): Entry<K>[] {
  return entries.filter((entry): entry is Entry<K> => entry.kind === kind);
}
