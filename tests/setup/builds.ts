import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The sample handbook. */
export const SAMPLE = join(PROJECT, 'src/content');

/** The day of all end-to-end tests. */
export const TODAY = '2026-11-23';

/** What a command answered. */
export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * The environment of somebody who works in a terminal, not of a test runner. The content is the sample unless a test
 * says otherwise: in an organisation's repository, too, where commands would take its own handbook.
 */
export function userEnvironment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|NODE_ENV$|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/.test(name),
  );
  return { ...Object.fromEntries(own), NO_COLOR: '1', BELEGBAR_CONTENT: SAMPLE, ...more };
}

/**
 * Runs one of the scripts as its own process, as `npm run` would.
 *
 * @param options.project whose script it is, if not this project's own
 */
export function runScript(
  name: string,
  args: readonly string[],
  options: {
    readonly project?: string;
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Promise<CommandResult> {
  const project = options.project ?? PROJECT;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(project, 'scripts', `${name}.ts`), ...args], {
      cwd: options.cwd ?? project,
      env: userEnvironment(options.env),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

// One listener for each folder.
process.setMaxListeners(0);

/** An empty folder that is removed when the test process ends. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `belegbar-${name}-`));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the sample handbook that a test may break. */
export function sampleCopy(name: string): string {
  const folder = join(temporaryFolder(name), 'content');
  cpSync(SAMPLE, folder, { recursive: true });
  return folder;
}
