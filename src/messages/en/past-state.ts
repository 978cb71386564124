import type { pastState as reference } from '../de/past-state.ts';

/** Words about a past state of the handbook, published as it stood then. */
export const pastState: typeof reference = {
  banner: (name, date) => `This is the handbook as it was on ${date} (${name}). It may be different by now.`,
  publicBanner: (date) => `These pages show the state of ${date}. They are an archive and may be different by now.`,
  noContent: (name, folder) => `Nothing built: the state ${name} does not have the content folder ${folder}.`,
  otherFormat: (name, found, known) =>
    `In the state ${name} the content has format ${found}; this software reads only: ${known.join(', ')}.`,
  live: (out) => `Nothing built: today’s site is in ${out}. A past state belongs into another folder (--out).`,
  noSuchFolder: (folder) => `There is no folder ${folder}, nor one above it that lies in a repository.`,
};
