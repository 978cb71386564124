import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { currentDay } from '../src/handbook/dates.ts';
import { languageIn } from '../src/handbook/settings-language.ts';
import { type CheckWords, checkWords } from '../src/messages/check.ts';
import { type IsoDate, isIsoDate } from '../src/schemas/iso-date.ts';
import { defaultContent } from '../src/start/folders.ts';

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
export function readOptions<const T extends ParseArgsOptionsConfig>(
  options: T,
  args: readonly string[] = process.argv.slice(2),
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(inOwnWords(error));
  }
}

/**
 * Refuses words that no option asked for.
 *
 * @throws {UsageError} if there are any
 */
export function noPositionals([first]: readonly string[]): void {
  if (first !== undefined) throw new UsageError(usageWords().usage.surplus(first));
}

/** The content folder: `--content`, else the environment's BELEGBAR_CONTENT, else the organisation's own, else the sample. */
export function contentFolder(option: string | undefined): string {
  const given = option || process.env.BELEGBAR_CONTENT;
  return given ? resolve(given) : defaultContent();
}

/**
 * The day of the run: `--date`, else today. Asked for here and nowhere deeper.
 *
 * @throws {UsageError} for anything but a date of the calendar
 */
export function dayOption(option: string | undefined): IsoDate {
  const day = option ?? (process.env.BELEGBAR_DATE || currentDay());
  if (!isIsoDate(day)) throw new UsageError(usageWords().noDate(day));
  return day;
}

/**
 * Words for wrong usage, in the language of the handbook that the command was called for; German if that is unknown.
 */
export function usageWords(args: readonly string[] = process.argv): CheckWords {
  return checkWords(usageLanguage(args));
}

/** The language of the handbook that a command was called for; German if that is unknown. */
export function usageLanguage(args: readonly string[] = process.argv): 'de' | 'en' {
  const at = args.findIndex((arg) => arg === '--content' || arg.startsWith('--content='));
  const option = at === -1 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  return languageOfFolder(contentFolder(option));
}

/** Runs a command's main function and ends the process with its exit code; wrong usage prints the usage. */
export async function runCommand(usage: string, main: () => Promise<number>): Promise<void> {
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    console.log(usage);
    return;
  }
  // Whoever reads the output may stop early: `npm run check | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    process.exitCode = await main();
  } catch (error) {
    // Wrong usage and what the disk refuses are explained; anything else is a fault of this software, and its trace
    // helps to find it.
    console.error(error instanceof UsageError ? `${error.message}\n\n${usage}` : (diskProblem(error) ?? error));
    process.exitCode = EXIT.usage;
  }
}

const DISK_FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const NOT_ALLOWED = new Set(['EROFS', 'EACCES', 'EPERM']);

/** What a full disk or a protected file means for whoever writes; undefined for anything else. */
function diskProblem(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error)) return undefined;
  const words = usageWords().usage;
  const code = String(error.code);
  if (DISK_FULL.has(code)) return words.diskFull(code);
  if (!NOT_ALLOWED.has(code) || !('path' in error)) return undefined;
  // The file beside, through which a file is replaced, means nothing to anybody: its folder does.
  return words.notAllowed(String(error.path).replace(/[/\\]\.[^/\\]*\.tmp$/, ''), code);
}

function inOwnWords(error: unknown): string {
  const words = usageWords().usage;
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  const option = /'(-[^' <]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return words.unknownOption(option);
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return message;
  return /does not take an argument/.test(message) ? words.needlessValue(option) : words.missingValue(option);
}

function languageOfFolder(folder: string): 'de' | 'en' {
  try {
    return languageIn(readFileSync(join(folder, 'handbook.yaml'), 'utf8'));
  } catch {
    return 'de';
  }
}
