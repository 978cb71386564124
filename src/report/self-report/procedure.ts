import { assessedOn, assessmentDue, type Entry, lastAssessment } from '../../handbook/index.ts';
import { feedbackOn, termsGivenIn } from '../../handbook/queries/about-procedure.ts';
import { FEEDBACK_STAGES } from '../../schemas/procedure.ts';
import { conclusionText, ratingBadge } from '../../sites/badges.ts';
import { fieldLabel, valueLabel } from '../../sites/labels.ts';
import { targetWords, valueWords } from '../../sites/target-words.ts';
import { body, facts, heading, joined, type Line, labelled, list, paragraph, table } from '../document/blocks.ts';
import type { ReportBlock } from '../document/document.ts';
import { entryId, pageLink, type ReportContext } from './context.ts';

type Procedure = Entry<'procedure'>;

/** All procedures of one line of evidence in a table. */
export function procedureTable(context: ReportContext, procedures: readonly Procedure[]): ReportBlock[] {
  const { site, words } = context;
  const label = (name: string) => fieldLabel(site.language, 'procedure', name);
  return table(
    words.procedure.overview,
    [words.procedure.one, label('task'), label('stations'), label('direction'), words.procedure.lastJudged],
    procedures.map((entry) => [
      pageLink(context, entry.path),
      valueLabel(site.language, 'procedure', ['task'], entry.data.task),
      entry.data.stations.map(site.station).join(', ') || words.notStated,
      valueLabel(site.language, 'procedure', ['direction'], entry.data.direction),
      lastJudged(context, entry),
    ]),
    [2, 1.6, 2, 1.6, 2.2],
  );
}

/** A procedure in full: facts, why, what for, what about, how measured, how done. */
export function procedureSection(context: ReportContext, entry: Procedure, level: number): ReportBlock[] {
  const { site, words } = context;
  const { data } = entry;
  const label = (name: string) => fieldLabel(site.language, 'procedure', name);
  const text = (name: 'rationale' | 'goal' | 'benefit') => labelled(label(name), data[name]?.trim() || words.missing);
  return [
    heading(level, data.title, entryId(entry)),
    facts(
      [label('task'), valueLabel(site.language, 'procedure', ['task'], data.task)],
      [label('direction'), valueLabel(site.language, 'procedure', ['direction'], data.direction)],
      [label('stations'), data.stations.map(site.station).join(', ')],
      [label('media'), data.media.join(', ')],
      [label('owner'), site.role(data.owner)],
      [label('involved'), data.involved.map(site.role).join(', ')],
      [label('inForceSince'), data.inForceSince && site.date(data.inForceSince)],
      [words.procedure.lastJudged, lastJudged(context, entry)],
      [words.procedure.nextDue, nextDue(context, entry)],
      [words.procedure.feedback, feedbackWords(context, entry)],
      [words.procedure.termsGiven, termsWords(context, entry)],
    ),
    ...text('rationale'),
    ...text('goal'),
    ...text('benefit'),
    ...contents(context, entry),
    ...indicators(context, entry),
    ...course(context, entry, level + 1),
  ];
}

/** How it is done; a text that begins without a heading gets one. */
function course({ words, boxTitles }: ReportContext, entry: Procedure, level: number): ReportBlock[] {
  const own = body(entry.body, level - 1, boxTitles);
  if (own.length === 0 || own[0]?.t === 'heading') return own;
  return [heading(level, words.procedure.course), ...body(entry.body, level, boxTitles)];
}

/** How each of the six stages of feedback is done; nothing for procedures without them. */
export function stagesSection(context: ReportContext, { data }: Procedure, level: number): ReportBlock[] {
  const { site, words } = context;
  const { feedbackStages } = data;
  if (feedbackStages === undefined) return [];
  return [
    heading(level, words.procedure.stages),
    ...FEEDBACK_STAGES.flatMap((stage, index) =>
      labelled(
        `${index + 1}. ${fieldLabel(site.language, 'procedure', 'feedbackStages', stage)}`,
        feedbackStages[stage]?.trim() || words.missing,
      ),
    ),
  ];
}

function contents({ site, words }: ReportContext, { data }: Procedure): ReportBlock[] {
  const label = fieldLabel(site.language, 'procedure', 'contents');
  if (data.contents.length === 0) return labelled(label, words.missing);
  return [paragraph({ t: 'strong', c: [`${label}:`] }), list(data.contents)];
}

function indicators({ site, words }: ReportContext, entry: Procedure): ReportBlock[] {
  const label = fieldLabel(site.language, 'procedure', 'indicators');
  if (entry.data.indicators.length === 0) return labelled(label, words.missing);
  const last = lastAssessment(site.handbook, entry.id, site.today);
  const results = new Map((last?.assessment.results ?? []).map(({ indicator, value }) => [indicator, value]));
  return table(
    words.procedure.indicators,
    [label, fieldLabel(site.language, 'procedure', 'indicators', 'target'), words.procedure.lastValue],
    entry.data.indicators.map((indicator) => {
      const value = results.get(indicator.id);
      const said = value === undefined ? '–' : valueWords(site, value, indicator.unit);
      return [indicator.title, targetWords(site, indicator), said];
    }),
    [3, 1.5, 1.5],
  );
}

function lastJudged({ site, words }: ReportContext, entry: Procedure): Line {
  const last = lastAssessment(site.handbook, entry.id, site.today);
  if (last === undefined) return words.procedure.never;
  const { rating, conclusion } = last.assessment;
  return words.procedure.judged(
    last.evaluation.data.title,
    site.date(assessedOn(last.evaluation)),
    rating === undefined ? '' : ratingBadge(site, rating).text,
    conclusion === undefined ? '' : conclusionText(site, conclusion),
  );
}

function nextDue({ site, words }: ReportContext, entry: Procedure): string | undefined {
  const due = assessmentDue(site.handbook, entry, site.today);
  if (due === undefined) return undefined;
  return due < site.today ? words.procedure.overdue(site.date(due)) : site.date(due);
}

function feedbackWords({ site, words }: ReportContext, entry: Procedure): string | undefined {
  const received = feedbackOn(site.handbook, entry.id).filter(({ data }) => data.received <= site.today);
  return received.length === 0 ? undefined : words.procedure.feedbackCount(received.length);
}

function termsWords(context: ReportContext, entry: Procedure): Line | undefined {
  const given = termsGivenIn(context.site.handbook, entry.id).flatMap(({ document }) => document?.path ?? []);
  return given.length === 0 ? undefined : joined(given.map((path) => pageLink(context, path)));
}
