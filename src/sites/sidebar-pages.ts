import { splitFrontmatter } from '../handbook/frontmatter.ts';
import { identify } from '../handbook/layout.ts';
import { readYaml } from '../handbook/yaml-text.ts';
import type { Page } from '../schemas/page.ts';
import { page as pageSchema } from '../schemas/page.ts';

/** A free page in the sidebar. */
export interface SidebarPage {
  readonly id: string;
  readonly title: string;
}

/** More would turn the sidebar into an index; the overview of pages has all. */
const MOST = 8;

/** Pages for customers, and those that have a place of their own. */
const ELSEWHERE: ReadonlySet<Page['purpose']> = new Set([
  'welcome',
  'glossary',
  'contributing',
  'imprint',
  'privacy',
  'accessibility',
  'feedback',
]);

/**
 * The free pages that the sidebar lists, and the one that tells how to take part.
 *
 * @param files the content's text files by path
 */
export function sidebarPages(files: Readonly<Record<string, string>>): {
  readonly contributing: SidebarPage | undefined;
  readonly shown: readonly SidebarPage[];
} {
  const pages = Object.entries(files)
    .flatMap(([path, text]) => readPage(path, text))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return {
    contributing: pages.find(({ purpose }) => purpose === 'contributing'),
    // Introductions stand in the self-report, beside their requirements.
    shown: pages.filter(({ purpose, introduces }) => !ELSEWHERE.has(purpose) && introduces.length === 0).slice(0, MOST),
  };
}

function readPage(path: string, text: string) {
  const identity = identify(path);
  if (identity?.kind !== 'page') return [];
  const parts = splitFrontmatter(text);
  const result = pageSchema.safeParse(parts && readYaml(parts.yaml, parts.yamlLine).value);
  if (!result.success) return [];
  const { title, purpose, introduces, order = Number.MAX_SAFE_INTEGER } = result.data;
  return [{ id: identity.id, title, purpose, introduces, order }];
}
