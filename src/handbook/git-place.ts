import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Where a content folder lies, as git knows it. */
export interface GitPlace {
  /** The content root without symbolic links; it may be missing in the working tree. */
  readonly folder: string;
  /** A folder that is there, from which git can be asked: the content root or the nearest above it. */
  readonly repository: string;
}

/** Finds the place of a content folder, also of one that lay there once and is gone. */
export function gitPlace(folder: string): GitPlace {
  const wanted = resolve(folder);
  const existing = nearestFolder(wanted);
  const repository = realpathSync(existing);
  return { folder: join(repository, relative(existing, wanted)), repository };
}

function nearestFolder(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));
}
