import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byPath, type ContentSource, type SourceItem } from './source.ts';

/**
 * The content as it stands in a folder.
 *
 * @param folder the content root
 * @returns a source; `list` fails with the system's error if the folder does not exist
 */
export function workingTree(folder: string): ContentSource {
  return {
    label: folder,
    async list() {
      const items: SourceItem[] = [];
      await collect(folder, '', items);
      return items.sort(byPath);
    },
    async read(paths) {
      const files = new Map<string, Uint8Array>();
      await Promise.all(
        paths.map(async (path) => {
          try {
            files.set(path, await readFile(join(folder, path)));
          } catch {
            // Left out: the loader reports files that it asked for and did not get.
          }
        }),
      );
      return files;
    },
  };
}

async function collect(root: string, below: string, items: SourceItem[]): Promise<void> {
  const entries = await readdir(join(root, below), { withFileTypes: true });
  await Promise.all(
    entries.map(async (entry) => {
      if (entry.name.startsWith('.')) return;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isSymbolicLink()) {
        items.push({ path, type: 'link', size: 0 });
      } else if (entry.isDirectory()) {
        await collect(root, path, items);
      } else if (entry.isFile()) {
        items.push({ path, type: 'file', size: (await lstat(join(root, path))).size });
      }
    }),
  );
}
