import {
  addDuration,
  daysBetween,
  type FeedbackGrouping,
  type FeedbackStep,
  type FeedbackYear,
  percent,
  type Share,
} from '../handbook/index.ts';
import { formatDuration, formatList, formatNumber } from '../messages/dates.ts';
import type { ChartFrame } from '../report/charts/chart-frame.ts';
import { stackedBars } from '../report/charts/stacked-bars.ts';
import { yearLines } from '../report/charts/year-lines.ts';
import type { IsoDuration } from '../schemas/scalars.ts';
import { type GroupRow, kindOptions, sumOf } from './feedback-groups.ts';
import type { HandbookSite } from './handbook-site.ts';

/** How much came in each year, by kind. */
export function countsChart(site: HandbookSite, years: readonly FeedbackYear[]): string {
  const page = site.words.figuresPage;
  const kinds = kindOptions(site);
  const told = years.map(({ year, figures }) => {
    const parts = kinds.filter(({ value }) => figures.kinds[value] > 0);
    const words = parts.map(({ value, label }) => page.part(label, figures.kinds[value]));
    return page.countDescription(year, figures.total, words.join(', '));
  });
  return stackedBars(frame(site, 'counts', page.countTitle, told), {
    series: kinds.map(({ label }) => label),
    categories: years.map(({ year, figures }) => ({
      label: year,
      values: kinds.map(({ value }) => figures.kinds[value]),
    })),
  });
}

/** How many days a step took, year by year, against its deadline. */
export function timesChart(site: HandbookSite, years: readonly FeedbackYear[], step: FeedbackStep): string {
  const page = site.words.figuresPage;
  const duration = site.settings.deadlines[step];
  const known = years.filter(({ figures }) => figures.steps[step].count > 0);
  const told = known.map(({ year, figures }) => {
    const { median = 0, ninth = 0 } = figures.steps[step];
    return page.stepYear(year, formatNumber(site.language, median), formatNumber(site.language, ninth));
  });
  const deadline = page.deadline(formatDuration(site.language, duration));
  return yearLines(
    frame(site, `days-${step}`, page.stepTitle[step], [...(told.length > 0 ? told : [page.noValues]), deadline]),
    {
      years: years.map(({ year }) => year),
      series: [
        { label: page.median, values: years.map(({ figures }) => figures.steps[step].median) },
        { label: page.ninth, values: years.map(({ figures }) => figures.steps[step].ninth) },
      ],
      target: { label: deadline, value: daysOf(duration) },
    },
  );
}

/** Which share of each step was done in time, year by year. */
export function inTimeChart(site: HandbookSite, years: readonly FeedbackYear[]): string {
  const page = site.words.figuresPage;
  return sharesChart(site, 'in-time', page.inTimeTitle, years, [
    { label: page.step.acknowledge, share: ({ figures }) => figures.steps.acknowledge.inTime },
    { label: page.step.resolve, share: ({ figures }) => figures.steps.resolve.inTime },
    { label: page.step.answer, share: ({ figures }) => figures.steps.answer.inTime },
  ]);
}

/** Which share had a consequence, and a structural measure, year by year. */
export function consequenceChart(site: HandbookSite, years: readonly FeedbackYear[]): string {
  const page = site.words.figuresPage;
  return sharesChart(site, 'consequences', page.consequenceTitle, years, [
    { label: page.measure, share: ({ figures }) => figures.measure },
    { label: page.consequence, share: ({ figures }) => figures.consequence },
  ]);
}

/** The feedback of one year by station, topic or channel, on the scale that all years share. */
export function groupChart(
  site: HandbookSite,
  grouping: FeedbackGrouping,
  year: string,
  rows: readonly GroupRow[],
  max: number,
): string {
  const page = site.words.figuresPage;
  const kinds = kindOptions(site);
  const counts = (row: GroupRow) => row.years.get(year);
  const told = rows.filter((row) => sumOf(counts(row)) > 0).map((row) => page.part(row.label, sumOf(counts(row))));
  return stackedBars(frame(site, `${grouping}-${year}`, page.groupTitle[grouping](year), told), {
    series: kinds.map(({ label }) => label),
    categories: rows.map((row) => ({ label: row.label, values: kinds.map(({ value }) => counts(row)?.[value] ?? 0) })),
    max,
  });
}

interface SharesOverYears {
  readonly label: string;
  readonly share: (year: FeedbackYear) => Share;
}

function sharesChart(
  site: HandbookSite,
  id: string,
  title: string,
  years: readonly FeedbackYear[],
  series: readonly SharesOverYears[],
): string {
  const page = site.words.figuresPage;
  const told = years.flatMap((year) => {
    const parts = series.flatMap(({ label, share }) => {
      const value = percent(share(year));
      return value === undefined ? [] : [page.sharePart(label, value)];
    });
    return parts.length === 0 ? [] : [page.shareYear(year.year, formatList(site.language, parts))];
  });
  return yearLines(frame(site, id, title, told.length > 0 ? told : [page.noValues]), {
    years: years.map(({ year }) => year),
    series: series.map(({ label, share }) => ({ label, values: years.map((year) => percent(share(year))) })),
    unit: ' %',
    max: 100,
  });
}

function frame(site: HandbookSite, id: string, title: string, told: readonly string[]): ChartFrame {
  return { id: `chart-${id}`, title, description: `${told.join('; ')}.`, language: site.language };
}

/** A deadline in days; months are counted from a day in January, as good as any. */
function daysOf(duration: IsoDuration): number {
  return daysBetween('2025-01-01', addDuration('2025-01-01', duration));
}
