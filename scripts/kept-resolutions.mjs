import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { threadId } from 'node:worker_threads';

/** Changes with every installation: until then a package's name means the same file. */
const INSTALLED = fileURLToPath(new URL('../node_modules/.package-lock.json', import.meta.url));

/**
 * Remembers from run to run which file a package's name meant: Node asks the disk for several hundred of them, which
 * takes a fifth of the time to start.
 *
 * @param {string} file where it is kept; one that cannot be read or written is as good as none
 */
export function keptResolutions(file) {
  const version = installedVersion();
  const known = version === undefined ? new Map() : read(file, version);
  const added = new Map();
  if (version !== undefined) process.on('exit', () => write(file, version, added));
  return {
    /** What a name meant to a module of this folder, as Node's hooks answer it. */
    get: (specifier, parentURL) => known.get(keyOf(specifier, parentURL)),
    add(specifier, parentURL, { url, format }) {
      if (url.startsWith('file:')) added.set(keyOf(specifier, parentURL), { url, format });
    },
  };
}

function keyOf(specifier, parentURL) {
  return `${parentURL.slice(0, parentURL.lastIndexOf('/'))} ${specifier}`;
}

function installedVersion() {
  try {
    const { mtimeMs, size } = statSync(INSTALLED);
    return `${process.version} ${mtimeMs} ${size}`;
  } catch {
    return undefined;
  }
}

function read(file, version) {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    return new Map(kept.version === version ? kept.entries : []);
  } catch {
    return new Map();
  }
}

/** Each thread adds to what others have written; what is lost when two end at the same time is found again. */
function write(file, version, added) {
  if (added.size === 0) return;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const own = join(dirname(file), `resolved-${process.pid}-${threadId}`);
    writeFileSync(own, JSON.stringify({ version, entries: [...read(file, version), ...added] }));
    renameSync(own, file);
  } catch {
    // The next run looks again.
  }
}
