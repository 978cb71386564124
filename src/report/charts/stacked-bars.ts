import { barX, stackX, text } from '@observablehq/plot';
import { formatNumber } from '../../messages/dates.ts';
import { CHART_WIDTH, type ChartFrame, drawChart, TEXT_SIZE } from './chart-frame.ts';
import { PAGE_LOOK, seriesColour } from './chart-look.ts';
import { legend, legendHeight } from './legend.ts';
import { filling, isPlain, patterns } from './patterns.ts';

/** Numbers per category, each split into the same series: feedback per topic, by kind. */
export interface StackedBars {
  /** What the parts of a bar are. One series needs no legend. */
  readonly series: readonly string[];
  /** One bar each, from top to bottom; `values` in the order of the series, none below zero. */
  readonly categories: readonly { readonly label: string; readonly values: readonly number[] }[];
  /** The longest bar that the scale has room for; give the same for charts that are to be compared. */
  readonly max?: number | undefined;
}

/** Heights in pixels: of a row, of the name above its bar, of the gap below it. */
const ROW = 42;
const NAME = 20;
const GAP = 4;

/** Room at the right for the sum, and width of a digit. */
const SUM = 44;
const DIGIT = 9;

interface Part {
  readonly row: number;
  readonly series: number;
  readonly value: number;
}

/**
 * Bars from left to right, one below the other, with the category's name above its bar and the sum at its end.
 * Names have the whole width, so that long ones stay legible on a phone.
 */
export function stackedBars(frame: ChartFrame, { series, categories, max }: StackedBars): string {
  const look = frame.look ?? PAGE_LOOK;
  const width = frame.width ?? CHART_WIDTH;
  const number = (value: number) => formatNumber(frame.language, value);
  const rows = categories.map(({ label, values }, row) => ({ row, label, sum: values.reduce((a, b) => a + b, 0) }));
  const longest = Math.max(max ?? 0, ...rows.map(({ sum }) => sum), 1);
  const parts = categories.flatMap(({ values }, row) =>
    values.map((value, index): Part => ({ row, series: index, value })).filter(({ value }) => value > 0),
  );
  const fits = ({ value }: Part) => (value / longest) * (width - SUM) > number(value).length * DIGIT + DIGIT;
  const lines = series.length < 2 ? [] : series.map((label, index) => ({ label, sign: signOf(frame, index) }));
  const top = legendHeight(lines);
  const stack = { x: 'value', y: 'row', order: 'series' } as const;
  const size = { fontSize: TEXT_SIZE, lineWidth: (width - GAP) / TEXT_SIZE, textOverflow: 'ellipsis' } as const;
  return drawChart(
    frame,
    {
      width,
      height: top + Math.max(rows.length, 1) * ROW,
      margin: 0,
      marginTop: top,
      marginLeft: 1,
      marginRight: SUM,
      x: { axis: null, domain: [0, longest] },
      y: { axis: null, domain: rows.map(({ row }) => row), padding: 0, round: false },
      color: { type: 'identity' },
      marks: [
        text(rows, {
          ...size,
          y: 'row',
          text: 'label',
          frameAnchor: 'left',
          textAnchor: 'start',
          dy: (NAME - ROW) / 2,
        }),
        barX(
          parts,
          stackX({
            ...stack,
            fill: (part: Part) => filling(frame, part.series),
            stroke: (part: Part) => seriesColour(look, part.series),
            insetTop: NAME,
            insetBottom: GAP,
          }),
        ),
        // A part alone in its bar has its number at the bar's end.
        ...[true, false].map((plain) =>
          text(
            parts,
            stackX({
              ...stack,
              text: (part: Part) =>
                fits(part) && part.value !== rows[part.row]?.sum && isPlain(part.series) === plain
                  ? number(part.value)
                  : '',
              dy: (NAME - GAP) / 2,
              fontSize: TEXT_SIZE - 1,
              fill: plain ? look.ground : look.ink,
              ...(plain ? {} : { stroke: look.ground, strokeWidth: 6 }),
            }),
          ),
        ),
        text(rows, {
          x: 'sum',
          y: 'row',
          text: (row: { readonly sum: number }) => number(row.sum),
          textAnchor: 'start',
          dx: 6,
          dy: (NAME - GAP) / 2,
          fontSize: TEXT_SIZE,
          fontWeight: 'bold',
        }),
      ],
    },
    { definitions: patterns(frame, series.length), legend: legend(frame, lines) },
  );
}

function signOf(frame: ChartFrame, index: number) {
  const colour = seriesColour(frame.look ?? PAGE_LOOK, index);
  return { colour, fill: filling(frame, index), shape: 'square' } as const;
}
