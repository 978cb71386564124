import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The folders of one build, all beside the output, so that putting it in place is a rename on one disk. */
export interface OutputFolders {
  /** Where the finished sites stand. */
  readonly out: string;
  /** Where this build puts its finished sites before they take their place. */
  readonly next: string;
  /** Where the last good sites stand for the moment of the swap, on systems that cannot exchange folders. */
  readonly last: string;
  /** Held while a build for this output runs. */
  readonly lock: string;
}

/** Names the folders of a build. A symbolic link as output stays one: its target is replaced. */
export function outputFolders(asked: string, run: string): OutputFolders {
  const out = withoutLinks(asked);
  return { out, next: `${out}.next-${run}`, last: `${out}.last-${run}`, lock: `${out}.building` };
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const RUN = new RegExp(`^${UUID}$`);
const LEFTOVER = new RegExp(`^\\.(next|last|building)-${UUID}$`);

/** Whether a name is that of a run, so that nothing else is ever taken for something left over. */
export function isRun(name: string): boolean {
  return RUN.test(name);
}

/** What a name beside the output is to it: a folder of a build, or nothing. */
export function leftoverKind(out: string, name: string): 'next' | 'last' | 'building' | undefined {
  const prefix = basename(out);
  const kind = name.startsWith(prefix) ? LEFTOVER.exec(name.slice(prefix.length))?.[1] : undefined;
  return kind === 'next' || kind === 'last' || kind === 'building' ? kind : undefined;
}

const MOST_LINKS = 40;

function withoutLinks(path: string): string {
  let place = resolve(path);
  for (let links = 0; links < MOST_LINKS && isLink(place); links++) {
    place = resolve(dirname(place), readlinkSync(place));
  }
  try {
    return join(realpathSync(dirname(place)), basename(place));
  } catch {
    return place;
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
