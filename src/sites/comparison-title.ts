import { messages } from '../messages/index.ts';
import type { Comparison } from './editions-input.ts';
import type { HandbookSite } from './handbook-site.ts';

/** What a comparison of two states is called. */
export function comparisonTitle(site: HandbookSite, { kind, report: { from, to } }: Comparison): string {
  const words = messages(site.language).editions;
  switch (kind) {
    case 'since-edition':
      return words.sinceEdition(from.name);
    case 'since-year':
      return words.sinceYear(site.today.slice(0, 4));
    case 'since-beginning':
      return words.sinceBeginning;
    case 'between-editions':
      return words.betweenEditions(from.name, to.name);
  }
}
