import { type PlotOptions, plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { type ChartLook, PAGE_LOOK } from './chart-look.ts';

/** What every chart needs beside its figures. */
export interface ChartFrame {
  /** Unique on its page; the ids inside the chart begin with it. */
  readonly id: string;
  /** What the chart shows; read out first. */
  readonly title: string;
  /** What there is to see in it, in a sentence or two with the figures that matter. */
  readonly description: string;
  /** Language of numbers. */
  readonly language: 'de' | 'en';
  /** Pixels at which the chart's text is easy to read; 320 fits a phone. */
  readonly width?: number | undefined;
  /** Colours and font; those of the pages if not given. */
  readonly look?: ChartLook | undefined;
}

/** Width of a chart that fits a phone without being scaled down. */
export const CHART_WIDTH = 320;

/** Size of a chart's text in pixels. */
export const TEXT_SIZE = 13;

const { document } = parseHTML('<html></html>');

/** What a chart has beside its plot, as SVG. */
export interface ChartParts {
  /** Patterns that it uses. */
  readonly definitions?: string;
  /** What stands in its upper margin. */
  readonly legend?: string;
}

/**
 * Draws a chart and gives it as SVG text, the same for the same figures.
 *
 * To assistive technology it is one picture with a title and a description; the figures themselves belong into a table
 * beside it. There is no style element, no style attribute and no script in it, so that a strict content security
 * policy lets it pass, and it needs nothing from outside.
 */
export function drawChart(frame: ChartFrame, options: PlotOptions, { definitions, legend }: ChartParts = {}): string {
  const look = frame.look ?? PAGE_LOOK;
  // The plot is one element, an <svg>, because it has no legend, caption or title of its own.
  const svg = plot({ width: frame.width ?? CHART_WIDTH, ...options, document });
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const part of svg.querySelectorAll('[aria-label], [aria-hidden]')) {
    part.removeAttribute('aria-label');
    part.removeAttribute('aria-hidden');
  }
  const titles = { title: `${frame.id}-title`, description: `${frame.id}-description` };
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: svg.getAttribute('viewBox') ?? '',
    width: svg.getAttribute('width') ?? '',
    height: svg.getAttribute('height') ?? '',
    role: 'img',
    'aria-labelledby': titles.title,
    'aria-describedby': titles.description,
    fill: look.ink,
    'font-family': look.font,
    'font-size': String(TEXT_SIZE),
    'text-anchor': 'middle',
  };
  const head = [
    `<title id="${svgText(titles.title)}">${svgText(frame.title)}</title>`,
    `<desc id="${svgText(titles.description)}">${svgText(frame.description)}</desc>`,
    definitions ? `<defs>${definitions}</defs>` : '',
    legend ?? '',
  ].join('');
  const opening = Object.entries(attributes).map(([name, value]) => ` ${name}="${svgText(value)}"`);
  return `<svg${opening.join('')}>${head}${svg.innerHTML}</svg>`;
}

/** Text as it may stand in SVG, between tags or in an attribute. */
export function svgText(text: string): string {
  return (
    text
      // XML has no place for control characters.
      .replace(/\p{Cc}/gu, ' ')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
