import type { Page } from 'playwright-core';
import { stubHost } from './host-stub.ts';

const HEAD = 'a'.repeat(40);
const NOW = '2026-11-23T10:00:00Z';

/** What was asked of the host. */
export interface GitLabRecord {
  readonly commits: { readonly branch: string; readonly startBranch: string; readonly files: Record<string, string> }[];
  readonly mergeRequests: { readonly title: string; readonly source: string; readonly target: string }[];
  readonly labels: string[];
  /** Requests that the stub knows no answer to. */
  readonly unknown: string[];
}

/**
 * Stands in for a GitLab of one's own: a project with some files, and a person who may write to it.
 *
 * @param origin of the host
 * @param project its path: `group/name`
 * @param files path → text, on the main branch
 */
export async function stubGitLab(
  page: Page,
  origin: string,
  project: string,
  files: Readonly<Record<string, string>>,
): Promise<GitLabRecord> {
  const record: GitLabRecord = { commits: [], mergeRequests: [], labels: [], unknown: [] };
  const base = `/api/v4/projects/${encodeURIComponent(project)}`;
  await stubHost<Sent>(
    page,
    `${origin}/**`,
    (method, path, sent) =>
      path === '/api/graphql' ? graphql(sent) : rest(`${method} ${path.replace(base, '')}`, sent),
    record.unknown,
  );
  return record;

  function rest(asked: string, sent: Sent): unknown {
    switch (asked) {
      case 'GET /api/v4/user':
        return { id: 1, username: 'ada', name: 'Ada', email: 'ada@example.org', avatar_url: '', web_url: '' };
      case 'GET /users':
        return [{ id: 1 }];
      case 'GET /merge_requests':
        return [];
      case 'GET /repository/commits':
        return [{ id: HEAD, author_name: 'Ada', author_email: 'ada@example.org', committed_date: NOW }];
      case 'GET /repository/branches/main':
        return { commit: { id: HEAD } };
      case 'GET /deployments':
      case `GET /repository/commits/${HEAD}/statuses`:
        return [];
      case 'GET /api/v4/avatar':
        return { avatar_url: '' };
      case 'POST /repository/commits': {
        const texts = (sent.actions ?? []).map(({ file_path, content }) => [file_path, content] as const);
        record.commits.push({
          branch: sent.branch ?? '',
          startBranch: sent.start_branch ?? '',
          files: Object.fromEntries(texts),
        });
        return { id: 'b'.repeat(40), committed_date: NOW };
      }
      case 'POST /merge_requests': {
        const { title = '', source_branch: source = '', target_branch: target = '' } = sent;
        record.mergeRequests.push({ title, source, target });
        record.labels.push(sent.labels ?? '');
        const iid = record.mergeRequests.length;
        return { id: iid, iid, web_url: '', sha: 'b'.repeat(40), created_at: NOW, updated_at: NOW };
      }
      default:
        return undefined;
    }
  }

  function graphql({ query = '', variables = {} }: Sent): unknown {
    const repository = repositoryAnswer(query, variables.paths ?? []);
    return repository && { data: { project: { repository } } };
  }

  function repositoryAnswer(query: string, paths: readonly string[]): unknown {
    if (query.includes('rawTextBlob')) return { blobs: { nodes: paths.map((path) => ({ rawTextBlob: files[path] })) } };
    if (query.includes('recursive: true')) {
      const nodes = Object.keys(files).map((path, index) => ({
        type: 'blob',
        path,
        sha: String(index).padStart(40, '0'),
      }));
      return { tree: { blobs: { nodes, pageInfo: { endCursor: '', hasNextPage: false } } } };
    }
    if (query.includes('lastCommit')) return { tree: { lastCommit: { sha: HEAD, message: 'start' } } };
    return query.includes('rootRef') ? { rootRef: 'main' } : undefined;
  }
}

/** What the editor sends, as far as the stub looks at it. */
interface Sent {
  readonly query?: string;
  readonly variables?: { readonly paths?: readonly string[] };
  readonly branch?: string;
  readonly start_branch?: string;
  readonly actions?: readonly { readonly file_path: string; readonly content: string }[];
  readonly title?: string;
  readonly source_branch?: string;
  readonly target_branch?: string;
  readonly labels?: string;
}
