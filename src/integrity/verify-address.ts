import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { byPath, type Difference, type SiteCheck } from './difference.ts';
import { type ListedFile, MANIFEST_FILE } from './manifest.ts';
import { NoManifestError } from './read-manifest.ts';

/** How a site is asked for its files. */
export interface AskingOptions {
  /** Sent as `Authorization`, for sites behind a password. */
  readonly authorization?: string | undefined;
  /** Milliseconds before a file is asked for again; tests do not wait. */
  readonly pause?: number;
}

/** Files that are asked for at the same time. */
const AT_ONCE = 8;
const TRIES = 3;
const PAUSE = 1000;
/** Longest wait for one file, in milliseconds. */
const PATIENCE = 60_000;
/** Answers after which asking again may help. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Bytes beyond the expected size that are still counted. */
const SURPLUS = 1_000_000;
/** A manifest of 100,000 files has about 15 MB. */
const LARGEST_MANIFEST = 64_000_000;

/**
 * Fetches the manifest of a site.
 *
 * @param address of the site's start page, ending in `/`
 * @throws {NoManifestError} if there is none to be had
 */
export async function fetchManifest(address: URL, options: AskingOptions): Promise<string> {
  const url = new URL(MANIFEST_FILE, address);
  const answer = await ask(url, LARGEST_MANIFEST, options);
  if ('because' in answer) throw new NoManifestError(url.href, answer.because);
  return Buffer.concat(answer.chunks).toString('utf8');
}

/**
 * Fetches every file that a site hands out and compares it. Redirects are followed, compression is undone: what counts
 * is what a visitor gets. Files that were added cannot be found this way: nobody can ask a server for a list.
 */
export async function verifyAddress(
  address: URL,
  expected: readonly ListedFile[],
  options: AskingOptions,
): Promise<SiteCheck> {
  const served = expected.filter((file) => file.served !== false);
  const waiting = served.values();
  const differences: Difference[] = [];
  const worker = async () => {
    // All workers take from the same iterator.
    for (const file of waiting) {
      const difference = await compare(address, file, options);
      if (difference) differences.push(difference);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { files: served.length, notServed: expected.length - served.length, differences: byPath(differences) };
}

async function compare(address: URL, file: ListedFile, options: AskingOptions): Promise<Difference | undefined> {
  const { path, size, sha256 } = file;
  const answer = await ask(urlOf(address, path), size, options);
  if ('because' in answer) {
    return answer.status === 404 || answer.status === 410
      ? { kind: 'missing', path }
      : { kind: 'unreadable', path, because: answer.because };
  }
  const sum = createHash('sha256');
  for (const chunk of answer.chunks) sum.update(chunk);
  return sum.digest('hex') === sha256 ? undefined : { kind: 'changed', path, expected: size, found: answer.size };
}

/** Address of a file: of a page that of its folder, as visitors see it. */
function urlOf(address: URL, path: string): URL {
  const visible = path.replace(/(^|\/)index\.html$/, '$1');
  return new URL(`./${visible.split('/').map(encodeURIComponent).join('/')}`, address);
}

type Answer =
  | { readonly chunks: readonly Uint8Array[]; readonly size: number }
  | { readonly because: string; readonly status: number | undefined };

async function ask(url: URL, limit: number, options: AskingOptions): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    const answer = await askOnce(url, limit, options);
    const passes = 'because' in answer && (answer.status === undefined || PASSING.has(answer.status));
    if (!passes || tries === TRIES) return answer;
    await wait((options.pause ?? PAUSE) * tries);
  }
}

async function askOnce(url: URL, limit: number, { authorization }: AskingOptions): Promise<Answer> {
  try {
    const response = await fetch(url, {
      headers: { 'cache-control': 'no-cache', ...(authorization && { authorization }) },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return { because: `HTTP ${response.status}`, status: response.status };
    }
    return await upTo(limit, response);
  } catch (error) {
    return { because: reason(error), status: undefined };
  }
}

/** Reads an answer, but not far beyond the limit: a server that sends without end must not fill the memory. */
async function upTo(limit: number, response: Response): Promise<Answer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (response.body === null) return { chunks, size };
  for await (const chunk of response.body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit + SURPLUS) break;
  }
  return { chunks, size };
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return error.name === 'TimeoutError' ? `> ${PATIENCE / 1000} s` : error.message;
}
