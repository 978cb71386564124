import type { search as reference } from '../de/search.ts';

/** Words of the search in both sites. */
export const search: typeof reference = {
  title: 'Search',
  open: 'Search',
  close: 'Close the search',
  label: 'What are you looking for?',
  filters: 'Narrow the results',
  all: 'all',
  results: '{count} results',
  oneResult: 'One result',
  best: 'Best results',
  instead: 'Nothing found for “{words}”, but for “{meant}”:',
  meant: 'Did you mean',
  nothing: 'Nothing found for “{words}”.',
  nothingHint: 'Try a shorter or another word, or look here:',
  more: 'More results',
  notInDevelopment: 'The search exists in the built site only: npm run build, then npm run preview.',
  failed: 'The search could not be loaded. Please reload the page.',
  hotkey: 'Ctrl K',
};
