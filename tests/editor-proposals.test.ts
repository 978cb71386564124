import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { editorBackend } from '../src/editor/backend.ts';
import { editorPolicy } from '../src/editor/policy.ts';
import { loadHandbook, memorySource } from '../src/handbook/index.ts';
import { checkHandbook } from '../src/rules/run.ts';
import { settings } from '../src/schemas/settings.ts';
import { TODAY } from './setup/builds.ts';
import { changedLines, FILES, GOAL, NEW, PROCEDURES, RETIRED, RETIRED_LINES } from './setup/editor-content.ts';
import { enter } from './setup/editor-form.ts';
import { stubGitHub } from './setup/github-stub.ts';
import { stubGitLab } from './setup/gitlab-stub.ts';
import { servedSite } from './setup/served-site.ts';

describe('the web editor at a host', () => {
  const served = servedSite(join(inject('sampleSites'), 'handbook'));

  const open = (page: Page, route: string) => page.goto(`${served.url}bearbeiten/#/collections/${route}`);

  /** Signs in by a token, in German throughout. */
  async function signIn(page: Page, explained: RegExp): Promise<void> {
    await page.getByRole('button', { name: /token/i }).click();
    const dialog = page.getByRole('alertdialog');
    // Whatever the editor's own German lacks would stand there in English.
    expect(await dialog.innerText()).toMatch(explained);
    await page.getByRole('textbox', { name: 'Persönliches Zugriffstoken' }).fill('stub-token');
    await dialog.getByRole('button', { name: 'Anmelden' }).click();
  }

  /** Saves, and leaves the entry a draft. */
  async function save(page: Page, isSaved: () => boolean): Promise<void> {
    await page.getByRole('button', { name: 'Speichern', exact: true }).click();
    await expect.poll(isSaved, { timeout: 10_000 }).toBe(true);
    // It asks whether others shall look at the draft, and leads back to the list.
    await page.getByRole('button', { name: 'Später' }).click();
    await page.waitForURL(/#\/collections\/procedure$/);
  }

  it('proposes a new, a changed and a retired procedure to GitHub, and asks nobody but GitHub', async () => {
    const { page, troubles, close } = await served.open();
    const asked = await stubGitHub(page, FILES);
    await open(page, 'procedure/entries/informationsmappe');
    await signIn(page, /Repositorys\. Weil Änderungen .* Ein Token/s);
    await enter(page, 'goal', GOAL);
    await save(page, () => asked.labels.length === 1);

    await open(page, 'procedure/entries/rueckrufservice');
    for (const [key, value] of RETIRED) await enter(page, key, value);
    await save(page, () => asked.labels.length === 2);

    await open(page, 'procedure/new');
    for (const [key, value] of NEW) await enter(page, key, value);
    await save(page, () => asked.labels.length === 3);

    expect(asked.unknown).toEqual([]);
    expect(asked.labels).toEqual(Array.from({ length: 3 }, () => 'sveltia-cms/draft'));
    const names = ['informationsmappe', 'rueckrufservice', 'uebergabegespraech-buero-traeger'];
    expect(asked.pullRequests).toEqual(
      names.map((name) => ({
        title: expect.stringContaining(name),
        head: expect.any(String),
        base: 'main',
        draft: true,
      })),
    );
    // One branch for each, with nothing in it but the file.
    expect(new Set(asked.pullRequests.map(({ head }) => head)).size).toBe(3);
    expect(asked.commits.map(({ branch, files }) => [branch, Object.keys(files)])).toEqual(
      names.map((name, index) => [asked.pullRequests[index]?.head, [`${PROCEDURES}/${name}.mdx`]]),
    );
    const merged: Record<string, string> = Object.assign({}, FILES, ...asked.commits.map(({ files }) => files));
    expect(changedLines(`${PROCEDURES}/informationsmappe.mdx`, merged).added).toEqual([`goal: ${GOAL}`]);
    expect(changedLines(`${PROCEDURES}/rueckrufservice.mdx`, merged)).toEqual(RETIRED_LINES);
    const content = Object.entries(merged).map(([path, text]) => [path.replace('src/content/', ''), text] as const);
    const handbook = await loadHandbook(memorySource(Object.fromEntries(content)));
    const findings = await checkHandbook(handbook, { today: TODAY });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(troubles.filter((trouble) => !trouble.startsWith('foreign request: https://api.github.com/'))).toEqual([]);
    await close();
  });

  it('proposes a retired procedure to a GitLab of one’s own as a merge request', async () => {
    const { page, troubles, close } = await served.open();
    const [origin, project] = ['https://git.example.org', 'haus/handbuch'];
    const repository = { host: 'gitlab', url: `${origin}/${project}`, contentPath: 'src/content' };
    const host = editorBackend(settings.pick({ repository: true }).parse({ repository }));
    // The sample lies at GitHub: its page is given the way to GitLab that a handbook there would have.
    await page.route(`${served.url}bearbeiten/`, async (route) => {
      const response = await route.fetch();
      const html = (await response.text())
        .replace(/(<script type="application\/json"[^>]*>)(.*?)(<\/script>)/s, (_, start, json, end) => {
          const data = JSON.parse(json);
          const config = { ...data.config, backend: host?.backend };
          return `${start}${JSON.stringify({ ...data, config, origins: host?.origins }).replaceAll('<', '\\u003c')}${end}`;
        })
        .replace(/(http-equiv="content-security-policy" content=")[^"]*/, `$1${editorPolicy(host?.origins ?? [])}`);
      await route.fulfill({ response, body: html });
    });
    const path = `${PROCEDURES}/rueckrufservice.mdx`;
    const own = 'alteNummer: "VA-07"   # so heißt es im alten Handbuch';
    const asked = await stubGitLab(page, origin, project, {
      ...FILES,
      // No form has a field for it.
      [path]: (FILES[path] ?? '').replace(/^title: .*\n/m, `$&${own}\n`),
    });
    await open(page, 'procedure/entries/rueckrufservice');
    await signIn(page, /Repositorys\. Ein Token .*GitLab/s);
    for (const [key, value] of RETIRED) await enter(page, key, value);
    await save(page, () => asked.labels.length === 1);

    expect(asked.unknown).toEqual([]);
    expect(asked.labels).toEqual(['sveltia-cms/draft']);
    expect(asked.mergeRequests).toEqual([
      { title: expect.stringMatching(/^Draft: .*rueckrufservice/), source: expect.any(String), target: 'main' },
    ]);
    expect(asked.commits).toEqual([
      { branch: asked.mergeRequests[0]?.source, startBranch: 'main', files: expect.any(Object) },
    ]);
    expect(changedLines(path, asked.commits[0]?.files ?? {})).toEqual({
      ...RETIRED_LINES,
      added: [own, ...RETIRED_LINES.added],
    });
    expect(troubles.filter((trouble) => !trouble.startsWith(`foreign request: ${origin}/`))).toEqual([]);
    await close();
  });
});
