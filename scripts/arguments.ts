import { resolve } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { currentDay } from '../src/handbook/index.ts';
import { type IsoDate, isIsoDate } from '../src/schemas/scalars.ts';

/** Exit codes of all commands. */
export const EXIT = { ok: 0, findings: 1, usage: 2 } as const;

/** A command was called in a way it does not understand. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Options that several commands share. */
export const SHARED_OPTIONS = {
  content: { type: 'string' },
  date: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

/**
 * Reads a command's options.
 *
 * @throws {UsageError} for an unknown option or a missing value
 */
export function readOptions<const T extends ParseArgsOptionsConfig>(options: T, args = process.argv.slice(2)) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The content folder: `--content`, else the environment's BELEGBAR_CONTENT, else `src/content`. */
export function contentFolder(option: string | undefined): string {
  return resolve(option ?? process.env.BELEGBAR_CONTENT ?? 'src/content');
}

/**
 * The day of the run: `--date`, else today. Asked for here and nowhere deeper.
 *
 * @throws {UsageError} for anything but a date of the calendar
 */
export function dayOption(option: string | undefined): IsoDate {
  const day = option ?? process.env.BELEGBAR_DATE ?? currentDay();
  if (!isIsoDate(day)) throw new UsageError(`--date ${day}: YYYY-MM-DD`);
  return day;
}

/** Runs a command's main function and ends the process with its exit code; wrong usage prints the usage. */
export async function runCommand(usage: string, main: () => Promise<number>): Promise<void> {
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    console.log(usage);
    return;
  }
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = EXIT.usage;
  }
}
