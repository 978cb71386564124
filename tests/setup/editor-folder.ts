import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/**
 * Gives a page a folder of its own in the browser, in place of the one that a person would pick from the disk.
 *
 * @param files path → text, as they lie in a clone of the repository
 */
export async function pickFolder(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(async (all) => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('clone', { create: true });
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of Object.entries(all)) {
      const parts = path.split('/');
      const name = parts.pop() ?? '';
      let folder = root;
      for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
      const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writer.write(text);
      await writer.close();
    }
  }, files);
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('clone'),
    });
  });
}

/** What the page's folder holds now: path → text. */
export function pickedFiles(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('clone');
    const files: Record<string, string> = {};
    const walk = async (folder: FileSystemDirectoryHandle, path: string) => {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle, `${path}${name}/`);
        else files[path + name] = await (await (handle as FileSystemFileHandle).getFile()).text();
      }
    };
    await walk(root, '');
    return files;
  });
}

/** The text files of a folder, as they would lie in a clone below `src/content`. */
export function cloneOf(content: string): Record<string, string> {
  const paths = (readdirSync(content, { recursive: true }) as string[]).filter((path) =>
    statSync(join(content, path)).isFile(),
  );
  return Object.fromEntries(
    paths
      .filter((path) => /\.(?:mdx|yaml)$/.test(path))
      .map((path) => [`src/content/${path}`, readFileSync(join(content, path), 'utf8')]),
  );
}
