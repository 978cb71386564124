import { loadHandbook } from '../handbook/load.ts';
import { memorySource } from '../handbook/memory.ts';
import { publicHandbook } from '../handbook/public-handbook.ts';
import { MINIMAL_HANDBOOK } from '../rules/minimal-handbook.ts';
import { makePublicSite, type PublicSite } from './public-site.ts';

/** The public site of a small handbook, for tests. */
export async function siteForTests(files: Readonly<Record<string, string>>, today = '2026-06-01'): Promise<PublicSite> {
  const handbook = await loadHandbook(memorySource({ ...MINIMAL_HANDBOOK, ...files }));
  return makePublicSite({ site: 'public', today, data: publicHandbook(handbook, today), keepsakes: [] });
}

/** A terms version's file, with the given frontmatter. */
export function versionFile(frontmatter: string, body = '## § 1 Gegenstand\n\n(1) Text.\n'): string {
  return `---\n${frontmatter}\n---\n\n${body}`;
}
