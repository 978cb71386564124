import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Number of HTML pages and bytes of a built site. */
export async function siteSize(folder: string): Promise<{ readonly pages: number; readonly bytes: number }> {
  let pages = 0;
  let bytes = 0;
  for (const file of await readdir(folder, { recursive: true })) {
    const { size, isDirectory } = await stat(join(folder, file)).then((info) => ({
      size: info.size,
      isDirectory: info.isDirectory(),
    }));
    if (isDirectory) continue;
    bytes += size;
    if (file.endsWith('.html')) pages++;
  }
  return { pages, bytes };
}
