import { git } from '../git.ts';

/**
 * The files of a folder whose present state no commit holds: changed, or not known to git.
 *
 * @param prefix the folder below the repository's root, with a slash at its end; empty for the root
 * @throws {GitError} if git fails
 */
export async function uncommittedPaths(top: string, prefix: string): Promise<ReadonlySet<string>> {
  const args = ['status', '--porcelain', '-z', '--untracked-files=all', '--no-renames'];
  const status = await git(top, [...args, '--', prefix === '' ? '.' : prefix]);
  const paths = status
    .toString()
    .split('\0')
    .map((row) => row.slice(3))
    .filter((path) => path !== '' && path.startsWith(prefix));
  return new Set(paths.map((path) => path.slice(prefix.length)));
}
