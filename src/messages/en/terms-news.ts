import type { termsNews as reference } from '../de/terms-news.ts';

/** Words of the news about terms: feed, calendar, and the message to customers. */
export const termsNews: typeof reference = {
  feedTitle: (name) => `News about the terms of ${name}`,
  feedSubtitle: 'Versions announced and newly in force',
  calendarTitle: (name) => `New terms of ${name}`,
  announcedTitle: (title, date) => `Announced for ${date}: ${title}`,
  inForceTitle: (title) => `New version in force: ${title}`,
  fromAll: (date) => `The version of ${date} applies from that day to all contracts, older ones included.`,
  fromNew: (date) =>
    `The version of ${date} applies to contracts made from that day on. Nothing changes for older contracts.`,
  fromLaw: (date) => `This applies from ${date}.`,
  follow: 'Hear about changes',
  followText: 'When we announce new terms, you can hear about it in these ways:',
  followFeed: 'Subscribe to the news (Atom)',
  followCalendar: 'Take the dates into your calendar (ICS)',

  subject: (title, date) => `Subject: ${title}: what changes on ${date}`,
  greeting: 'Hello,',
  openingAll: (title, date) => `from ${date} a new version applies: ${title}. It applies to your contract, too.`,
  openingNew: (title, date) =>
    `from ${date} a new version applies: ${title}. It applies only to contracts made from that day on. If you have a contract with us already, nothing changes for you.`,
  openingLaw: (title, date) => `from ${date} there is new law to know: ${title}.`,
  whatChanges: 'WHAT CHANGES',
  meaning: 'What it means for you:',
  why: 'Why:',
  noChanges: 'The changes have not been explained yet.',
  readWhole: 'READ THE WHOLE TEXT HERE',
  readCompared: 'The old and the new version compared:',
  languages: (names) => `The page is also available in ${names}.`,
  yourWays: 'WHAT YOU CAN DO',
  ask: 'Do you have questions? We will gladly explain everything, in person if you like. This is how you reach us:',
  objectAll: (until) =>
    `If you do not agree with a change, please tell us by ${until}, preferably in writing. We will then talk about it with you.`,
  rights: 'Your rights under the law and under your contract are not affected, for example your right to give notice.',
  paper: 'Would you like the new version on paper? We will gladly give or send it to you.',
  closing: 'Kind regards',
};
