import type { handOver as reference } from '../../de/handbook/hand-over.ts';

/** Words of the sheet for handing over terms, and of the message about a new version. */
export const handOver: typeof reference = {
  link: 'Handing over: sheet with QR code, sentence for the contract form',
  title: (document) => `Handing over: ${document}`,
  lead: 'Print this sheet (Ctrl + P) and hand it over before anybody signs. Only the framed sheet is printed; what stands below is for the team.',
  sheet: 'Sheet for customers',
  forServices: (services) => `For: ${services}`,
  version: (date) => `Version of ${date}`,
  nothingInForce: 'No version of this document is in force. Please do not hand it over.',
  call: 'Please read this at leisure before you sign. You can talk it over with others. We will gladly explain everything.',
  scan: 'Read it on your phone: point the camera at the pattern.',
  orType: 'Or enter this address:',
  qrLabel: (address) => `QR code with the address ${address}`,
  languages: (names) => `The page has the text in these languages: ${names}.`,
  noAddress:
    'The address of the public website is missing (handbook.yaml, sites.public.url). Without it there is no QR code.',
  onPaper: 'Would you like the text on paper? Tell us, and you get it at once.',
  questions: 'Questions? This is how you reach us:',
  sentenceTitle: 'Sentence for the contract form',
  sentenceLead: 'Take it over into the contract like this:',
  agreed: (title, date) => `The terms “${title}” in the version of ${date} apply to this contract. I agree to them.`,
  received: (title, date) =>
    `I was given the terms “${title}” in the version of ${date} before I signed, and could read them at leisure.`,
  receivedLaw: (title, date) => `I was given “${title}” as of ${date} for information before I signed.`,
  signature: 'Place, date, signature: ____________________',
  receiptHint:
    'Have the second sentence (the receipt) signed by itself, apart from the contract. Within the contract such a receipt is void (§ 309 no. 12 BGB).',
  gapTitle: 'Like this, customers would see the text too late',
  gapText:
    'Terms apply only if people can read them before they sign (BGB § 305 (2)). Say in document.yaml under “communication” how that is done.',
  announcements: 'Announced versions: whom to tell until when',
  tellAll: (from) =>
    `From ${from} it applies to existing contracts, too. Tell everybody who has a contract now, and those who sign before that day.`,
  tellNew: (from) =>
    `It applies only to contracts from ${from} on. Those who sign for the time after that get this version.`,
  tellUntil: (due) => `Tell them by ${due} at the latest. No day of announcement has been entered yet.`,
  toldOn: (told, due) => `They were told on ${told} (time limit: ${due}).`,
  late: 'The time limit was missed.',
  way: 'The document says:',
  noWay: 'How people with a contract hear of it has not been entered (communication, when the terms change).',
  consentHint:
    'The version is to apply to existing contracts. Telling people is usually not enough for that: have it checked before sending whether their consent is needed or contract and law allow the change.',
  noticeTitle: (title, date) => `Message for ${date}: ${title}`,
  noticeLead:
    'You can copy this text into an e-mail. It is made from what the version says; if something is missing, add it there. The first line is the subject.',
  noticeFile: 'Save as a text file',
};
