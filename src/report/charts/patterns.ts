import { type ChartFrame, svgText } from './chart-frame.ts';
import { type ChartLook, PAGE_LOOK, seriesColour } from './chart-look.ts';

/** Fillings that differ without colour: plain, slanted lines, dots, level lines. */
const MARKS = [
  undefined,
  (colour: string) => `<path d="M-1,7L7,-1M-1,1L1,-1M5,7L7,5" stroke="${colour}" stroke-width="2"/>`,
  (colour: string) => `<circle cx="3" cy="3" r="1.7" fill="${colour}"/>`,
  (colour: string) => `<path d="M0,3L6,3" stroke="${colour}" stroke-width="1.5"/>`,
] as const;

/** The filling of a series: its colour, or a pattern in its colour. */
export function filling(frame: ChartFrame, index: number): string {
  return MARKS[index % MARKS.length] === undefined
    ? seriesColour(frame.look ?? PAGE_LOOK, index)
    : `url(#${svgText(frame.id)}-pattern-${index})`;
}

/** Whether a series is filled plainly, so that text on it needs the colour of the ground. */
export function isPlain(index: number): boolean {
  return MARKS[index % MARKS.length] === undefined;
}

/** The patterns of a chart with so many series, as SVG for its definitions. */
export function patterns(frame: ChartFrame, count: number): string {
  const look: ChartLook = frame.look ?? PAGE_LOOK;
  return Array.from({ length: count }, (_, index) => {
    const marks = MARKS[index % MARKS.length];
    if (marks === undefined) return '';
    const ground = `<rect width="6" height="6" fill="${look.ground}"/>`;
    const id = `${svgText(frame.id)}-pattern-${index}`;
    return `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse">${ground}${marks(seriesColour(look, index))}</pattern>`;
  }).join('');
}
