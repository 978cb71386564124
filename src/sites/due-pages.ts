import type { DueItem } from '../handbook/queries/due.ts';
import { entryAddress } from './entry-pages.ts';
import type { HandbookSite } from './handbook-site.ts';
import { measureAddress } from './measure-pages.ts';

/** Where what is due can be seen and dealt with. */
export function dueAddress(site: HandbookSite, { kind, subject, entry }: DueItem): string | undefined {
  return kind === 'measure' ? measureAddress(site, subject) : entryAddress(site, entry.path);
}

/** Its name; measures and feedback carry their number, for they are spoken of by it. */
export function dueTitle({ kind, subject, title }: DueItem): string {
  return kind === 'measure' || kind === 'feedback-answer' ? `${subject}: ${title}` : title;
}
