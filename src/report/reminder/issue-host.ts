/** An issue, as far as reminders need it. */
export interface Issue {
  readonly id: number;
  readonly body: string;
}

/** A server that keeps issues. */
export interface IssueHost {
  /** All open issues, page by page. */
  openIssues(): AsyncIterable<Issue>;
  create(title: string, body: string): Promise<void>;
  update(issue: Issue, body: string): Promise<void>;
  comment(issue: Issue, body: string): Promise<void>;
  close(issue: Issue): Promise<void>;
}

/** How to reach a server. */
export interface HostAccess {
  /** Address of its programming interface, without a slash at the end. */
  readonly api: string;
  /** `owner/name`; at GitLab the number of the project. */
  readonly project: string;
  readonly token: string;
}

/** The server did not do what it was asked. */
export class HostError extends Error {
  override name = 'HostError';
}

const PAGE_SIZE = 50;

/** More open issues than this are not looked through. */
const MAX_PAGES = 40;

/** GitHub, and Forgejo, whose interface is the same in what is used here. */
export function gitHubIssues({ api, project, token }: HostAccess): IssueHost {
  const call = caller(`${api}/repos/${project}/issues`, { authorization: `token ${token}` });
  return {
    openIssues: () =>
      pages(
        (page) => call('GET', `?state=open&per_page=${PAGE_SIZE}&limit=${PAGE_SIZE}&page=${page}`),
        'number',
        'body',
      ),
    create: async (title, body) => void (await call('POST', '', { title, body })),
    update: async ({ id }, body) => void (await call('PATCH', `/${id}`, { body })),
    comment: async ({ id }, body) => void (await call('POST', `/${id}/comments`, { body })),
    close: async ({ id }) => void (await call('PATCH', `/${id}`, { state: 'closed' })),
  };
}

/** GitLab. */
export function gitLabIssues({ api, project, token }: HostAccess): IssueHost {
  const call = caller(`${api}/projects/${encodeURIComponent(project)}/issues`, { 'private-token': token });
  return {
    openIssues: () =>
      pages((page) => call('GET', `?state=opened&per_page=${PAGE_SIZE}&page=${page}`), 'iid', 'description'),
    create: async (title, description) => void (await call('POST', '', { title, description })),
    update: async ({ id }, description) => void (await call('PUT', `/${id}`, { description })),
    comment: async ({ id }, body) => void (await call('POST', `/${id}/notes`, { body })),
    close: async ({ id }) => void (await call('PUT', `/${id}`, { state_event: 'close' })),
  };
}

type Call = (method: string, path: string, body?: object) => Promise<unknown>;

function caller(address: string, headers: Readonly<Record<string, string>>): Call {
  return async (method, path, body) => {
    const response = await fetch(address + path, {
      method,
      headers: { ...headers, accept: 'application/json', 'content-type': 'application/json', 'user-agent': 'belegbar' },
      ...(body && { body: JSON.stringify(body) }),
    }).catch((error: Error) => {
      throw new HostError(`${method} ${address}${path}: ${String(error.cause ?? error.message)}`);
    });
    if (!response.ok) throw new HostError(`${method} ${address}${path}: ${response.status} ${response.statusText}`);
    return response.json();
  };
}

async function* pages(get: (page: number) => Promise<unknown>, id: string, body: string): AsyncIterable<Issue> {
  for (let page = 1; page <= MAX_PAGES; page++) {
    const found = await get(page);
    if (!Array.isArray(found) || found.length === 0) return;
    for (const issue of found as Record<string, unknown>[]) {
      yield { id: Number(issue[id]), body: String(issue[body] ?? '') };
    }
  }
}
