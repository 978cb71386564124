import { expect, test } from 'vitest';
import { sidebarPages } from './sidebar-pages.ts';

const page = (fields: string) => `---\n${fields}\n---\n`;

test('pages by order, then by id; those with a place of their own are left out', () => {
  const { shown, contributing } = sidebarPages({
    'docs/b.mdx': page('title: B'),
    'docs/a.mdx': page('title: A'),
    'docs/leitbild.mdx': page('title: Leitbild\norder: 3\npurpose: mission-statement'),
    'docs/impressum.mdx': page('title: Impressum\npurpose: imprint'),
    'docs/team/mitmachen.mdx': page('title: Mitmachen\npurpose: contributing'),
    'procedures/x.mdx': page('title: X'),
  });
  expect(shown.map(({ title }) => title)).toEqual(['Leitbild', 'A', 'B']);
  expect(contributing?.id).toBe('team/mitmachen');
});

test('a page that cannot be read is left out', () => {
  expect(sidebarPages({ 'docs/a.mdx': page('order: 1'), 'docs/b.mdx': 'no frontmatter' }).shown).toEqual([]);
});

test('never more than eight', () => {
  const files = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [`docs/p${index}.mdx`, page(`title: Seite ${index}`)]),
  );
  expect(sidebarPages(files).shown).toHaveLength(8);
});
