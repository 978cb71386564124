import { svgText } from '../charts/chart-frame.ts';
import { type ChartLook, PAGE_LOOK } from '../charts/chart-look.ts';
import { directionSign, SIGN_WIDTH } from './direction-sign.ts';
import type { PathDirection, PathDrawing, PathPicture } from './path-picture.ts';
import { CARD_WIDTH, type StationCard, stationCard } from './station-card.ts';

const GAP_X = 40;
const GAP_Y = 44;
const MARGIN = 12;
const HEAD = 46;
const LEGEND = 52;

/** A4 without its margins of 10 mm, in pixels of 1/96 inch. */
const SHORT = 718;
const LONG = 1047;

/** Scaled down further than this, text of 13 pixels would be smaller than 7 points: then the paper is A3. */
const SMALLEST = 0.72;

const DIRECTIONS: readonly PathDirection[] = ['to-customer', 'from-customer', 'both'];

/**
 * Draws the customer path as one SVG: stations as numbered cards in rows, joined by arrows. The number of columns is the
 * one with which it fills a sheet best. To assistive technology it is one picture; the page says the same as text.
 */
export function drawPath(picture: PathPicture): PathDrawing {
  const look = picture.look ?? PAGE_LOOK;
  const cards = picture.stations.map((station, index) => stationCard(station, index + 1, picture, look));
  const best = layouts(cards).reduce((a, b) => (b.scale > a.scale ? b : a));
  const { columns, rows, width, height, orientation, scale } = best;
  const body = rows.map(({ y, height: rowHeight, from }) =>
    cards
      .slice(from, from + columns)
      .map((card, column) => `<g transform="translate(${left(column)},${y})">${card.draw(rowHeight)}</g>`)
      .join(''),
  );
  const arrows = cards.slice(1).map((_, index) => arrow(rows, columns, index, look));
  const names = { title: `${picture.id}-title`, description: `${picture.id}-description` };
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"`,
    ` aria-labelledby="${names.title}" aria-describedby="${names.description}" fill="${look.ink}" font-family="${svgText(look.font)}">`,
    `<title id="${names.title}">${svgText(picture.title)}</title>`,
    `<desc id="${names.description}">${svgText(picture.description)}</desc>`,
    `<text x="${MARGIN}" y="${MARGIN + 18}" font-size="20" font-weight="bold">${svgText(picture.title)}</text>`,
    ...arrows,
    ...body,
    legend(picture, look, height),
    '</svg>',
  ].join('');
  return { svg, width, height, orientation, paper: scale < SMALLEST ? 'a3' : 'a4' };
}

interface Row {
  readonly from: number;
  readonly y: number;
  readonly height: number;
}

interface Layout {
  readonly columns: number;
  readonly rows: readonly Row[];
  readonly width: number;
  readonly height: number;
  readonly orientation: PathDrawing['orientation'];
  /** How far it is scaled to fill A4; never above 1. */
  readonly scale: number;
}

function layouts(cards: readonly StationCard[]): Layout[] {
  return Array.from({ length: Math.max(cards.length, 1) }, (_, index) => index + 1).flatMap((columns) => {
    const rows: Row[] = [];
    let y = MARGIN + HEAD;
    for (let from = 0; from < cards.length; from += columns) {
      const height = Math.max(...cards.slice(from, from + columns).map((card) => card.height));
      rows.push({ from, y, height });
      y += height + GAP_Y;
    }
    const width = Math.max(2 * MARGIN + columns * CARD_WIDTH + (columns - 1) * GAP_X, LEGEND_WIDTH);
    const height = y + LEGEND;
    const scaled = (across: number, down: number) => Math.min(across / width, down / height, 1);
    const common = { columns, rows, width, height };
    return [
      { ...common, orientation: 'landscape' as const, scale: scaled(LONG, SHORT) },
      { ...common, orientation: 'portrait' as const, scale: scaled(SHORT, LONG) },
    ];
  });
}

/** The legend is one line; a narrower drawing would cut it. */
const LEGEND_WIDTH = 700;

function left(column: number): number {
  return MARGIN + column * (CARD_WIDTH + GAP_X);
}

/** The arrow from a station to the next one: to the right, or down to the beginning of the next row. */
function arrow(rows: readonly Row[], columns: number, index: number, look: ChartLook): string {
  const row = rows[Math.floor(index / columns)];
  const next = rows[Math.floor((index + 1) / columns)];
  if (row === undefined || next === undefined) return '';
  const column = index % columns;
  const stroke = `fill="none" stroke="${look.ink}" stroke-width="2.5" stroke-linejoin="round"`;
  if (row === next) {
    const y = row.y + 25;
    const start = left(column) + CARD_WIDTH + 3;
    const end = left(column + 1) - 4;
    return `<path d="M${start},${y}H${end}M${end - 8},${y - 6}L${end},${y}L${end - 8},${y + 6}" ${stroke}/>`;
  }
  const from = left(column) + CARD_WIDTH / 2;
  const to = left(0) + CARD_WIDTH / 2;
  const top = row.y + row.height + 3;
  const middle = row.y + row.height + GAP_Y / 2;
  const end = next.y - 4;
  return `<path d="M${from},${top}V${middle}H${to}V${end}M${to - 6},${end - 8}L${to},${end}L${to + 6},${end - 8}" ${stroke}/>`;
}

function legend({ words, source }: PathPicture, look: ChartLook, height: number): string {
  const y = height - LEGEND / 2 - 8;
  let x = MARGIN;
  const signs = DIRECTIONS.map((direction) => {
    const sign = directionSign(direction, x, y, look);
    const label = `<text x="${x + SIGN_WIDTH + 6}" y="${y + 4}" font-size="13">${svgText(words.direction[direction])}</text>`;
    x += SIGN_WIDTH + 22 + words.direction[direction].length * 7;
    return sign + label;
  });
  return `${signs.join('')}<text x="${MARGIN}" y="${height - 10}" font-size="12">${svgText(source)}</text>`;
}
