import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { visit } from 'unist-util-visit';
import { meantId } from '../rules/detection/meant-value.ts';
import type { SourceDocument, SourceImage } from './source-document.ts';

const PICTURE = /\.(?:png|jpe?g|webp|avif|gif)$/i;
const INLINE = /^data:image\/(png|jpeg|webp|avif|gif);base64,([A-Za-z0-9+/=\s]+)$/;

/**
 * A Markdown document with the pictures that lie beside it or are written into it.
 *
 * @param folder where the document lies
 */
export async function withPictures(source: SourceDocument, folder: string): Promise<SourceDocument> {
  const urls = new Set<string>();
  visit(source.tree, (node) => {
    if (node.type === 'image' || node.type === 'definition') urls.add(node.url);
  });
  const images: SourceImage[] = [];
  for (const url of urls) {
    const picture = inlinePicture(url) ?? (await pictureAt(url, folder));
    if (picture === undefined) continue;
    images.push({ url, name: freeName(picture.name, images), bytes: picture.bytes });
  }
  return { ...source, images };
}

interface Picture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function inlinePicture(url: string): Picture | undefined {
  const [, kind, data] = INLINE.exec(url) ?? [];
  if (kind === undefined || data === undefined) return undefined;
  return { name: `bild.${kind.replace('jpeg', 'jpg')}`, bytes: Buffer.from(data, 'base64') };
}

async function pictureAt(url: string, folder: string): Promise<Picture | undefined> {
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]/i.test(url)) return undefined;
  for (const path of [url, decoded(url)]) {
    if (!PICTURE.test(path)) continue;
    try {
      return { name: basename(path), bytes: await readFile(join(folder, path)) };
    } catch {
      // The next spelling, or none: a picture that is not there is reported.
    }
  }
  return undefined;
}

/** A name without umlauts and spaces that no other picture has. */
function freeName(name: string, images: readonly SourceImage[]): string {
  const extension = extname(name).toLowerCase();
  const stem = meantId(basename(name, extname(name))) ?? 'bild';
  const taken = (one: string) => images.some((image) => image.name === one);
  for (let number = 1; ; number++) {
    const free = number === 1 ? `${stem}${extension}` : `${stem}-${number}${extension}`;
    if (!taken(free)) return free;
  }
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
