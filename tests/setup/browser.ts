import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Names another browser than the one from the registry. */
export const BROWSER_VARIABLE = 'BELEGBAR_BROWSER';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/belegbar/', import.meta.url));

/**
 * Vitest global set-up: unpacks Chromium once, before any test runs.
 *
 * The package unpacks into the system's temporary folder and trusts whatever lies there, so it gets a folder of its
 * own, named after its version; tests that start side by side then find it complete.
 */
export default async function setup(): Promise<void> {
  if (process.env[BROWSER_VARIABLE]) return;
  const version = await chromiumVersion();
  const folder = join(CACHE, `chromium-${version}`);
  const executable = join(folder, 'chromium');
  if (!existsSync(executable)) {
    const unpacking = join(CACHE, `unpacking-${process.pid}`);
    await mkdir(unpacking, { recursive: true });
    await unpack(unpacking);
    if (!existsSync(folder)) await rename(unpacking, folder);
  }
  process.env[BROWSER_VARIABLE] = executable;
  // The package brings the few libraries that a bare machine lacks.
  process.env.LD_LIBRARY_PATH = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
}

async function unpack(folder: string): Promise<void> {
  const before = { ...process.env };
  process.env.TMPDIR = folder;
  // Only for this runtime does the package unpack its libraries too.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

async function chromiumVersion(): Promise<string> {
  const require = createRequire(import.meta.url);
  const main = require.resolve('@sparticuz/chromium');
  let folder = dirname(main);
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  return version;
}
