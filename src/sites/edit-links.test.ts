import { expect, test } from 'vitest';
import { loadHandbook, memorySource } from '../handbook/index.ts';
import { MINIMAL_HANDBOOK } from '../rules/minimal-handbook.ts';
import { checkHandbook } from '../rules/run.ts';
import { editAddress, newFileLinks } from './edit-links.ts';

const href = (section: string) => `/qm/handbuch/${section === 'edit' ? 'bearbeiten' : section}/`;

async function settingsWith(repository: string) {
  const yaml = `${MINIMAL_HANDBOOK['handbook.yaml']}\n${repository}\n`;
  return (await loadHandbook(memorySource({ ...MINIMAL_HANDBOOK, 'handbook.yaml': yaml }))).settings;
}

test('the edit link leads to the form, under the site’s base path', async () => {
  const settings = await settingsWith('repository: { host: github, url: https://github.com/a/b }');
  expect(editAddress({ settings, href }, 'procedures/rueckruf.mdx')).toBe(
    '/qm/handbuch/bearbeiten/#/collections/procedure/entries/rueckruf',
  );
});

test('… or to the file at the host, where handbook.yaml says so or the host knows no forms', async () => {
  const host = await settingsWith('repository: { host: github, url: https://github.com/a/b, editor: host }');
  expect(editAddress({ settings: host, href }, 'procedures/rueckruf.mdx')).toBe(
    'https://github.com/a/b/edit/main/src/content/procedures/rueckruf.mdx',
  );
  const forgejo = await settingsWith('repository: { host: forgejo, url: https://codeberg.org/a/b }');
  expect(editAddress({ settings: forgejo, href }, 'procedures/rueckruf.mdx')).toBe(
    'https://codeberg.org/a/b/_edit/main/src/content/procedures/rueckruf.mdx',
  );
});

test('what has no form is edited at the host; without a repository there is no link', async () => {
  const settings = await settingsWith('repository: { host: gitlab, url: https://gitlab.com/a/b }');
  expect(editAddress({ settings, href }, 'sealed.yaml')).toBe(
    'https://gitlab.com/a/b/-/edit/main/src/content/sealed.yaml',
  );
  expect(editAddress({ settings: await settingsWith(''), href }, 'procedures/rueckruf.mdx')).toBeUndefined();
});

test('a file begun at the host is a to-do list: each field that is left empty is a finding', async () => {
  const settings = await settingsWith('repository: { host: forgejo, url: https://codeberg.org/a/b }');
  const links = newFileLinks({ settings, language: 'de', today: '2026-11-23' });
  expect(links.map(({ title }) => title)).toContain('Neues Verfahren');
  const url = new URL(links[0]?.href ?? '');
  expect(url.pathname).toBe('/a/b/_new/main/src/content/procedures');
  const text = url.searchParams.get('value') ?? '';
  expect(text).toContain('# Begründung: Warum die Organisation gerade dieses Verfahren einsetzt.\nrationale:\n');
  expect(text).toContain('draft (Entwurf), in-force (in Kraft), retired (beendet)\nstatus:\n');
  const handbook = await loadHandbook(memorySource({ ...MINIMAL_HANDBOOK, 'procedures/neues-verfahren.mdx': text }));
  const found = await checkHandbook(handbook, { today: '2026-11-23' });
  const fields = found
    .filter(({ file }) => file === 'procedures/neues-verfahren.mdx')
    .map(({ line }) => text.split('\n')[line - 1]);
  expect(fields).toEqual(expect.arrayContaining(['title:', 'status:', 'task:', 'direction:', 'owner:']));
});
