import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { stubHost } from './host-stub.ts';

const HEAD = 'a'.repeat(40);
const NOW = '2026-11-23T10:00:00Z';
const AUTHOR = { name: 'Ada', email: 'ada@example.org', avatarUrl: '', user: { id: 1, login: 'ada' } };

/** What was asked of the host. */
export interface StubRecord {
  readonly branches: string[];
  readonly commits: { readonly branch: string; readonly headline: string; readonly files: Record<string, string> }[];
  readonly pullRequests: {
    readonly title: string;
    readonly head: string;
    readonly base: string;
    readonly draft: boolean;
  }[];
  readonly labels: string[];
  /** Requests that the stub knows no answer to. */
  readonly unknown: string[];
}

/**
 * Stands in for GitHub's API: a repository with some files, and a person who may write to it.
 *
 * @param files path → text, on the main branch
 */
export async function stubGitHub(page: Page, files: Readonly<Record<string, string>>): Promise<StubRecord> {
  const record: StubRecord = { branches: [], commits: [], pullRequests: [], labels: [], unknown: [] };
  const blobs = new Map(Object.entries(files).map(([path, text]) => [shaOf(text), { path, text }]));
  await stubHost<Sent>(
    page,
    'https://api.github.com/**',
    (method, path, sent) => (path === '/graphql' ? graphql(sent) : rest(method, path, sent)),
    record.unknown,
  );
  return record;

  function rest(method: string, path: string, sent: Sent): unknown {
    if (path === '/user')
      return { id: 1, login: 'ada', name: 'Ada', email: 'ada@example.org', avatar_url: '', html_url: '' };
    if (path.includes('/collaborators/')) return null;
    if (path.includes('/git/trees/')) {
      return {
        tree: [...blobs].map(([sha, { path: file, text }]) => ({ type: 'blob', path: file, sha, size: text.length })),
      };
    }
    if (method === 'POST' && path.endsWith('/pulls')) {
      record.pullRequests.push({
        title: sent.title ?? '',
        head: sent.head ?? '',
        base: sent.base ?? '',
        draft: sent.draft === true,
      });
      return {
        number: record.pullRequests.length,
        node_id: `PR_${record.pullRequests.length}`,
        title: sent.title,
        html_url: '',
        head: { sha: HEAD },
        created_at: NOW,
        updated_at: NOW,
      };
    }
    if (method === 'POST' && path.endsWith('/labels')) {
      record.labels.push(...(sent.labels ?? []));
      return [];
    }
    return undefined;
  }

  function graphql({ query = '', variables = {} }: Sent): unknown {
    const { input } = variables;
    if (query.includes('createCommitOnBranch') && input?.fileChanges) {
      const texts = input.fileChanges.additions.map(
        ({ path, contents }) => [path, Buffer.from(contents, 'base64').toString('utf8')] as const,
      );
      record.commits.push({
        branch: input.branch?.branchName ?? '',
        headline: input.message?.headline ?? '',
        files: Object.fromEntries(texts),
      });
      const ids = texts.map(([, text], index) => [`file_${index}`, { oid: shaOf(text) }]);
      return {
        data: {
          createCommitOnBranch: { commit: { oid: 'b'.repeat(40), committedDate: NOW, ...Object.fromEntries(ids) } },
        },
      };
    }
    if (query.includes('createRef')) {
      record.branches.push(input?.name ?? '');
      return { data: { createRef: { ref: { name: input?.name } } } };
    }
    if (query.includes('fork: repository')) {
      return { data: { fork: { id: 'R_1' }, base: { ref: { target: { oid: HEAD } } } } };
    }
    if (query.includes('pullRequests('))
      return { data: { repository: { pullRequests: { nodes: [], totalCount: 0 } } } };
    const aliases = [...query.matchAll(/(\w+)_(\d+):\s+(ref|object)\((?:oid: "([0-9a-f]+)")?/g)];
    if (aliases.length > 0) return { data: { repository: Object.fromEntries(aliases.map(aliased)) } };
    if (query.includes('ref(qualifiedName: $branch)')) {
      return {
        data: { repository: { ref: { target: { oid: HEAD, history: { nodes: [{ oid: HEAD, message: 'start' }] } } } } },
      };
    }
    return undefined;
  }

  function aliased([, alias, index, kind, sha]: readonly string[]): [string, unknown] {
    const key = `${alias}_${index}`;
    if (kind === 'object') return [key, { text: blobs.get(sha ?? '')?.text ?? '', isTruncated: false }];
    return [key, { target: { history: { nodes: [{ oid: HEAD, author: AUTHOR, committedDate: NOW }] } } }];
  }
}

/** What the editor sends, as far as the stub looks at it. */
interface Sent {
  readonly query?: string;
  readonly variables?: {
    readonly input?: {
      readonly name?: string;
      readonly branch?: { readonly branchName: string };
      readonly message?: { readonly headline: string };
      readonly fileChanges?: { readonly additions: readonly { readonly path: string; readonly contents: string }[] };
    };
  };
  readonly title?: string;
  readonly head?: string;
  readonly base?: string;
  readonly draft?: boolean;
  readonly labels?: readonly string[];
}

function shaOf(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
}
