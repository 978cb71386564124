import { relative, resolve, sep } from 'node:path';
import { GitError, git } from './git.ts';
import { byPath, type ContentSource, type SourceItem } from './source.ts';

const LINK_MODE = '120000';
const SUBMODULE_MODE = '160000';

interface TreeEntry extends SourceItem {
  readonly object: string;
}

/**
 * The content of a folder as it stood at a git revision. Never touches the working tree.
 *
 * @param folder the content root in the working tree (it may be missing there)
 * @param revision a commit, tag or branch
 * @throws {GitError} from `list` if there is no such revision, or no repository
 */
export function gitRevision(folder: string, revision: string, repository = process.cwd()): ContentSource {
  let tree: Promise<readonly TreeEntry[]> | undefined;
  const entries = () => {
    tree ??= readTree(folder, revision, repository);
    return tree;
  };
  return {
    label: revision,
    list: entries,
    async read(paths) {
      const wanted = new Set(paths);
      const found = (await entries()).filter((entry) => entry.type === 'file' && wanted.has(entry.path));
      return readObjects(repository, found);
    },
  };
}

async function readTree(folder: string, revision: string, repository: string): Promise<readonly TreeEntry[]> {
  const top = (await git(repository, ['rev-parse', '--show-toplevel'])).toString().trim();
  const prefix = relative(top, resolve(repository, folder)).split(sep).join('/');
  if (prefix.startsWith('..')) throw new GitError(`${folder} is not inside the repository ${top}`);
  const commit = (await git(repository, ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`]))
    .toString()
    .trim();
  const scope = prefix === '' ? [] : ['--', `${prefix}/`];
  const listing = (await git(top, ['ls-tree', '-r', '-z', '--long', '--full-tree', commit, ...scope])).toString();
  return (
    listing
      .split('\0')
      // A submodule is a commit of another repository: git holds none of its files here.
      .filter((row) => row !== '' && !row.startsWith(SUBMODULE_MODE))
      .map((row) => {
        const tab = row.indexOf('\t');
        const [mode, , object, size] = row.slice(0, tab).split(/ +/);
        const path = row.slice(tab + 1 + (prefix === '' ? 0 : prefix.length + 1));
        const type = mode === LINK_MODE ? ('link' as const) : ('file' as const);
        return { path, type, size: Number(size), object: object ?? '' };
      })
      .filter((entry) => !entry.path.split('/').some((part) => part.startsWith('.')))
      .sort(byPath)
  );
}

/** Reads many objects with one git process (`cat-file --batch`). */
async function readObjects(
  repository: string,
  entries: readonly TreeEntry[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  if (entries.length === 0) return files;
  const input = entries.map((entry) => `${entry.object}\n`).join('');
  const output = await git(repository, ['cat-file', '--batch'], input);
  let at = 0;
  for (const entry of entries) {
    const end = output.indexOf(10, at);
    const size = Number(output.subarray(at, end).toString().split(' ')[2]);
    if (Number.isNaN(size)) throw new GitError(`git has no object for ${entry.path}`);
    files.set(entry.path, output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return files;
}
