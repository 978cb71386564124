import { writeFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { GUIDE_PICTURE_SIZE } from '../../src/messages/guide.ts';
import { type Messages, messages } from '../../src/messages/index.ts';
import { cloneOf } from '../../tests/setup/editor-folder.ts';
import { stubGitHub } from '../../tests/setup/github-stub.ts';

/** A handbook to take pictures of. */
export interface Scene {
  readonly language: 'de' | 'en';
  /** Its content. */
  readonly content: string;
  /** Address of its handbook site. */
  readonly url: string;
  /** Address of the handbook site of an organisation that has just begun. */
  readonly newUrl: string;
  /** Entries that the pictures show. */
  readonly shown: {
    readonly procedure: string;
    readonly withFindings: string;
    readonly terms: string;
    readonly version: string;
    readonly cycle: string;
  };
}

/** Where a picture is taken: a page that stands in the handbook, and what it is called there. */
export interface Stage extends Scene {
  readonly page: Page;
  readonly words: Messages;
}

/** Opens a page of the size of the pictures. */
export async function stageOf(browser: Browser, scene: Scene): Promise<Stage> {
  const context = await browser.newContext({
    viewport: GUIDE_PICTURE_SIZE,
    deviceScaleFactor: 1.5,
    locale: scene.language === 'de' ? 'de-DE' : 'en-GB',
    timezoneId: 'Europe/Berlin',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  return { ...scene, page: await context.newPage(), words: messages(scene.language) };
}

/** Opens the editor without signing in; its host is a stub that holds the scene's content. */
export async function openEditor({ page, content, url, language }: Stage, route: string): Promise<void> {
  await stubGitHub(page, cloneOf(content));
  await page.goto(`${url}${language === 'de' ? 'bearbeiten' : 'edit'}/#/collections/${route}`);
}

/** Opens the editor and signs in. */
export async function signIn(stage: Stage, route: string): Promise<void> {
  const { page, words } = stage;
  const buttons = words.editorButtons;
  await openEditor(stage, route);
  await page.getByRole('button', { name: buttons.sign_in_using_access_token }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('textbox').fill('github_pat_stub');
  await dialog.getByRole('button', { name: buttons.sign_in, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Draws a frame around what the guide speaks of. */
export async function frame(target: Locator): Promise<void> {
  await target.waitFor();
  await settle(target.page());
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error('What should be framed is not there.');
  await target.page().evaluate(({ x, y, width, height }) => {
    const mark = document.createElement('div');
    const style = { left: `${x - 8}px`, top: `${y - 8}px`, width: `${width + 16}px`, height: `${height + 16}px` };
    Object.assign(mark.style, style, {
      position: 'fixed',
      zIndex: '2147483647',
      border: '4px solid #c2410c',
      borderRadius: '10px',
      pointerEvents: 'none',
    });
    (document.querySelector('dialog[open]') ?? document.body).append(mark);
  }, box);
}

/** Waits until nothing moves any more: one screen fades into the next. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(800);
}

/** Writes what the page shows, as WebP: a screen takes a third of what PNG needs. */
export async function shoot(page: Page, file: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 60 });
  await writeFile(file, Buffer.from(data, 'base64'));
}
