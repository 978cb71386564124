/** Colours and font of a chart. */
export interface ChartLook {
  /** Text and axes. */
  readonly ink: string;
  /** Lines that only help the eye. */
  readonly faint: string;
  /** What lies behind the chart. */
  readonly ground: string;
  /** One colour per series. Each series also has its own pattern or sign: colour is never alone. */
  readonly series: readonly [string, ...string[]];
  readonly font: string;
}

/** On pages: the page's own colours, so that light, dark and print are right (see `src/layouts/charts.css`). */
export const PAGE_LOOK: ChartLook = {
  ink: 'currentColor',
  faint: 'var(--chart-faint)',
  ground: 'var(--chart-ground)',
  series: ['var(--chart-1)', 'var(--chart-2)', 'var(--chart-3)', 'var(--chart-4)'],
  font: 'inherit',
};

/** On paper and in files of their own: fixed colours, each at least 4.5:1 on white, and a font that PDFs have. */
export const PAPER_LOOK: ChartLook = {
  ink: '#1c2626',
  faint: '#b9c2c2',
  ground: '#ffffff',
  series: ['#0b5563', '#a04a00', '#5b3e96', '#4a5560'],
  font: 'Atkinson Hyperlegible Next, sans-serif',
};

/** The colour of a series. */
export function seriesColour({ series }: ChartLook, index: number): string {
  return series[index % series.length] ?? series[0];
}
