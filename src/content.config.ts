import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';

/** Made once: Starlight asks for the schema on every page, and making it takes as long as rendering a short one. */
const makeSchema = docsSchema();
let schema: ReturnType<typeof makeSchema> | undefined;

/**
 * Starlight's frame takes the schema of its pages from this collection. None of them is in it: all pages are routes
 * that read the linked model (`src/sites/handbook-site.ts`), whose content went through the schemas in `src/schemas`.
 */
export const collections = {
  docs: defineCollection({ loader: () => [], schema: (context) => (schema ??= makeSchema(context)) }),
};
