import { expect, test } from 'vitest';
import { commitLink, editLink, historyLink, newFileLink } from './repository-links.ts';

const github = {
  host: 'github',
  url: 'https://github.com/example/handbuch',
  branch: 'main',
  contentPath: 'src/content',
} as const;

test('GitHub', () => {
  expect(editLink(github, 'procedures/a.mdx')).toBe(
    'https://github.com/example/handbuch/edit/main/src/content/procedures/a.mdx',
  );
  expect(historyLink(github, 'procedures/a.mdx')).toBe(
    'https://github.com/example/handbuch/commits/main/src/content/procedures/a.mdx',
  );
  expect(commitLink(github, '1a2b3c')).toBe('https://github.com/example/handbuch/commit/1a2b3c');
});

test('GitLab, with a group below a group and a branch with a slash', () => {
  const gitlab = {
    ...github,
    host: 'gitlab',
    url: 'https://git.example.org/a/b/handbuch/',
    branch: 'qm/2026',
  } as const;
  expect(editLink(gitlab, 'handbook.yaml')).toBe(
    'https://git.example.org/a/b/handbuch/-/edit/qm/2026/src/content/handbook.yaml',
  );
  expect(commitLink(gitlab, '1a2b3c')).toBe('https://git.example.org/a/b/handbuch/-/commit/1a2b3c');
});

test('Forgejo and Gitea, with the address that git clones from', () => {
  const forgejo = { ...github, host: 'forgejo', url: 'https://codeberg.org/example/handbuch.git' } as const;
  expect(editLink(forgejo, 'procedures/a.mdx')).toBe(
    'https://codeberg.org/example/handbuch/_edit/main/src/content/procedures/a.mdx',
  );
  expect(historyLink(forgejo, 'procedures/a.mdx')).toBe(
    'https://codeberg.org/example/handbuch/commits/branch/main/src/content/procedures/a.mdx',
  );
});

test('a content folder that is the repository itself', () => {
  for (const contentPath of ['', '.', '/', './']) {
    expect(editLink({ ...github, contentPath }, 'handbook.yaml')).toBe(
      'https://github.com/example/handbuch/edit/main/handbook.yaml',
    );
  }
});

test('signs that addresses cannot carry', () => {
  expect(editLink(github, 'docs/Über uns.mdx')).toBe(
    'https://github.com/example/handbuch/edit/main/src/content/docs/%C3%9Cber%20uns.mdx',
  );
});

test('a new file, begun at the host', () => {
  const text = '---\ntitle: \n---\n';
  expect(newFileLink(github, 'procedures/neu.mdx', text)).toBe(
    'https://github.com/example/handbuch/new/main/src/content/procedures?filename=neu.mdx&value=---%0Atitle%3A+%0A---%0A',
  );
  expect(
    newFileLink({ ...github, host: 'forgejo', url: 'https://codeberg.org/example/handbuch' }, 'docs/neu.mdx', text),
  ).toBe(
    'https://codeberg.org/example/handbuch/_new/main/src/content/docs?filename=neu.mdx&value=---%0Atitle%3A+%0A---%0A',
  );
  expect(newFileLink({ ...github, host: 'gitlab', url: 'https://gitlab.com/a/b' }, 'docs/neu.mdx', text)).toBe(
    'https://gitlab.com/a/b/-/new/main/src/content/docs?file_name=neu.mdx',
  );
  expect(newFileLink(undefined, 'docs/neu.mdx', text)).toBeUndefined();
});

test('no repository, no link', () => {
  expect(editLink(undefined, 'handbook.yaml')).toBeUndefined();
  expect(historyLink(undefined, 'handbook.yaml')).toBeUndefined();
  expect(commitLink(undefined, '1a2b3c')).toBeUndefined();
});
