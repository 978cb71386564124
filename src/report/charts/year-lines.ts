import { axisX, axisY, dot, gridY, line, ruleY, text } from '@observablehq/plot';
import { formatNumber } from '../../messages/dates.ts';
import { CHART_WIDTH, type ChartFrame, drawChart, TEXT_SIZE } from './chart-frame.ts';
import { PAGE_LOOK, seriesColour } from './chart-look.ts';
import { type LegendLine, legend, legendHeight, type SeriesSign } from './legend.ts';

/** Figures from year to year, or from cycle to cycle. */
export interface YearLines {
  /** Names of the years, oldest first; each once. */
  readonly years: readonly string[];
  /** At most three, the lowest first where one is always above the other; a gap where a year has no figure. */
  readonly series: readonly { readonly label: string; readonly values: readonly (number | undefined)[] }[];
  /** What the figures are measured against. */
  readonly target?: { readonly label: string; readonly value: number } | undefined;
  /** Behind each number of the scale: ` %`. */
  readonly unit?: string | undefined;
  /** The largest value that the scale has room for; give the same for charts that are to be compared. */
  readonly max?: number | undefined;
}

const HEIGHT = 170;
const LEFT = 46;
const RIGHT = 18;
const BOTTOM = 26;

/** So many years have room for their names. */
const NAMES = 7;
/** So many years have room for a number at each point. */
const NUMBERS = 6;

/** Lines that differ without colour: by their dashes and by the shape and filling of their points. */
const SHAPES = [
  { shape: 'circle', dash: '', filled: true },
  { shape: 'diamond', dash: '6 3', filled: false },
  { shape: 'square', dash: '2 3', filled: false },
] as const;

interface Point {
  readonly year: string;
  readonly value: number | undefined;
}

/** Points joined by lines, over years, with the target as a line of its own. */
export function yearLines(frame: ChartFrame, { years, series, target, unit = '', max }: YearLines): string {
  const look = frame.look ?? PAGE_LOOK;
  const number = (value: number) => formatNumber(frame.language, value);
  const known = series.flatMap(({ values }) => values.filter((value) => value !== undefined));
  const highest = Math.max(max ?? 0, target?.value ?? 0, ...known, 1);
  const lines = legendLines(frame, series, target);
  const top = legendHeight(lines) + TEXT_SIZE;
  // The newest year is always named.
  const every = Math.ceil(years.length / NAMES);
  const named = years.filter((_, index) => (years.length - 1 - index) % every === 0);
  // Numbers of three lines would lie on each other; of two that are equal, one is enough.
  const numberAt = ({ year, value }: Point, index: number) => {
    if (value === undefined || series.length > 2) return '';
    return index === 0 && series[1]?.values[years.indexOf(year)] === value ? '' : number(value);
  };
  return drawChart(
    frame,
    {
      height: top + HEIGHT + BOTTOM,
      marginTop: top,
      marginLeft: LEFT,
      marginRight: RIGHT,
      marginBottom: BOTTOM,
      x: { type: 'point', domain: [...years], padding: 0.5 },
      y: { domain: [0, highest], nice: 4 },
      color: { type: 'identity' },
      marks: [
        gridY({ ticks: 4, stroke: look.faint, strokeOpacity: 1 }),
        axisY({
          ticks: 4,
          tickSize: 0,
          color: look.ink,
          label: null,
          tickFormat: (value: number) => number(value) + unit,
          fontSize: TEXT_SIZE - 1,
        }),
        axisX({
          ticks: named,
          tickSize: 4,
          color: look.ink,
          label: null,
          fontSize: TEXT_SIZE - 1,
          lineWidth: ((frame.width ?? CHART_WIDTH) - LEFT - RIGHT) / Math.max(named.length, 1) / TEXT_SIZE,
          textOverflow: 'ellipsis',
        }),
        ruleY([0], { stroke: look.ink }),
        target === undefined
          ? null
          : ruleY([target.value], { stroke: look.ink, strokeWidth: 1.5, strokeDasharray: TARGET_DASH }),
        ...series.flatMap(({ values }, index) => {
          const points = years.map((year, place): Point => ({ year, value: values[place] }));
          const sign = signOf(frame, index);
          const at = { x: 'year', y: 'value' } as const;
          const shown = years.length <= NUMBERS ? points : points.slice(-1);
          return [
            line(points, {
              ...at,
              stroke: sign.colour,
              strokeWidth: 2,
              ...(sign.dash && { strokeDasharray: sign.dash }),
            }),
            dot(points, {
              ...at,
              symbol: SYMBOLS[sign.shape ?? 'circle'],
              r: 4.5,
              fill: sign.fill,
              stroke: sign.colour,
              strokeWidth: 2,
            }),
            text(shown, {
              ...at,
              text: (point: Point) => numberAt(point, index),
              dy: index === 0 && series.length > 1 ? 15 : -13,
              fontSize: TEXT_SIZE - 1,
              stroke: look.ground,
              strokeWidth: 4,
              fill: look.ink,
            }),
          ];
        }),
      ],
    },
    { legend: legend(frame, lines) },
  );
}

const TARGET_DASH = '8 4';

const SYMBOLS = { circle: 'circle', diamond: 'diamond', square: 'square' } as const;

function signOf(frame: ChartFrame, index: number): SeriesSign {
  const look = frame.look ?? PAGE_LOOK;
  const colour = seriesColour(look, index);
  const { shape, dash, filled } = SHAPES[index % SHAPES.length] ?? SHAPES[0];
  return { colour, shape, dash, fill: filled ? colour : look.ground };
}

function legendLines(frame: ChartFrame, series: YearLines['series'], target: YearLines['target']): LegendLine[] {
  const ink = (frame.look ?? PAGE_LOOK).ink;
  return [
    ...series.map(({ label }, index) => ({ label, sign: signOf(frame, index) })),
    ...(target ? [{ label: target.label, sign: { colour: ink, fill: ink, dash: TARGET_DASH } }] : []),
  ];
}
