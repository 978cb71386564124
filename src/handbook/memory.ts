import { byPath, type ContentSource } from './source.ts';

/**
 * Content held in memory: for tests, and for handing one loaded state to another process.
 *
 * @param files path below the content root → text or bytes
 * @param label what to call it
 */
export function memorySource(files: Readonly<Record<string, string | Uint8Array>>, label = 'memory'): ContentSource {
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
      return [...bytes].map(([path, content]) => ({ path, type: 'file' as const, size: content.length })).sort(byPath);
    },
    async read(paths) {
      return new Map(paths.flatMap((path) => (bytes.has(path) ? [[path, bytes.get(path) as Uint8Array]] : [])));
    },
  };
}
