import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { machine } from './measure/machine.ts';
import { ratioOf, type Spread, spreadOf } from './measure/statistics.ts';
import type { Measured } from './measure/turns.ts';
import type { Goal, SuiteResult } from './suites/suite.ts';

const FILE = fileURLToPath(new URL('./results.md', import.meta.url));
const HEAD = `# Results of the bench

Written by \`npm run bench\`; see there for what is measured. Ratios are taken turn by turn; times are medians.
`;

/** Others may use this share of the processors before a run counts as disturbed. */
const FOREIGN = 0.1;
/** The slowest turn of a subject may take this many times as long as its fastest. */
const SPREAD = 1.4;

/** Why a run's figures are not to be trusted; empty if nothing disturbed it. */
export function disturbances(measured: readonly Measured[]): string[] {
  return measured.flatMap(({ subject: { name }, turns }) => {
    const foreign = spreadOf(turns.map((turn) => turn.foreign)).median;
    const { min, max } = spreadOf(turns.map((turn) => turn.seconds));
    return [
      ...(foreign > FOREIGN ? [`${name}: others used ${percent(foreign)} of the processors meanwhile`] : []),
      ...(max > SPREAD * min ? [`${name}: the slowest turn took ${(max / min).toFixed(1)} times the fastest`] : []),
    ];
  });
}

/** A suite's result as Markdown; it reads well in a terminal too. */
export function resultText({ name, notes, measured, goals }: SuiteResult, turns: number, day: string): string {
  const disturbed = disturbances(measured);
  return [
    `## ${name}`,
    `${day}, ${turns} turns after a warm-up. ${machine()}.`,
    notes.map((note) => `- ${note}`).join('\n'),
    ...(disturbed.length > 0
      ? [`**This run was disturbed:**\n\n${disturbed.map((why) => `- ${why}`).join('\n')}`]
      : []),
    ...(measured.length > 0 ? [usageTable(measured)] : []),
    table(['figure', 'median', 'lowest', 'highest', 'at most', ''], goals.map(goalRow)),
  ].join('\n\n');
}

function usageTable(measured: readonly Measured[]): string {
  return table(
    ['', 'seconds', 'fastest', 'slowest', 'processor s', 'peak MB'],
    measured.map(({ subject, turns }) => {
      const seconds = spreadOf(turns.map((turn) => turn.seconds));
      const cpu = spreadOf(turns.map((turn) => turn.cpu)).median;
      const memory = spreadOf(turns.map((turn) => turn.memory)).median;
      return [subject.name, ...times(seconds), cpu.toFixed(2), (memory / 1e6).toFixed(0)];
    }),
  );
}

/** Keeps a suite's result in the repository, in place of its last one. */
export async function keepResult(name: string, text: string): Promise<void> {
  const before = await readFile(FILE, 'utf8').catch(() => HEAD);
  const sections = before
    .split(/^(?=## )/m)
    .slice(1)
    .filter((section) => !section.startsWith(`## ${name}\n`));
  await writeFile(FILE, `${[HEAD, ...sections, `${text}\n`].map((part) => part.trim()).join('\n\n')}\n`);
}

function goalRow({ title, values, others, limit }: Goal): string[] {
  const figure = others === undefined ? spreadOf(values) : ratioOf(values, others);
  if (limit === undefined) return [title, ...times(figure), '', ''];
  return [title, ...times(figure), String(Number(limit.toFixed(2))), figure.median <= limit ? 'met' : '**missed**'];
}

function times({ median, min, max }: Spread): string[] {
  return [median, min, max].map((value) => value.toFixed(2));
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(cell.length, 3, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}
