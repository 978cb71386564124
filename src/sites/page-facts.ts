import type { Finding } from '../rules/finding.ts';
import type { Badge } from './badges.ts';
import type { HandbookSite } from './handbook-site.ts';

/** A page above a page. */
export interface Crumb {
  readonly label: string;
  readonly href: string;
}

/** What the search knows of a page. */
export interface SearchFacts {
  /** What kind of page it is, in the reader's words: Verfahren, Bedingungen ... */
  readonly kind: string;
  /** Titles of the stations it belongs to. */
  readonly stations?: readonly string[];
  /** Its states in words: in Kraft, teilweise erreicht ... */
  readonly states?: readonly string[];
  /** Titles of the roles that are responsible for it; that of its source if not given. */
  readonly responsible?: readonly string[];
  /** Other words under which people look for it. */
  readonly keywords?: readonly string[];
  /** 1 for content; less for pages that must not push content down. */
  readonly weight?: number;
}

/** What the frame around every page shows. */
export interface PageFacts {
  /** The pages above, from the start page down. */
  readonly trail: readonly Crumb[];
  /** The content file that the page is made from, for the edit link and the last change. */
  readonly source?: string | undefined;
  readonly badges: readonly Badge[];
  /** Findings to be shown at the top. */
  readonly findings: readonly Finding[];
  readonly search?: SearchFacts | undefined;
}

declare global {
  // Astro's own way of giving `Astro.locals` a type.
  namespace App {
    interface Locals {
      /** Set by `HandbookPage.astro`, for the parts of Starlight's frame that are ours. */
      handbookPage: PageFacts;
    }
  }
}

/** The start page, above all others. */
export function startCrumb(site: HandbookSite): Crumb {
  return { label: site.words.start, href: site.home };
}
