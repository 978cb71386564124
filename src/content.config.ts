import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { freePages } from './sites/free-pages.ts';

/** Made once: Starlight asks for the schema on every page, and making it takes as long as rendering a short one. */
const makeSchema = docsSchema();
let schema: ReturnType<typeof makeSchema> | undefined;

/**
 * The collections of the handbook site. Starlight renders free pages from its `docs` collection;
 * all other pages take the linked model (`src/sites/handbook-site.ts`), which goes through the same schemas.
 */
export const collections = {
  docs: defineCollection({ loader: freePages(), schema: (context) => (schema ??= makeSchema(context)) }),
};
