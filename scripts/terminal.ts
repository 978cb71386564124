/** What is needed of an output stream. */
interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** NO_COLOR and FORCE_COLOR decide (no-color.org, force-color.org), else whether somebody is looking. */
export function wantsColour(output: Output, env = process.env): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return output.isTTY === true && env.TERM !== 'dumb';
}

const NARROW = 60;
const USUAL = 100;
const WIDE = 120;

/** Columns to write in: those of the terminal, within what can be read well. */
export function terminalWidth({ columns = USUAL }: Output): number {
  return Math.min(Math.max(columns, NARROW), WIDE);
}
