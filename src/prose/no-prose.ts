import type { ProseFacts } from './facts.ts';

/** Facts of a file without body; in a file of its own, because the parsers take long to load. */
export const NO_PROSE: ProseFacts = {
  headings: [],
  links: [],
  blocks: [],
  components: [],
  comments: [],
  unsafe: [],
  lint: [],
};
