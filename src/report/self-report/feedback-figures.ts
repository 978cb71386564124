import { type FeedbackYear, feedbackYears, percent, type Share } from '../../handbook/queries/feedback-figures.ts';
import { valueLabel } from '../../sites/labels.ts';
import { PAPER_LOOK } from '../charts/chart-look.ts';
import { stackedBars } from '../charts/stacked-bars.ts';
import { link, table } from '../document/blocks.ts';
import type { ReportBlock } from '../document/document.ts';
import type { ReportContext } from './context.ts';

/** So many years are drawn; the table has all. */
const CHART_YEARS = 6;

/** Pixels: the text of the chart is then about as large as that around it. */
const CHART_WIDTH = 480;

const KINDS = ['complaint', 'suggestion', 'praise'] as const;

/** Figures of each year as table and chart; the shares are of complaints and suggestions, for praise is owed no answer. */
export function feedbackFigureBlocks(context: ReportContext): ReportBlock[] {
  const { site, words } = context;
  const own = words.feedback;
  const years = feedbackYears(site.handbook, site.today);
  const rows = years
    .toReversed()
    .map(({ year, figures }) => [
      link(year, figures.total === 0 ? undefined : site.href('feedback', year)),
      String(figures.total),
      ...KINDS.map((kind) => String(figures.kinds[kind])),
      share(context, figures.steps.answer.inTime),
      share(context, figures.consequence),
      share(context, figures.measure),
    ]);
  const head = [own.year, own.total, ...kindLabels(context), own.inTime, own.withConsequence, own.withMeasure];
  return [
    ...table(own.figuresCaption, head, rows, [0.8, 0.9, 1.3, 1.2, 0.8, 1.6, 1.6, 1.6]),
    chart(context, years.slice(-CHART_YEARS).toReversed()),
  ];
}

function share({ words }: ReportContext, value: Share): string {
  const said = percent(value);
  return said === undefined ? '–' : words.feedback.share(said, value.part, value.of);
}

/** How many complaints, suggestions and words of praise there were each year. */
function chart(context: ReportContext, years: readonly FeedbackYear[]): ReportBlock {
  const { site, words } = context;
  const labels = kindLabels(context);
  const categories = years.map(({ year, figures }) => ({
    label: year,
    values: KINDS.map((kind) => figures.kinds[kind]),
  }));
  const said = categories.map(({ label, values }) =>
    words.feedback.yearInWords(label, values.map((count, index) => `${labels[index]}: ${count}`).join(', ')),
  );
  const caption = words.feedback.chart;
  const description = said.join(' ');
  const frame = { id: 'feedback-years', title: caption, description, language: site.language };
  const bars = { series: labels, categories };
  const svg = stackedBars({ ...frame, width: CHART_WIDTH, look: PAPER_LOOK }, bars);
  return { t: 'figure', svg, bars, alt: `${caption}. ${description}`, caption };
}

function kindLabels({ site }: ReportContext): string[] {
  return KINDS.map((kind) => valueLabel(site.language, 'feedback', ['kind'], kind));
}
