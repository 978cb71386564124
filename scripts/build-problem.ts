import { resolve, sep } from 'node:path';
import type { Messages } from '../src/messages/index.ts';
import { SiteBuildError } from '../src/publish/astro-build.ts';
import { BuildRunningError } from '../src/publish/output/lock.ts';
import { ForeignOutputError } from '../src/publish/output/own-output.ts';
import { EXIT, UsageError } from './arguments.ts';

/** Why a build came to nothing, and with which exit code the command ends. */
export interface BuildProblem {
  readonly text: string;
  readonly exit: number;
}

/** System errors that say what to do by themselves. */
const DISK_FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const NOT_ALLOWED = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'ENOENT']);
const IN_USE = new Set(['EBUSY', 'EXDEV']);

/**
 * Says in words why a build failed; undefined for what is a fault of this software, whose trace helps to find it.
 *
 * @param folder the content root
 * @param out the output, which is as it was
 * @throws {UsageError} if the content folder cannot be read: then another was meant
 */
export function buildProblem(
  error: unknown,
  { folder, out }: { readonly folder: string; readonly out: string },
  words: Messages['build'],
): BuildProblem | undefined {
  if (error instanceof SiteBuildError) return { text: `${error.message}\n${words.failed(out)}`, exit: EXIT.findings };
  const text = textOf(error, folder, out, words);
  return text === undefined ? undefined : { text, exit: EXIT.usage };
}

function textOf(error: unknown, folder: string, out: string, words: Messages['build']): string | undefined {
  if (error instanceof BuildRunningError) return words.running(out, error.holder?.pid, error.lock);
  if (error instanceof ForeignOutputError) return words.foreign(out, error.found);
  if (!(error instanceof Error && 'errno' in error && 'code' in error)) return undefined;
  const code = String(error.code);
  const path = 'path' in error ? String(error.path) : out;
  if (DISK_FULL.has(code)) return words.diskFull(out, code);
  if (`${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`)) {
    throw new UsageError(`${words.noContent(folder)} (${code})`);
  }
  if (IN_USE.has(code)) return words.inUse(out, code);
  if (NOT_ALLOWED.has(code)) return words.notWritable(path, out, code);
  return `${error.message}\n${words.failed(out)}`;
}
