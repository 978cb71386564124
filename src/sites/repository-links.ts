import type { Settings } from '../schemas/settings.ts';

/** Where the content's repository lies; undefined if the handbook names none. */
type Repository = Pick<NonNullable<Settings['repository']>, 'host' | 'url' | 'branch' | 'contentPath'> | undefined;

/** How each host writes its addresses, after the repository's own. */
const HOSTS = {
  github: { edit: 'edit', new: 'new', history: 'commits', commit: 'commit', name: 'filename', text: 'value' },
  // GitLab fills in the name of a new file, but no text.
  gitlab: {
    edit: '-/edit',
    new: '-/new',
    history: '-/commits',
    commit: '-/commit',
    name: 'file_name',
    text: undefined,
  },
  forgejo: { edit: '_edit', new: '_new', history: 'commits/branch', commit: 'commit', name: 'filename', text: 'value' },
} as const;

/**
 * Address at which a content file can be edited in the browser.
 *
 * @param path below the content root
 */
export function editLink(repository: Repository, path: string): string | undefined {
  return repository && fileLink(repository, HOSTS[repository.host].edit, path);
}

/**
 * Address at which a new content file can be written in the browser, begun as far as the host allows.
 *
 * @param path below the content root, with a name that may still be changed there
 * @param text what the file begins with
 */
export function newFileLink(repository: Repository, path: string, text: string): string | undefined {
  if (repository === undefined) return undefined;
  const host = HOSTS[repository.host];
  const folder = path.split('/').slice(0, -1).join('/');
  const query = new URLSearchParams({
    [host.name]: path.split('/').at(-1) ?? '',
    ...(host.text && { [host.text]: text }),
  });
  return `${fileLink(repository, host.new, folder)}?${query}`;
}

/** Address of a content file's history. */
export function historyLink(repository: Repository, path: string): string | undefined {
  return repository && fileLink(repository, HOSTS[repository.host].history, path);
}

/** Address of one commit. */
export function commitLink(repository: Repository, commit: string): string | undefined {
  return repository && `${root(repository)}/${HOSTS[repository.host].commit}/${encodeURIComponent(commit)}`;
}

function fileLink(repository: NonNullable<Repository>, action: string, path: string): string {
  return [root(repository), action, encoded(repository.branch), encoded(`${repository.contentPath}/${path}`)].join('/');
}

function root({ url }: NonNullable<Repository>): string {
  return url.replace(/\/+$/, '').replace(/\.git$/, '');
}

/** Each part of a path encoded; empty parts and `.` left out, so that a content folder may be the root. */
function encoded(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .map(encodeURIComponent)
    .join('/');
}
