import { spawn } from 'node:child_process';

/** What git answered, or why it did not. */
export class GitError extends Error {
  override name = 'GitError';
}

/**
 * Runs git and returns what it printed.
 *
 * @param folder any folder inside the repository
 * @param args arguments; never passed through a shell
 * @param input what to write to its standard input
 * @throws {GitError} with git's own words when it fails or is not installed
 */
export function git(folder: string, args: readonly string[], input?: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-C', folder, ...args], {
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_LITERAL_PATHSPECS: '1', LC_ALL: 'C' },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', (error) => reject(new GitError(`git: ${error.message}`)));
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out));
      else reject(new GitError(Buffer.concat(err).toString().trim() || `git ${args[0]} failed`));
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
