import type { publicSite as reference } from '../de/public-site.ts';
import { redline } from './redline.ts';

/** Words of the public site. */
export const publicSite: typeof reference = {
  // Frame
  subtitle: 'Terms and feedback',
  skipToContent: 'Skip to content',
  mainNavigation: 'Main navigation',
  moreNavigation: 'More pages',
  breadcrumb: 'You are here',
  start: 'Home',
  contact: 'The quickest ways',
  phone: 'Phone',
  email: 'E-mail',
  hours: 'Hours',
  post: 'Letter',
  website: 'Our website',
  asOf: (date: string) => `These pages are as of ${date}`,
  printedFrom: (address: string) => `Printed from ${address}`,
  footnotes: 'Footnotes',
  backToText: 'Back to the text',
  plainLanguage: 'In plain words',
  plainLanguageOfTerms: 'In plain words (not binding)',
  table: 'Table',

  // Start page
  startTitle: (name: string) => `${name}: terms and feedback`,
  startIntroduction:
    'Here you can read in peace the terms on which we work, before you sign anything. And you learn how to tell us what is going well and what is not.',
  startDescription: (name: string) =>
    `All terms of ${name}: the version in force, announced changes and earlier versions. And all ways to give us feedback.`,
  announced: 'Announced changes',
  announcedFrom: (date: string) => `From ${date}`,
  seeChanges: 'What changes for you',
  forAllServices: 'For all services',
  noTerms: 'No terms are published here at present. Please ask us.',
  allConsequences: 'Everything we have changed',
  startFeedback: 'Is something not right? Do you have an idea? Was something especially good? Please tell us.',

  // Terms
  terms: 'Terms',
  termsDescription: (name: string) => `All terms of ${name}, by service.`,
  termsIntroduction:
    'Terms are the rules for a contract with us. You can read them here, print them and talk them over with others before you decide.',
  byService: 'By service',
  forServices: 'For',
  inForceSince: (date: string) => `in force since ${date}`,
  startsOn: (date: string) => `applies from ${date}`,
  notInForce: 'No version is in force at present.',
  alsoIn: (languages: string) => `Also in ${languages}`,

  // Validity
  state: { 'in-force': 'In force', announced: 'Not yet in force', archived: 'Earlier version' },
  validity: 'Validity',
  sinceForNew: (from: string) =>
    `This version has applied since ${from} to all contracts concluded on or after that day.`,
  sinceForAll: (from: string) => `This version has applied since ${from} to all contracts, including older ones.`,
  sinceForLaw: (from: string) => `This version has applied since ${from}.`,
  untilDay: (until: string) => `It applies to new contracts up to and including ${until}.`,
  followedForNew: (from: string) =>
    `From ${from} a different version applies to new contracts. Contracts concluded before that day keep this one.`,
  followedForAll: (from: string) => `From ${from} a different version applies to all contracts, including yours.`,
  followedForLaw: (from: string) => `From ${from} a new version applies.`,
  seeNext: 'Read the new version',
  willForNew: (from: string) =>
    `This version does not apply yet. From ${from} it applies to all contracts concluded on or after that day.`,
  willForAll: (from: string) =>
    `This version does not apply yet. From ${from} it applies to all contracts, including older ones.`,
  willForLaw: (from: string) => `This version does not apply yet. It applies from ${from}.`,
  announcedOn: (date: string) => `Announced on ${date}.`,
  wasInForce: (from: string, until: string) => `This version applied to new contracts from ${from} to ${until}.`,
  wasInForceLaw: (from: string, until: string) => `This version applied from ${from} to ${until}.`,
  stillApplies: 'It still applies to contracts concluded in that time.',
  noLongerApplies: 'Today it applies to no contract any more.',
  seeInForce: 'Read the version in force',
  nothingInForce: 'No version of this document is in force at present.',
  nothingInForceBut: (date: string) => `A version that applies from ${date} has been announced. You can read it here.`,
  nothingInForceEnded: (date: string) => `The last version applied until ${date}. You can read it here.`,
  permanentAddress: 'Permanent address of this version',

  // Languages
  languages: 'Languages',
  binding: 'binding',
  simpleLanguage: 'Easy language',
  translation: (binding: string) =>
    `This is a translation to help you understand. The version in ${binding} is binding.`,
  simpleVersion: (binding: string) => `This is an explanation in easy language. The version in ${binding} is binding.`,
  outdatedTranslation:
    'This text is not up to date: the binding text was corrected after it was made. It is being revised.',
  readBinding: 'Read the binding version',

  // Reading
  summary: 'The essentials in brief',
  explanationOnly: 'An explanation, not binding.',
  notBinding: 'An explanation, not binding. The text below is what counts.',
  contents: 'Contents',
  clauseCount: (count: number) => (count === 1 ? '1 section' : `${count} sections`),
  readingTime: (minutes: number) =>
    minutes <= 1 ? 'Reading time about 1 minute' : `Reading time about ${minutes} minutes`,
  view: 'What would you like to read?',
  viewSummary: 'Only the short version',
  viewBoth: 'Both',
  viewLegal: 'Only the contract text',
  viewLaw: 'Only the provisions',
  viewHint: 'This also goes for printing.',
  viewIsSummary: 'You are reading the explanations only. The full text is binding.',
  legalText: 'Contract text',
  lawText: 'The provisions in detail',
  noExplanation: 'There is no explanation for this section.',
  noText: 'The text of this version is missing at present. Please ask us for it.',

  // Changes and versions
  changed: 'What has changed',
  changedAgainst: (date: string) => `Compared with the version of ${date}`,
  why: redline.why,
  meaning: redline.meaning,
  whichVersion: 'Which version applies to my contract?',
  whichVersionIntroduction: 'Look for the day on which you signed.',
  signed: 'Your contract',
  appliesVersion: (date) => `Applies to you (as of ${date})`,
  whichVersionDescription: (name) =>
    `Which version of the terms of ${name} applies to your contract, and what has changed since you signed it.`,
  whichVersionLead:
    'Terms change over time. What counts is the day on which you signed. You find it beside your signature.',
  pickTerms: 'What is it about?',
  pickDay: 'On which day did you sign?',
  pickDayHint: 'Day, month and year, as in your contract',
  pickShow: 'Show my version',
  pickNoDay: 'Please enter the whole day: day, month and year.',
  pickWrongDay: 'There is no such day. Please look at your contract again and enter day, month and year.',
  pickByDay: 'Enter the day on which you signed',
  allPeriods: 'All periods at a glance',
  yourVersion: (date) => `The version of ${date} applies to you`,
  noVersionThen: 'No version is published for that day',
  dayToCome: 'This day is still to come. The answer goes by what is known today.',
  noneBefore: (until) => `What was signed up to ${until} is older than the first version published here.`,
  noneBetween: (from, until) => `From ${from} to ${until} no version was in force for new contracts.`,
  noneAfter: (from) => `Since ${from} there has been no version for new contracts.`,
  readHere: 'Read it here:',
  askUs: 'Please ask us what applies to your contract.',
  replacedSince: (signed, since) =>
    `When you signed, the version of ${signed} was in force. Since ${since} a new version has applied to all contracts, yours included.`,
  changedSince: 'What has changed since you signed',
  newerForOthers: (since) =>
    `A different version has been in force for new contracts since ${since}. It changes nothing for your contract.`,
  changedInNewer: 'What is different in the later version',
  nothingSince: 'Nothing about it has changed since you signed.',
  nextForYou: (from) => `From ${from} a new version applies to all contracts, yours included.`,
  changesThen: 'What will change for you then',
  readNext: 'Read the new version',
  signedBetween: (from: string, until: string) => `from ${from} to ${until}`,
  signedSince: (from: string) => `since ${from}`,
  signedUntil: (until: string) => `until ${until}`,
  signedAnyDay: 'on any day up to today',
  versionOf: redline.versionOf,
  lawVersionOf: (date: string) => `Version of ${date}`,
  noVersionKnown: 'No version for this is published here. Please ask us.',
  fromThenForAll: (from: string) => `From ${from} this applies to all contracts, including older ones:`,
  fromThenForNew: (from: string) => `This applies to contracts concluded on or after ${from}:`,
  versions: 'All versions',
  thisVersion: 'this page',
  compareWithThis: 'Compare with this page',
  versionInForce: (from: string) => `in force since ${from}`,
  versionAnnounced: (from: string) => `applies from ${from}`,
  versionArchived: (from: string, until: string) => `applied from ${from} to ${until}`,
  forNew: 'for new contracts',
  forAll: 'for all contracts',
  wordExplained: (term) => `${term}: in short (not binding)`,
  close: 'Close',
  wordsUsed: 'Words in this text',
  wordsUsedHint: 'Explanations from our glossary, not binding.',
  legalBasis: 'Legal basis',

  // Giving feedback
  giveFeedback: 'Give feedback',
  giveFeedbackDescription: 'All ways to send us a complaint, an idea or praise.',
  giveFeedbackIntroduction:
    'Was something not right? Do you have an idea? Was something especially good? Tell us in the way that is easiest for you.',
  atMost: (duration: string) => `at most ${duration}`,
  deadlines: 'What you can rely on',
  deadlineAcknowledge: 'until we confirm that your feedback has arrived',
  deadlineResolve: 'until we have looked into the matter and decided',
  deadlineAnswer: 'until you have our answer',
  deadlineUrgent: 'until we have put right what is urgent, for example where there is danger',
  externalBodies: 'Independent bodies',
  externalBodiesIntroduction: 'You can also turn to others, at any time and without asking us.',
  form: 'Write to us',
  formMessage: 'Your message',
  formName: 'Your name (optional)',
  formContact: 'How may we answer you? E-mail, phone or address (optional)',
  formHint: 'Only the message is required.',
  formSend: 'Send',
  writeHere: 'Form',
  writeMessage: 'Write a message',
  talk: 'In person',
  talkText: 'Talk to any of us.',
  cardWay: 'Feedback card',
  cardPrint: 'Print a card (PDF)',
  card: 'Feedback card to print',
  cardText: 'You prefer to write by hand? One sheet has four cards. Fill one in and hand it to us or send it.',
  cardPdf: 'Download the feedback card (PDF)',
  anonymity: 'With or without your name',
  anonymityWith:
    'With your name we can ask you questions and answer you. A phone number or an e-mail address is enough.',
  anonymityWithout: 'It works without a name too. We look into your feedback just the same, but cannot answer you.',
  anonymityPublished: 'What we have changed also stands here on the website.',
  formKind: 'What would you like to tell us?',
  formTrap: 'Please leave this field empty',
  formPrivacy: (host, encrypted) =>
    `What you write goes ${encrypted ? 'encrypted ' : ''}to ${host} and is used for your feedback only.`,
  formPrivacyMore: 'More on privacy',
  noWays: 'Please talk to us.',

  // What we changed
  whatWeChanged: 'What we changed',
  whatWeChangedDescription: 'What came of the feedback of our customers.',
  whatWeChangedIntroduction: 'You told us something. This is what we made of it.',
  noConsequences: 'There is nothing here yet. Feel free to give us the first feedback.',
  receivedIn: (year: string) => `Feedback from ${year}`,

  // How we work
  howWeWork: 'How we work',
  howWeWorkDescription: 'How we get in touch with you and what you gain.',
  howWeWorkIntroduction: 'Here we describe how we get in touch with you and what you gain.',
  noProcedures: 'Nothing is published here yet. Please ask us.',
  atAnyTime: 'At any time',
  benefit: 'What you gain',
  procedureContents: 'What it is about',
  stations: 'When this matters to you',
  media: 'How it takes place',

  // Customer path
  path: 'Your way with us',
  pathDescription: 'From the first information to the time afterwards: what to expect at each station.',
  pathIntroduction:
    'From the first information to the time afterwards. At each station you see what we offer and how to reach us.',
  noPath: 'Nothing has been published here yet. Feel free to ask us.',
  pathPdf: 'Your way on one sheet (PDF)',

  // Glossary
  glossary: 'Glossary',
  glossaryDescription: 'Words that you meet with us, briefly explained.',
  synonyms: (words: string) => `Also: ${words}`,
  noEntries: 'No words are explained here yet.',

  // Search
  search: 'Search',
  searchDescription: 'Search our terms and all pages of this site.',
  searchLead: 'Type a word, a question or a place in a text, such as “notice”, “money back” or “clause 4”.',
  searchWithoutScript: 'The search needs JavaScript. All that you could find with it stands on these pages, too:',
  searchAskUs: 'Or ask us:',
  searchFacts: { kind: 'Kind', state: 'Version', keywords: 'Keywords' },
  searchKinds: {
    terms: 'Terms',
    howWeWork: 'How we work',
    feedback: 'Feedback',
    page: 'Other pages',
  },

  // Not found
  notFound: 'This page does not exist',
  notFoundText: 'Perhaps the address is incomplete, or the page has moved. Here is what most people look for:',
  // To keep, and to prove
  keep: 'To keep',
  keepPdf: (kilobytes) => `Download this version as PDF (${kilobytes} kB)`,
  proof: 'Proof: how to check that nobody has changed anything',
  proofText: 'Fingerprint of the text',
  proofPdf: 'Fingerprint of the PDF file',
  proofPlain: 'The text that the fingerprint is made from',
  proofHow: 'How to check it',
  verify: 'How to verify what was published',
  verifyDescription: 'How to check that your copy of our terms is unaltered.',
  verifyWhy:
    'For each version of our terms we publish a fingerprint. That is a long number computed from the text. If a single character changes, the number is a different one. So you can prove later what applied when you signed.',
  verifyShort: 'The short way',
  verifyShortText:
    'Keep the PDF file that you downloaded before signing. The page of the version states, under “Proof”, the fingerprint that this file must have. Whoever helps you can compare the two.',
  verifyPdf: 'Checking a PDF file',
  verifyPdfText: 'On Linux, in a terminal (on macOS the command is “shasum -a 256”):',
  verifyPdfWindows: 'On Windows, in PowerShell:',
  verifyPdfCompare: 'The number must equal the fingerprint of the PDF file on the page of the version.',
  verifyText: 'Checking the text',
  verifyTextText:
    'The fingerprint of the text is that of the binding wording, without the explanations in plain words. The text file can be downloaded from the page of each version:',
  verifyCopy:
    'If the text came through another program, its line ends and spaces may differ. This brings it back into form:',
  verifyAll: 'All versions at once',
  verifyAllText: 'For programs, all fingerprints stand in one file:',
  verifySite: 'Checking the whole site',
  verifySiteText:
    'Whoever has saved this site as a whole, as evidence for example, can check whether a file in it is missing or was changed. In the saved folder, on Linux or macOS (“shasum -a 256 -c”):',
  verifySiteServer:
    'That .htaccess, _headers and nginx-headers.conf are missing is as it should be: they are for the web server only.',
  verifySiteLists: 'The lists of all files with their fingerprints, for this program and for others:',
};
