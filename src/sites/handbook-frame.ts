import { readFileSync } from 'node:fs';
import { identify, loadHandbook, memorySource } from '../handbook/index.ts';
import type { Settings } from '../schemas/settings.ts';
import { type SidebarPages, sidebarPages } from './sidebar-pages.ts';

/**
 * What Astro's configuration of the handbook site depends on. It is read in no time, so Astro can bundle the pages
 * while the content is still being checked.
 */
export interface HandbookFrame {
  readonly settings: Settings;
  /** Free pages that the sidebar lists. */
  readonly pages: SidebarPages;
}

/** Environment variable that names the file with a site's frame, where the site's input is not written yet. */
export const FRAME_VARIABLE = 'BELEGBAR_FRAME';

/** Whether a content file is one that the frame is made from. */
export function isOfFrame(path: string): boolean {
  const kind = identify(path)?.kind;
  return kind === 'settings' || kind === 'page';
}

/** The frame of the content's text files, by path. */
export async function handbookFrame(files: Readonly<Record<string, string>>): Promise<HandbookFrame> {
  const settings = Object.entries(files).filter(([path]) => identify(path)?.kind === 'settings');
  const handbook = await loadHandbook(memorySource(Object.fromEntries(settings)));
  return { settings: handbook.settings, pages: sidebarPages(files) };
}

/** The frame that was written for this process; undefined if none was. */
export function writtenFrame(): HandbookFrame | undefined {
  const file = process.env[FRAME_VARIABLE];
  return file === undefined ? undefined : (JSON.parse(readFileSync(file, 'utf8')) as HandbookFrame);
}
