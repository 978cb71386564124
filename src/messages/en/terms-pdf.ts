import type { termsPdf as reference } from '../de/terms-pdf.ts';

/** Words of the PDF of a terms version. */
export const termsPdf: typeof reference = {
  validFrom: (date) => `valid from ${date}`,
  validBetween: (from, until) => `valid from ${from} to ${until}`,
  newContracts: 'Applies to contracts made from that day on.',
  allContracts: 'Applies to all contracts from that day on.',
  translation: (language) => `Translation. The binding text is the one in the language ${language}.`,
  easyLanguage: 'Easy language',
  easyVersion: (language) =>
    `This is an explanation in easy language. The binding text is the one in the language ${language}.`,
  plainLanguage: 'In plain words (not binding)',
  summary: 'The essentials (not binding)',
  changes: 'What has changed since the version before',
  why: 'Why',
  meaning: 'What it means for you',
  proof: 'Proof',
  replaced:
    'The font of this file lacks some characters; they have been replaced, for example by “?”. The website shows the whole text.',
  proofText:
    'With this fingerprint anyone can check whether a text of this version is unaltered. Our website says how.',
  fingerprint: 'Fingerprint of the text',
  page: 'Page',
  of: 'of',
  qr: 'QR code of the address of this version:',
};
