import type { freePages as reference } from '../../de/handbook/free-pages.ts';

/** Words of the overview of free pages and of the glossary. */
export const freePages: typeof reference = {
  lead: 'Mission statement, instructions and everything else that belongs to the handbook.',
  empty: 'This handbook has no free pages yet.',
  forCustomers: 'also for customers',
  noGlossary:
    'This handbook has no glossary yet. A glossary is a page whose purpose is the glossary (purpose: glossary).',
  noEntries: 'The glossary has no words yet.',
  letters: 'Jump to a letter',
  synonyms: 'Also:',
  avoid: 'Do not use:',
};
