import { svgText } from '../charts/chart-frame.ts';
import { type ChartLook, seriesColour } from '../charts/chart-look.ts';
import { directionSign, SIGN_WIDTH } from './direction-sign.ts';
import type { PathPicture, PathStation } from './path-picture.ts';
import { wrapText } from './wrap-text.ts';

/** Width of a card; all measures are pixels. */
export const CARD_WIDTH = 256;

const PADDING = 12;
const TITLE = 15;
const TEXT = 13;
const LEADING = 1.3;
const NUMBER = 26;
const BETWEEN = 5;

/** So many procedures are named at a station; the text below names all. */
const NAMED = 8;

/** A station's card, drawn at the origin; the caller moves it and gives all cards of a row one height. */
export interface StationCard {
  readonly height: number;
  readonly draw: (height: number) => string;
}

/** Lays out a station: number and title, procedures with their direction, gaps, feedback at the foot. */
export function stationCard(station: PathStation, number: number, picture: PathPicture, look: ChartLook): StationCard {
  const inner = CARD_WIDTH - 2 * PADDING;
  const parts: string[] = [];
  let y = PADDING;
  const lines = (text: string, x: number, size: number, more = '') => {
    for (const line of wrapText(text, inner - (x - PADDING), size)) {
      y += size * LEADING;
      parts.push(`<text x="${x}" y="${round(y - size * 0.35)}" font-size="${size}"${more}>${svgText(line)}</text>`);
    }
  };
  const accent = seriesColour(look, 0);
  const middle = PADDING + NUMBER / 2;
  parts.push(`<circle cx="${middle}" cy="${middle}" r="${NUMBER / 2}" fill="${accent}"/>`);
  parts.push(
    `<text x="${middle}" y="${middle + 5}" font-size="14" font-weight="bold" text-anchor="middle" fill="${look.ground}">${number}</text>`,
  );
  y += 3;
  lines(station.title, PADDING + NUMBER + 8, TITLE, ' font-weight="bold"');
  y = Math.max(y, PADDING + NUMBER) + BETWEEN;
  const shown = station.procedures.slice(0, NAMED);
  for (const { title, direction } of shown) {
    parts.push(directionSign(direction, PADDING, round(y + TEXT * 0.75), look));
    lines(title, PADDING + SIGN_WIDTH + 6, TEXT);
    y += BETWEEN;
  }
  const rest = station.procedures.length - shown.length;
  if (rest > 0) lines(picture.words.more(rest), PADDING + SIGN_WIDTH + 6, TEXT);
  for (const gap of station.gaps) {
    lines(`${picture.words.gapSign}: ${gap}`, PADDING, TEXT, ` font-weight="bold" fill="${seriesColour(look, 1)}"`);
    y += BETWEEN;
  }
  const foot = station.notes.flatMap((note) => wrapText(note, inner, TEXT));
  const footHeight = foot.length * TEXT * LEADING + (foot.length > 0 ? BETWEEN : 0);
  return {
    height: Math.ceil(y + footHeight + PADDING),
    draw: (height) => {
      const border =
        station.gaps.length > 0
          ? ` stroke="${seriesColour(look, 1)}" stroke-width="2.5" stroke-dasharray="7 5"`
          : ` stroke="${accent}" stroke-width="1.5"`;
      const top = height - PADDING - foot.length * TEXT * LEADING;
      const notes = foot.map(
        (line, index) =>
          `<text x="${PADDING}" y="${round(top + (index + 1) * TEXT * LEADING - TEXT * 0.35)}" font-size="${TEXT}">${svgText(line)}</text>`,
      );
      const rule =
        foot.length > 0
          ? `<path d="M${PADDING},${round(top - 1)}H${CARD_WIDTH - PADDING}" stroke="${look.faint}" stroke-width="1"/>`
          : '';
      return `<rect width="${CARD_WIDTH}" height="${height}" rx="8" fill="${look.ground}"${border}/>${parts.join('')}${rule}${notes.join('')}`;
    },
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
