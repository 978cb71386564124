import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { archivedPdf, type ContentSource, type Handbook, identify } from '../handbook/index.ts';
import { contentFile, type PublicHandbook } from '../handbook/public-handbook.ts';
import { proseFacts } from '../prose/facts.ts';

/** Folder of pictures and documents on both sites. */
export const ASSET_FOLDER = 'content';

/** All pictures and documents of the content. Archived PDFs of terms are none: they have addresses of their own. */
export function assetPaths(handbook: Handbook): string[] {
  return handbook.files
    .map(({ path }) => path)
    .filter((path) => identify(path)?.kind === 'asset' && archivedPdf(path) === undefined);
}

/** Pictures and documents that public pages show; no others reach the public site. */
export function publicAssetPaths(handbook: Handbook, published: PublicHandbook): string[] {
  const texts = [
    ...published.procedures,
    ...published.pages,
    ...published.terms.flatMap(({ versions }) => versions.flatMap((version) => version.texts)),
  ];
  const used = new Set(
    texts.flatMap(({ path, body }) => proseFacts(body, 1).links.map(({ url }) => contentFile(path, url))),
  );
  return assetPaths(handbook).filter((path) => used.has(path));
}

/** Copies assets from a source into a site. */
export async function copyAssets(source: ContentSource, paths: readonly string[], site: string): Promise<void> {
  if (paths.length === 0) return;
  for (const [path, bytes] of await source.read(paths)) {
    const target = join(site, ASSET_FOLDER, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
}
