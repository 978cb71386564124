import type { requirements as reference } from '../../de/handbook/requirements.ts';

/** Words of the requirement matrix. */
export const requirements: typeof reference = {
  lead: 'For each requirement: whether it is fulfilled, what proves it and what is still open.',
  empty: 'This handbook has no requirement catalogue yet. A catalogue is a file in the folder requirements.',
  matrixCaption: (title) => `${title}: state, evidence and open findings of each requirement`,
  requirement: 'Requirement',
  evidence: 'Evidence',
  newest: 'Newest evidence',
  openFindings: 'Open findings',
  toCatalogue: 'All evidence in detail',
  byPage: 'From page to requirement',
  byPageLead: 'Which page proves which requirement?',
  byPageCaption: 'All pages with the requirements they prove',
  nothingByPage: 'No page proves a requirement at present.',
  source: 'Source',
  explained: {
    fulfilled: 'Fulfilled: all evidence is there, and no rule reports a gap.',
    open: 'Open: there is no evidence yet.',
  },
  partlyFindings: (count) =>
    count === 1
      ? 'Partly fulfilled: one finding speaks against full fulfilment.'
      : `Partly fulfilled: ${count} findings speak against full fulfilment.`,
  partlyMissing: (kinds) => `Partly fulfilled: there is no evidence of the kind ${kinds}.`,
  findings: 'Findings on it',
  noFindings: 'No rule reports anything on this requirement.',
  count: (count, kind) => `${kind} (${count})`,
  noEvidence: 'There is no evidence for this yet.',
  evidenceCaption: (requirement, kind) => `Evidence for ${requirement}: ${kind}`,
  date: 'Date',
  changedOn: (date) => `last changed on ${date}`,
  inForceSince: (date) => `in force since ${date}`,
  heldOn: (date) => `held on ${date}`,
  periodTo: (date) => `period until ${date}`,
  receivedOn: (date) => `last received on ${date}`,
  validFrom: (date) => `valid from ${date}`,
  noDate: 'without date',
  feedbackYear: (year, count) => (count === 1 ? `Feedback ${year} (one entry)` : `Feedback ${year} (${count} entries)`),
  several: (count) => `${count} roles`,
};
