import type { AuthMethodName, GitHubBackend, GitLabBackend } from '@sveltia/cms';
import type { Settings } from '../schemas/settings.ts';

type Repository = NonNullable<Settings['repository']>;

/** How the web editor reaches a handbook's repository. */
export interface EditorBackend {
  readonly backend: GitHubBackend | GitLabBackend;
  /** Origins that the editor's page may ask. */
  readonly origins: readonly string[];
}

/**
 * The web editor's way to the repository.
 *
 * @returns undefined where the editor cannot propose changes: without a repository, or at a host without pull requests
 *   in the editor; it then works on a folder of one's own machine only
 */
export function editorBackend({ repository }: Pick<Settings, 'repository'>): EditorBackend | undefined {
  if (repository === undefined || !['github', 'gitlab'].includes(repository.host)) return undefined;
  const { origin } = new URL(repository.url);
  const signIn = repository.signIn?.url === undefined ? undefined : new URL(repository.signIn.url).origin;
  const own = repository.host === 'github' ? github(repository, origin) : gitlab(repository, origin);
  return { backend: own.backend, origins: [...new Set([...own.origins, ...(signIn ? [signIn] : [])])] };
}

/** Whether a page's edit link leads to the web editor. */
export function editsInBrowser(settings: Pick<Settings, 'repository'>): boolean {
  return settings.repository?.editor === 'web' && editorBackend(settings) !== undefined;
}

function github(repository: Repository, origin: string): EditorBackend {
  const own = origin === 'https://github.com';
  const api = own ? 'https://api.github.com' : `${origin}/api/v3`;
  return {
    backend: { ...common(repository), name: 'github', ...(!own && { api_root: api }) },
    origins: [new URL(api).origin],
  };
}

function gitlab(repository: Repository, origin: string): EditorBackend {
  const appId = repository.signIn?.appId;
  return {
    backend: {
      ...common(repository),
      name: 'gitlab',
      ...(origin !== 'https://gitlab.com' && { api_root: `${origin}/api/v4`, base_url: origin }),
      ...(appId && { auth_type: 'pkce', app_id: appId }),
    },
    origins: [origin],
  };
}

function common({ url, branch, signIn }: Repository) {
  const methods: AuthMethodName[] = signIn === undefined ? ['token'] : ['oauth', 'token'];
  return {
    repo: repositoryName(url),
    branch,
    // Without a sign-in service there is none but a foreign one: then only access tokens.
    auth_methods: methods,
    ...(signIn?.url && { base_url: signIn.url }),
  };
}

/** `owner/name` of a repository's address. */
export function repositoryName(url: string): string {
  return new URL(url).pathname.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
}
