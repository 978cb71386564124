import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { ChartFrame } from './chart-frame.ts';
import { PAPER_LOOK } from './chart-look.ts';
import { indicatorTrend } from './indicator-trend.ts';
import { stackedBars } from './stacked-bars.ts';
import { yearLines } from './year-lines.ts';

const frame: ChartFrame = {
  id: 'chart',
  title: 'Rückmeldungen <b> & "mehr"',
  description: '2025: 14, 2026: 11.',
  language: 'de',
};
const topics = {
  series: ['Beschwerde', 'Anregung', 'Lob'],
  categories: [
    { label: 'Wartezeit', values: [12, 0, 4] },
    { label: 'Räume', values: [0, 0, 0] },
  ],
};
const days = {
  years: ['2024', '2025', '2026'],
  series: [
    { label: 'Median', values: [3, undefined, 5.5] },
    { label: '90. Perzentil', values: [9, undefined, 18] },
  ],
  target: { label: 'Frist: 14 Tage', value: 14 },
};
const cycles = {
  points: [
    { label: '2024', value: 12, met: false },
    { label: '2025', value: 9, met: true },
  ],
  target: 10,
};
const charts: readonly (readonly [string, (frame: ChartFrame) => string])[] = [
  ['stacked bars', (each) => stackedBars(each, topics)],
  ['year lines', (each) => yearLines(each, days)],
  ['indicator trend', (each) => indicatorTrend(each, cycles)],
];

const svgOf = (svg: string) => parseHTML(`<body>${svg}</body>`).document;
const texts = (svg: string) => [...svgOf(svg).querySelectorAll('text')].map((each) => each.textContent);

describe.each(charts)('%s', (_, draw) => {
  it('is the same for the same figures', () => {
    expect(draw(frame)).toBe(draw(frame));
  });

  it('is one picture with a title and a description for assistive technology', () => {
    const svg = svgOf(draw(frame)).querySelector('svg');
    expect(svg?.getAttribute('role')).toBe('img');
    const named = (attribute: string) =>
      svgOf(draw(frame)).getElementById(svg?.getAttribute(attribute) ?? '')?.textContent;
    expect(named('aria-labelledby')).toBe(frame.title);
    expect(named('aria-describedby')).toBe(frame.description);
    expect(draw(frame)).not.toContain('<b>');
  });

  it('has nothing that a content security policy would stop', () => {
    expect(draw(frame)).not.toMatch(/<style|style=|<script|href|\son[a-z]+=/);
  });

  it('needs no stylesheet where it is drawn for paper', () => {
    const paper = draw({ ...frame, look: PAPER_LOOK });
    expect(paper).not.toMatch(/var\(|currentColor|inherit/);
    expect(draw(frame)).toContain('var(--chart-1)');
  });
});

describe('stackedBars', () => {
  it('says each part, each name and each sum in words, with German numbers', () => {
    const wide = stackedBars(frame, { ...topics, categories: [{ label: 'Alle', values: [1200.5, 300, 0] }] });
    expect(texts(wide)).toEqual(['Beschwerde', 'Anregung', 'Lob', 'Alle', '1.200,5', '300', '1.500,5'].filter(Boolean));
  });

  it('tells series apart without colour', () => {
    const fills = [...svgOf(stackedBars(frame, topics)).querySelectorAll('rect[x="6"]')].map((each) =>
      each.getAttribute('fill'),
    );
    expect(fills).toEqual(['var(--chart-1)', 'url(#chart-pattern-1)', 'url(#chart-pattern-2)']);
  });

  it('draws bars of compared charts on one scale', () => {
    const widthOf = (max: number | undefined) => {
      const svg = stackedBars(frame, { series: ['Anzahl'], categories: [{ label: 'a', values: [5] }], max });
      return Number(svgOf(svg).querySelector('g rect')?.getAttribute('width'));
    };
    expect(widthOf(10)).toBeCloseTo(widthOf(undefined) / 2);
  });

  it('shortens a long name instead of running out of the picture', () => {
    const label = 'Ein sehr langer Name einer Station, der auf keine Zeile passt';
    const svg = stackedBars(frame, { series: ['Anzahl'], categories: [{ label, values: [1] }] });
    expect(texts(svg)[0]).toMatch(/^Ein sehr langer.*…/);
  });

  it('draws no bars where there is nothing', () => {
    expect(texts(stackedBars(frame, { series: ['A', 'B'], categories: [] }))).toEqual(['A', 'B']);
  });
});

describe('yearLines', () => {
  it('names years, figures and the target, and leaves a gap where a year has none', () => {
    const shown = texts(yearLines(frame, days));
    expect(shown).toEqual(expect.arrayContaining(['Median', '90. Perzentil', 'Frist: 14 Tage', '2025', '5,5', '18']));
    const lines = [...svgOf(yearLines(frame, days)).querySelectorAll('g[fill="none"] > path')];
    const joined = lines.filter((each) => /^M[^Z]*L/.test(each.getAttribute('d') ?? ''));
    // Ticks of the three years are all that is drawn as a line: no year has a neighbour.
    expect(joined).toHaveLength(days.years.length);
  });

  it('names at most seven of many years, the newest always', () => {
    const years = Array.from({ length: 20 }, (_, index) => String(2007 + index));
    const shown = texts(
      yearLines(frame, { years, series: [{ label: 'Anteil', values: years.map(() => 50) }], max: 100 }),
    );
    const named = shown.filter((text) => years.includes(text ?? ''));
    expect(named.length).toBeLessThanOrEqual(7);
    expect(named.at(-1)).toBe('2026');
  });

  it('writes the number of two equal points once, and none where three lines would crowd them', () => {
    const two = {
      years: ['2026'],
      series: [
        { label: 'a', values: [7] },
        { label: 'b', values: [7] },
      ],
      max: 100,
    };
    expect(texts(yearLines(frame, two)).filter((text) => text === '7')).toHaveLength(1);
    const three = { ...two, series: [...two.series, { label: 'c', values: [8] }] };
    expect(texts(yearLines(frame, three)).filter((text) => text === '7' || text === '8')).toEqual([]);
  });

  it('keeps to the scale that it is given', () => {
    const share = { years: ['2026'], series: [{ label: 'Anteil', values: [12.5] }], unit: ' %' };
    expect(texts(yearLines(frame, { ...share, max: 100 }))).toContain('100 %');
  });

  it('draws an empty scale where there are no years', () => {
    expect(texts(yearLines(frame, { years: [], series: [{ label: 'Anteil', values: [] }], max: 100 }))).toContain(
      '100',
    );
  });
});

describe('indicatorTrend', () => {
  it('names the first and the last cycle, and fills the points that met the target', () => {
    const svg = indicatorTrend(frame, cycles);
    expect(texts(svg)).toEqual(['12', '9', '2024', '2025']);
    const fills = [...svgOf(svg).querySelectorAll('circle')].map((each) => each.getAttribute('fill'));
    expect(fills).toEqual(['var(--chart-ground)', 'var(--chart-1)']);
  });

  it('draws one value, equal values and none', () => {
    expect(texts(indicatorTrend(frame, { points: [{ label: '2025', value: 0 }] }))).toEqual(['0', '2025']);
    const same = { label: '2025', value: 4 };
    expect(indicatorTrend(frame, { points: [same, { ...same, label: '2026' }] })).not.toContain('NaN');
    expect(texts(indicatorTrend(frame, { points: [] }))).toEqual([]);
  });
});
