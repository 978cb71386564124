import { type Entry, needsHandling } from '../../handbook/index.ts';
import { feedbackEntryAddress } from '../../sites/feedback-pages.ts';
import { fieldLabel, valueLabel } from '../../sites/labels.ts';
import { measureById } from '../../sites/measures.ts';
import { heading, type Line, link, paragraph, table } from '../document/blocks.ts';
import type { ReportBlock } from '../document/document.ts';
import type { ReportContext } from './context.ts';
import { feedbackFigureBlocks } from './feedback-figures.ts';

type Feedback = Entry<'feedback'>;

/** More entries than these stand in the handbook only. */
const MOST = 60;

/** Feedback received: figures per year, and what became of complaints and suggestions. */
export function feedbackSection(context: ReportContext, entries: readonly Feedback[], level: number): ReportBlock[] {
  const { words } = context;
  if (entries.length === 0) return [paragraph(words.feedback.none)];
  const newest = [...entries].sort((a, b) => (a.data.received < b.data.received ? 1 : -1));
  return [
    ...feedbackFigureBlocks(context),
    heading(level, words.feedback.consequences),
    ...consequences(
      context,
      newest.filter(({ data }) => needsHandling(data)),
    ),
  ];
}

function consequences({ site, words }: ReportContext, entries: readonly Feedback[]): ReportBlock[] {
  const { received, about, consequence, noConsequence, consequencesCaption, more } = words.feedback;
  const label = (name: string) => fieldLabel(site.language, 'feedback', name);
  const rows = entries.slice(0, MOST).map((entry): Line[] => {
    const { data } = entry;
    const measure = data.measure === undefined ? undefined : measureById(site.handbook, data.measure);
    const kind = valueLabel(site.language, 'feedback', ['kind'], data.kind);
    return [
      link(site.date(data.received), feedbackEntryAddress(site, entry)),
      kind,
      data.summary,
      data.consequence?.trim() || noConsequence,
      measure ? `${measure.measure.id} ${measure.measure.title}` : (data.measure ?? '–'),
    ];
  });
  return [
    ...table(
      consequencesCaption,
      [received, label('kind'), about, consequence, label('measure')],
      rows,
      [1.3, 1.5, 2.5, 2.6, 1.9],
    ),
    ...(entries.length > MOST ? [paragraph(more(entries.length - MOST))] : []),
  ];
}
