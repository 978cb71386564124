import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import {
  type ListedFile,
  MANIFEST_FILE,
  MANIFEST_VERSION,
  type Manifest,
  manifestText,
  SUMS_FILE,
  sha256Of,
  sumsText,
} from './manifest.ts';

/** Files of a site that configure web servers. */
const FOR_SERVERS: ReadonlySet<string> = new Set(['.htaccess', '_headers', 'nginx-headers.conf']);

/** Paths of all files below a folder, with `/`, sorted by code units. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? true)
    .sort();
}

/** A file with its size and hash. */
export function listFile(folder: string, path: string): ListedFile {
  const bytes = readFileSync(join(folder, path));
  const file = { path, size: bytes.length, sha256: sha256Of(bytes) };
  return FOR_SERVERS.has(path) ? { ...file, served: false } : file;
}

/**
 * Lists the files of a built site in `manifest.json` and `SHA256SUMS`. Nothing may be written to the site afterwards.
 *
 * @returns SHA-256 of the manifest, by which the whole site can be known
 */
export function writeManifest(folder: string, head: Omit<Manifest, 'version' | 'files'>): string {
  const files = filesBelow(folder)
    .filter((path) => path !== MANIFEST_FILE && path !== SUMS_FILE)
    .map((path) => listFile(folder, path));
  const manifest: Manifest = { version: MANIFEST_VERSION, ...head, files };
  const text = manifestText(manifest);
  writeFileSync(join(folder, MANIFEST_FILE), text);
  writeFileSync(join(folder, SUMS_FILE), sumsText(manifest, text));
  return sha256Of(text);
}
