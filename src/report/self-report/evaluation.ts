import { type Entry, type MeasureRecord, measures } from '../../handbook/index.ts';
import type { Assessment } from '../../schemas/evaluation.ts';
import { conclusionText, measureBadge, ratingBadge, statusBadge } from '../../sites/badges.ts';
import { fieldLabel } from '../../sites/labels.ts';
import { measureById } from '../../sites/measures.ts';
import { targetStillApplies, targetWords, valueWords } from '../../sites/target-words.ts';
import { body, facts, heading, labelled, list, paragraph, table } from '../document/blocks.ts';
import type { ReportBlock } from '../document/document.ts';
import { CYCLES_IN_FULL, entryId, pageLink, type ReportContext } from './context.ts';

type Cycle = Entry<'evaluation'>;

/** Closed cycles, newest first, and where every measure stands. */
export function evaluationSections(context: ReportContext, cycles: readonly Cycle[], level: number): ReportBlock[] {
  const newest = cycles.toReversed();
  const earlier = newest.slice(CYCLES_IN_FULL);
  return [
    ...newest.slice(0, CYCLES_IN_FULL).flatMap((cycle) => cycleSection(context, cycle, level)),
    ...(earlier.length > 0
      ? [heading(level, context.words.evaluation.earlier), ...earlier.flatMap((cycle) => resultTable(context, cycle))]
      : []),
    ...allMeasures(context, level),
  ];
}

function cycleSection(context: ReportContext, cycle: Cycle, level: number): ReportBlock[] {
  const { site, words } = context;
  const { data } = cycle;
  return [
    heading(level, data.title, entryId(cycle)),
    facts(
      [words.evaluation.period, words.evaluation.between(site.date(data.period.from), site.date(data.period.to))],
      [words.evaluation.heldOn, data.heldOn && site.date(data.heldOn)],
      [words.responsible, site.role(data.responsible)],
      [words.evaluation.participants, data.participants.map(site.role).join(', ')],
    ),
    ...resultTable(context, cycle),
    ...followUps(context, cycle),
    ...body(cycle.body, level, context.boxTitles),
    ...(data.assessments.length === 0 ? [paragraph(words.evaluation.noAssessments)] : []),
    ...data.assessments.flatMap((assessment) => assessmentSection(context, cycle, assessment, level + 1)),
  ];
}

/** All assessments of a cycle in a table. */
function resultTable(context: ReportContext, { data }: Cycle): ReportBlock[] {
  const { site, words } = context;
  const label = (name: string) => fieldLabel(site.language, 'evaluation', 'assessments', name);
  return table(
    words.evaluation.earlierCaption(data.title),
    [words.procedure.one, label('rating'), label('conclusion'), label('measures')],
    data.assessments.map(({ procedure, rating, conclusion, measures: decided }) => [
      pageLink(context, `procedures/${procedure}.mdx`),
      rating ? ratingBadge(site, rating).text : words.notStated,
      conclusion ? conclusionText(site, conclusion) : words.notStated,
      decided.map(({ id }) => id).join(', ') || '–',
    ]),
    [3, 1.6, 1.6, 1.6],
  );
}

function followUps({ site, words }: ReportContext, { data }: Cycle): ReportBlock[] {
  return table(
    words.evaluation.followUpCaption(data.title),
    [words.evaluation.measure, words.state, words.evaluation.effect],
    data.followUp.map(({ measure, status, effect }) => [
      [measure, measureById(site.handbook, measure)?.measure.title ?? ''].join(' ').trim(),
      statusBadge(site, status).text,
      effect?.trim() || words.notStated,
    ]),
    [2.4, 1, 3],
  );
}

/** One procedure in the four steps: goal, result, assessment against the goal, conclusion. */
function assessmentSection(context: ReportContext, cycle: Cycle, assessment: Assessment, level: number): ReportBlock[] {
  const { site, words } = context;
  const label = (name: string) => fieldLabel(site.language, 'evaluation', 'assessments', name);
  const procedure = site.handbook.procedures.get(assessment.procedure);
  const { rating, conclusion } = assessment;
  const judged = [rating && ratingBadge(site, rating).text, assessment.assessment?.trim()].filter(Boolean).join('. ');
  const concluded = [conclusion && conclusionText(site, conclusion), assessment.reasoning?.trim()]
    .filter(Boolean)
    .join('. ');
  return [
    heading(level, words.evaluation.assessmentOf(procedure?.data.title ?? assessment.procedure)),
    ...labelled(label('goal'), assessment.goal?.trim() || words.missing),
    ...results(context, cycle, assessment),
    ...labelled(label('assessment'), judged || words.missing),
    ...labelled(label('conclusion'), concluded || words.missing),
    ...(assessment.measures.length === 0
      ? []
      : [paragraph({ t: 'strong', c: [`${label('measures')}:`] }), list(measureLines(context, assessment))]),
  ];
}

function results({ site, words }: ReportContext, cycle: Cycle, assessment: Assessment): ReportBlock[] {
  const known = site.handbook.procedures.get(assessment.procedure)?.data.indicators ?? [];
  const indicators = new Map(known.map((indicator) => [indicator.id, indicator]));
  // Earlier targets are not known: an old result is not held against a target that was set later.
  const comparable = targetStillApplies(site, cycle, assessment);
  if (assessment.results.length === 0) return labelled(words.evaluation.results, words.missing);
  const items = assessment.results.map(({ indicator: id, value, note }) => {
    const indicator = indicators.get(id);
    const target = indicator && comparable && indicator.target !== undefined ? targetWords(site, indicator) : '';
    const said = words.evaluation.result(indicator?.title ?? id, valueWords(site, value, indicator?.unit), target);
    return note ? `${said}. ${note.trim()}` : said;
  });
  return [paragraph({ t: 'strong', c: [`${words.evaluation.results}:`] }), list(items)];
}

function measureLines(context: ReportContext, { measures: decided }: Assessment): string[] {
  const { site, words } = context;
  return decided.map(({ id, title, owner, due }) => {
    const record = measureById(site.handbook, id);
    const parts = [
      owner === undefined ? words.notStated : site.role(owner),
      `${words.evaluation.due}: ${due === undefined ? words.notStated : site.date(due)}`,
      `${words.state}: ${record ? measureBadge(site, record).text : words.notStated}`,
    ];
    return `${id} ${title} (${parts.join('; ')})`;
  });
}

function allMeasures(context: ReportContext, level: number): ReportBlock[] {
  const { site, words } = context;
  const all = measures(site.handbook).toReversed();
  if (all.length === 0) return [heading(level, words.evaluation.allMeasures), paragraph(words.evaluation.noMeasures)];
  const owner = fieldLabel(site.language, 'evaluation', 'assessments', 'measures', 'owner');
  return [
    heading(level, words.evaluation.allMeasures),
    ...table(
      words.evaluation.allMeasuresCaption,
      [words.evaluation.measure, owner, words.evaluation.due, words.state, words.evaluation.effect],
      all.map((record) => measureRow(context, record)),
      [2.6, 1.4, 1.2, 1.2, 2.8],
    ),
  ];
}

function measureRow({ site, words }: ReportContext, record: MeasureRecord): string[] {
  const { measure, followUps: said } = record;
  return [
    `${measure.id} ${measure.title}`,
    measure.owner ? site.role(measure.owner) : words.notStated,
    measure.due ? site.date(measure.due) : words.notStated,
    measureBadge(site, record).text,
    said.at(-1)?.effect?.trim() || '–',
  ];
}
