import { filesBelow, listFile } from '../../src/integrity/site-files.ts';

/** Files of two folders that are not byte by byte the same, or are in one of them only; as `diff -r` finds them. */
export function differentFiles(one: string, other: string): string[] {
  const [first, second] = [hashes(one), hashes(other)];
  const paths = new Set([...first.keys(), ...second.keys()]);
  return [...paths].filter((path) => first.get(path) !== second.get(path)).sort();
}

function hashes(folder: string): ReadonlyMap<string, string> {
  return new Map(filesBelow(folder).map((path) => [path, listFile(folder, path).sha256]));
}
