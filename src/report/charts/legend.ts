import { CHART_WIDTH, type ChartFrame, svgText, TEXT_SIZE } from './chart-frame.ts';

/** How a series is drawn: by its shape, filling and line, not by colour alone. */
export interface SeriesSign {
  readonly colour: string;
  /** Filling of the shape. */
  readonly fill: string;
  readonly shape?: 'square' | 'circle' | 'diamond' | undefined;
  /** A line through the shape: its dashes; empty for a line without gaps. */
  readonly dash?: string | undefined;
}

/** One line of a legend. */
export interface LegendLine {
  readonly label: string;
  readonly sign: SeriesSign;
}

/** Height of a line in pixels, and room below the last. */
const LINE = 20;
const BELOW = 6;

/** Width of the sign before a label, and of a letter on average. */
const SIGN = 30;
const LETTER = TEXT_SIZE * 0.52;

/** Height of a legend of so many lines; it stands in the chart's upper margin. */
export function legendHeight(lines: readonly LegendLine[]): number {
  return lines.length === 0 ? 0 : lines.length * LINE + BELOW;
}

/**
 * The legend as SVG, one line per series, from the top left corner. Part of the picture, so that a chart that is saved
 * or printed by itself still says what is what.
 */
export function legend(frame: ChartFrame, lines: readonly LegendLine[]): string {
  const letters = Math.floor(((frame.width ?? CHART_WIDTH) - SIGN) / LETTER);
  return lines
    .map(({ label, sign }, index) => {
      const middle = index * LINE + LINE / 2;
      const text = label.length > letters ? `${label.slice(0, letters - 1)}…` : label;
      return `${signSvg(sign, middle)}<text x="${SIGN}" y="${middle}" dy="0.32em" text-anchor="start">${svgText(text)}</text>`;
    })
    .join('');
}

function signSvg({ colour, fill, shape, dash }: SeriesSign, y: number): string {
  const paint = `stroke="${colour}" fill="${fill}"`;
  const dashes = dash ? ` stroke-dasharray="${dash}"` : '';
  const line = dash === undefined ? '' : `<path d="M1,${y}H25" stroke="${colour}" stroke-width="2"${dashes}/>`;
  const shapes = {
    square: `<rect x="6" y="${y - 7}" width="14" height="14" ${paint}/>`,
    circle: `<circle cx="13" cy="${y}" r="4.5" ${paint} stroke-width="2"/>`,
    diamond: `<path d="M13,${y - 6}L19,${y}L13,${y + 6}L7,${y}Z" ${paint} stroke-width="2"/>`,
  };
  return line + (shape === undefined ? '' : shapes[shape]);
}
