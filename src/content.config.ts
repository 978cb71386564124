import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { freePages } from './sites/free-pages.ts';

/**
 * The collections of the handbook site. Starlight renders free pages from its `docs` collection;
 * all other pages take the linked model (`src/sites/handbook-site.ts`), which goes through the same schemas.
 */
export const collections = {
  docs: defineCollection({ loader: freePages(), schema: docsSchema() }),
};
