import { relative, resolve, sep } from 'node:path';
import { GitError, git } from './git.ts';
import { readBlobs } from './git-objects.ts';
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

async function readObjects(
  repository: string,
  entries: readonly TreeEntry[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const blobs = await readBlobs(repository, [...new Set(entries.map(({ object }) => object))]);
  return new Map(
    entries.map(({ path, object }) => {
      const bytes = blobs.get(object);
      if (bytes === undefined) throw new GitError(`git has no object for ${path}`);
      return [path, bytes];
    }),
  );
}
