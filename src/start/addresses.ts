/** Where a site lies: its server, and the folder on it. */
export interface SitePlace {
  readonly url: string;
  readonly base: string | undefined;
}

/** A site's address as handbook.yaml holds it; undefined for anything but an address. */
export function sitePlace(address: string | undefined): SitePlace | undefined {
  const url = address ? webAddress(address) : undefined;
  if (url === undefined) return undefined;
  return { url: url.origin, base: url.pathname === '/' ? undefined : `${url.pathname.replace(/\/+$/, '')}/` };
}

/** Which kind of host an address of a repository belongs to, told by its name; Forgejo or Gitea where nothing else fits. */
export function repositoryHostOf(address: string): 'github' | 'gitlab' | 'forgejo' {
  const host = webAddress(address)?.hostname ?? '';
  if (/(?:^|\.)github\./.test(host)) return 'github';
  return host.includes('gitlab') ? 'gitlab' : 'forgejo';
}

/** An address on the web, without user, query or fragment. */
export function webAddress(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isPlain = url.username === '' && url.search === '' && url.hash === '' && /^[/\w.~-]*$/.test(url.pathname);
  return isPlain && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : undefined;
}
