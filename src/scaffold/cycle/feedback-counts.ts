import type { Entry } from '../../handbook/index.ts';
import { formatList } from '../../messages/dates.ts';
import { messages } from '../../messages/index.ts';

/** How many entries of each kind, in words: `2 Beschwerden und 1 Lob`. */
export function feedbackCounts(entries: readonly Entry<'feedback'>[], language: 'de' | 'en'): string {
  const { kinds } = messages(language).new.cycle;
  const counts = (['complaint', 'suggestion', 'praise'] as const).flatMap((kind) => {
    const count = entries.filter(({ data }) => data.kind === kind).length;
    return count === 0 ? [] : [kinds[kind](count)];
  });
  return formatList(language, counts);
}
