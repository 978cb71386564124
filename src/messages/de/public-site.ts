/** Words of the public site. */
export const publicSite = {
  terms: 'Bedingungen',
};
