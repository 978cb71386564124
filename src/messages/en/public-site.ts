import type { publicSite as reference } from '../de/public-site.ts';

/** Words of the public site. */
export const publicSite: typeof reference = {
  terms: 'Terms',
};
