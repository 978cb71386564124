import type { verify as reference } from '../de/verify.ts';

/** Words of `npm run verify`. */
export const verify: typeof reference = {
  nothing: 'What shall be verified? Please name a folder or an address.',
  tooMany: 'Please name only one folder or address.',
  badAddress: (address) => `${address} is no address that begins with http:// or https://.`,
  noManifest: (place, because) =>
    `${place} cannot be read, or is no list of files that this program understands (${because}). npm run build makes it.`,
  noSites: (folder) => `There is no site with a list of its files in ${folder}. First: npm run build`,
  interrupted: (folder, last) =>
    `${folder} is missing: a build was interrupted while it swapped folders. The last sites are in ${last}; npm run build puts them back first.`,
  asExpected: (place, files) => `${place}: ${files === 1 ? 'one file' : `${files} files`} checked, all unchanged.`,
  differs: (place, differences, files) =>
    `${place}: ${files} files checked, ${differences === 1 ? 'one difference' : `${differences} differences`}:`,
  kinds: { missing: 'missing', changed: 'changed', added: 'added', unreadable: 'unreadable' },
  bytes: (found, expected) =>
    found === expected ? 'same length, other content' : `${found} instead of ${expected} bytes`,
  missingSite: (folder) => `${folder} is missing: the two sites belong together.`,
  differentBuilds: 'The handbook and the customers’ site are not of the same build.',
  identity: (date, sha256) => `As of ${date}, checksum of the list of files (SHA-256): ${sha256}`,
  notServed: (files) =>
    `${files} files are for the web server only and cannot be checked from outside. Nor can be seen from there what somebody put on the server in addition.`,
  ownManifest:
    'Compared with the list of files found at the same address. Whoever can change the server can change it, too: with --manifest dist/public/manifest.json the list that you built yourself counts.',
};
