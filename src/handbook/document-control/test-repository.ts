import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Who commits, and on which day. */
export interface CommitOptions {
  readonly author?: string;
  readonly date?: string;
}

/** A throw-away repository for tests. */
export interface TestRepository {
  readonly root: string;
  /** The content root inside it. */
  readonly content: string;
  git(...args: string[]): string;
  write(files: Readonly<Record<string, string | null>>): void;
  /** Writes files (`null` deletes one) and commits everything. Returns the abbreviated commit. */
  commit(message: string, files?: Readonly<Record<string, string | null>>, options?: CommitOptions): string;
  remove(): void;
}

/**
 * Makes an empty repository in a folder of the system's own.
 *
 * @param below where the content lies; the root if empty
 */
export function testRepository(below = 'inhalt'): TestRepository {
  const root = mkdtempSync(join(tmpdir(), 'belegbar-history-'));
  const content = join(root, below);
  mkdirSync(content, { recursive: true });
  const run = (args: readonly string[], { author = 'Anna Ahorn', date = '2026-01-05' }: CommitOptions = {}) => {
    const mail = `${author.split(' ')[0]?.toLowerCase()}@example.org`;
    const env = {
      ...process.env,
      GIT_AUTHOR_NAME: author,
      GIT_AUTHOR_EMAIL: mail,
      GIT_COMMITTER_NAME: author,
      GIT_COMMITTER_EMAIL: mail,
      GIT_AUTHOR_DATE: `${date}T10:00:00+0100`,
      GIT_COMMITTER_DATE: `${date}T10:00:00+0100`,
      GIT_CONFIG_GLOBAL: '/dev/null',
    };
    return execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', env, stdio: 'pipe' }).trim();
  };
  run(['init', '-q', '-b', 'main']);
  const write = (files: Readonly<Record<string, string | null>>) => {
    for (const [path, text] of Object.entries(files)) {
      const file = join(content, path);
      if (text === null) rmSync(file);
      else {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    }
  };
  return {
    root,
    content,
    git: (...args) => run(args),
    write,
    commit(message, files = {}, options = {}) {
      write(files);
      run(['add', '-A'], options);
      run(['commit', '-q', '--allow-empty', '-m', message], options);
      return run(['rev-parse', '--short', 'HEAD']);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
