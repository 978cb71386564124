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

/** The free pages that the sidebar lists, and the one that tells how to take part. */
export interface SidebarPages {
  readonly contributing: SidebarPage | undefined;
  readonly shown: readonly SidebarPage[];
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
 * Chooses the pages for the sidebar.
 *
 * @param files the content's text files by path
 */
export function sidebarPages(files: Readonly<Record<string, string>>): SidebarPages {
  const pages = Object.entries(files)
    .flatMap(([path, text]) => readPage(path, text))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const contributing = pages.find(({ purpose }) => purpose === 'contributing');
  // Introductions stand in the self-report, beside their requirements.
  const shown = pages.filter(({ purpose, introduces }) => !ELSEWHERE.has(purpose) && introduces.length === 0);
  return { contributing: contributing && link(contributing), shown: shown.slice(0, MOST).map(link) };
}

function link({ id, title }: SidebarPage): SidebarPage {
  return { id, title };
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
