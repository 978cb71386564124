import { dot, line, ruleY, text } from '@observablehq/plot';
import { formatNumber } from '../../messages/dates.ts';
import { type ChartFrame, drawChart } from './chart-frame.ts';
import { PAGE_LOOK, seriesColour } from './chart-look.ts';

/** An indicator's values from cycle to cycle. */
export interface IndicatorTrend {
  /** Oldest first; a cycle without a value leaves a gap. */
  readonly points: readonly {
    readonly label: string;
    readonly value: number | undefined;
    /** Whether the target was met; a filled point, else an empty one. */
    readonly met?: boolean | undefined;
  }[];
  /** The value that the target names. */
  readonly target?: number | undefined;
}

const WIDTH = 180;
const HEIGHT = 80;
const SMALL = 12;

/**
 * A small line for a table or a heading: the values of all cycles, the target dashed, first and last cycle named.
 * A filled point met its target. The values themselves stand in the table beside it.
 */
export function indicatorTrend(frame: ChartFrame, { points, target }: IndicatorTrend): string {
  const look = frame.look ?? PAGE_LOOK;
  const colour = seriesColour(look, 0);
  const cycles = points.map((point, index) => ({ ...point, index }));
  const known = cycles.filter(({ value }) => value !== undefined);
  const values = [...known.flatMap(({ value }) => value ?? []), ...(target === undefined ? [] : [target])];
  const [low, high] = range(values);
  const ends = known.filter((point) => point === known[0] || point === known.at(-1));
  const at = { x: 'index', y: 'value' } as const;
  return drawChart(
    { ...frame, width: frame.width ?? WIDTH },
    {
      height: HEIGHT,
      marginTop: 18,
      marginBottom: 28,
      marginLeft: 24,
      marginRight: 24,
      x: { axis: null, type: 'point', domain: cycles.map(({ index }) => index) },
      y: { axis: null, domain: [low, high] },
      color: { type: 'identity' },
      marks: [
        target === undefined
          ? null
          : ruleY([target], { stroke: look.ink, strokeDasharray: '5 3', insetLeft: -20, insetRight: -20 }),
        line(cycles, { ...at, stroke: colour, strokeWidth: 2 }),
        dot(known, {
          ...at,
          r: 4,
          stroke: colour,
          strokeWidth: 2,
          fill: ({ met }: { readonly met?: boolean }) => (met === false ? look.ground : colour),
        }),
        text(ends, {
          ...at,
          text: ({ value }: { readonly value: number }) => formatNumber(frame.language, value),
          dy: -12,
          fontSize: SMALL,
          stroke: look.ground,
          strokeWidth: 4,
          fill: look.ink,
        }),
        text(ends, {
          x: 'index',
          text: 'label',
          frameAnchor: 'bottom',
          dy: 20,
          fontSize: SMALL,
          lineWidth: 6,
          textOverflow: 'ellipsis',
        }),
      ],
    },
  );
}

/** A range with room for values that are all the same. */
function range(values: readonly number[]): [number, number] {
  const low = Math.min(...values, Number.POSITIVE_INFINITY);
  const high = Math.max(...values, Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(low)) return [0, 1];
  return low === high ? [low - 1, high + 1] : [low, high];
}
