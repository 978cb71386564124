/** NO_COLOR and FORCE_COLOR decide (no-color.org, force-color.org), else whether somebody is looking. */
export function wantsColour(env = process.env, isTerminal = process.stdout.isTTY === true): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}

const NARROW = 60;
const USUAL = 100;
const WIDE = 120;

/** Columns to write in: those of the terminal, within what can be read well. */
export function terminalWidth(columns = process.stdout.columns ?? USUAL): number {
  return Math.min(Math.max(columns, NARROW), WIDE);
}
