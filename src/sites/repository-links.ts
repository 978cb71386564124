import type { Settings } from '../schemas/settings.ts';

/** Where the content's repository lies; undefined if the handbook names none. */
type Repository = Settings['repository'];

/** How each host writes its addresses, after the repository's own. */
const HOSTS = {
  github: { edit: 'edit', history: 'commits', commit: 'commit' },
  gitlab: { edit: '-/edit', history: '-/commits', commit: '-/commit' },
  forgejo: { edit: '_edit', history: 'commits/branch', commit: 'commit' },
} as const;

/**
 * Address at which a content file can be edited in the browser.
 *
 * @param path below the content root
 */
export function editLink(repository: Repository, path: string): string | undefined {
  return repository && fileLink(repository, HOSTS[repository.host].edit, path);
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
