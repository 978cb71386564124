import { byPath, type ContentSource, type SourceItem } from './source.ts';

/**
 * Content held in memory: for tests, and for handing one loaded state to another process.
 *
 * @param files path below the content root → text or bytes
 * @param label what to call it
 * @param links paths that are symbolic links
 */
export function memorySource(
  files: Readonly<Record<string, string | Uint8Array>>,
  label = 'memory',
  links: readonly string[] = [],
): ContentSource {
  const encoder = new TextEncoder();
  const bytes = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? encoder.encode(content) : content,
    ]),
  );
  return {
    label,
    async list() {
      const items: SourceItem[] = [...bytes].map(([path, { length }]) => ({ path, type: 'file', size: length }));
      return [...items, ...links.map((path): SourceItem => ({ path, type: 'link', size: 0 }))].sort(byPath);
    },
    async read(paths) {
      return new Map(paths.flatMap((path) => (bytes.has(path) ? [[path, bytes.get(path) as Uint8Array]] : [])));
    },
  };
}
