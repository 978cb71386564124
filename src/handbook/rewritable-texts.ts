import { identify } from './layout.ts';
import type { ContentSource } from './source.ts';

/**
 * The files that a command may rewrite on behalf of those who wrote them: all texts but `sealed.yaml`, which belongs to
 * `npm run seal`.
 *
 * @returns by path the text with its byte order mark; undefined for what is no UTF-8
 */
export async function rewritableTexts(source: ContentSource): Promise<ReadonlyMap<string, string | undefined>> {
  const items = (await source.list()).filter(({ type, path }) => type === 'file' && isRewritable(path));
  const contents = await source.read(items.map(({ path }) => path));
  return new Map([...contents].map(([path, bytes]) => [path, decode(bytes)]));
}

function isRewritable(path: string): boolean {
  const kind = identify(path)?.kind;
  return kind !== undefined && kind !== 'asset' && kind !== 'sealed';
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}
