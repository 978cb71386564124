import type { changes as reference } from '../de/changes.ts';

/** Words for what has changed between two states of a handbook. */
export const changes: typeof reference = {
  heading: 'What changes in the handbook',
  nothing: 'The content of the handbook does not change.',
  more: (count) => (count === 1 ? 'and one more change' : `and ${count} more changes`),
  sections: {
    settings: 'Settings',
    procedures: 'Procedures',
    terms: 'Terms',
    evaluations: 'Evaluations',
    measures: 'Measures',
    feedback: 'Feedback',
    pages: 'More pages',
    catalogues: 'Requirements',
    seals: 'Seals',
    files: 'Files',
  },
  body: 'Text',
  noValue: 'no value',
  simpleLanguage: 'German, Leichte Sprache',
  changed: (title, fields) => `Changed: ${title} – ${fields}`,
  administration: (title, fields) => `Administrative details changed: ${title} – ${fields}`,
  removed: (title) => `Deleted: ${title}`,
  renamed: (title, from, to) => `Renamed: ${title} (${from} → ${to})`,
  relinked: (titles) => `Only references adjusted: ${titles}`,
  reformatted: (titles) => `Only the form changed, not the content: ${titles}`,
  procedure: {
    added: {
      draft: (title) => `New draft: ${title}`,
      'in-force': (title) => `New procedure: ${title}`,
      retired: (title) => `Added and already retired: ${title}`,
    },
    takenIntoForce: (title, on) =>
      on === undefined ? `Put into force: ${title}` : `Put into force: ${title} as of ${on}`,
    cameIntoForce: (title, on) => `Came into force: ${title} on ${on}`,
    retired: (title, on, because) =>
      `Retired: ${title}${on === undefined ? '' : ` as of ${on}`}${because && `. Reason: ${because}`}`,
    setToDraft: (title) => `Back to draft: ${title}`,
  },
  terms: {
    documentAdded: (title) => `New document: ${title}`,
    documentChanged: (title, fields) => `Details of the document changed: ${title} – ${fields}`,
    version: (title, from, languages) =>
      languages === '' ? `${title}, version of ${from}` : `${title}, version of ${from} (${languages})`,
    announced: (title, from, appliesTo) => `Announced: ${title} from ${from} (${appliesTo})`,
    planned: (title, from) => `New version in preparation: ${title} from ${from}`,
    inForce: (title, from) => `New version, already in force: ${title} since ${from}`,
    past: (title, from) => `Earlier version added: ${title} of ${from}`,
    rescheduled: (title, to, from) => `Rescheduled: ${title} applies from ${to} instead of ${from}`,
    cameIntoForce: (title, on) => `Came into force: ${title} on ${on}`,
    languageAdded: (version) => `New language: ${version}`,
    languageRemoved: (version) => `Language deleted: ${version}`,
  },
  evaluation: {
    planned: (title) => `Planned: ${title}`,
    opened: (title) => `Begun: ${title}`,
    closed: (title) => `Closed: ${title}`,
    assessed: (procedure, cycle) => `Assessed: ${procedure} (${cycle})`,
    assessedWith: (procedure, cycle, conclusion) => `Assessed: ${procedure} (${cycle}) – conclusion: ${conclusion}`,
    assessmentChanged: (procedure, cycle, fields) => `Assessment changed: ${procedure} (${cycle}) – ${fields}`,
    assessmentRemoved: (procedure, cycle) => `Assessment deleted: ${procedure} (${cycle})`,
  },
  measure: {
    added: (id, title, status) =>
      status === undefined ? `New measure ${id}: ${title}` : `New measure ${id} (${status}): ${title}`,
    closed: {
      done: (id, title) => `Measure ${id} done: ${title}`,
      dropped: (id, title) => `Measure ${id} dropped: ${title}`,
    },
    statusChanged: (id, title, to) => `Measure ${id} now “${to}”: ${title}`,
    followedUp: (id, title) => `Measure ${id} followed up: ${title}`,
    changed: (id, title, fields) => `Measure ${id} changed: ${title} – ${fields}`,
    removed: (id, title) => `Measure ${id} deleted: ${title}`,
  },
  feedback: (year, counts) => `Feedback ${year}: ${counts}`,
  feedbackCounts: {
    added: (count) => `${count} new`,
    answered: (count) => `${count} answered`,
    changed: (count) => `${count} changed`,
    removed: (count) => `${count} deleted`,
  },
  page: { added: (title) => `New page: ${title}` },
  catalogue: { added: (title) => `New catalogue: ${title}` },
  acknowledgement: { added: (title) => `Taking note recorded: ${title}` },
  settings: {
    added: 'The settings (handbook.yaml) are new.',
    removed: 'The settings (handbook.yaml) are deleted.',
    reformatted: 'Only the form of the settings changed, not the content.',
    changed: (fields) => `Changed: ${fields}`,
    reordered: (list) => `Order changed: ${list}`,
    items: {
      roles: {
        'item-added': (title) => `New role: ${title}`,
        'item-changed': (title) => `Role changed: ${title}`,
        'item-removed': (title) => `Role dropped: ${title}`,
      },
      services: {
        'item-added': (title) => `New service: ${title}`,
        'item-changed': (title) => `Service changed: ${title}`,
        'item-removed': (title) => `Service dropped: ${title}`,
      },
      customerPath: {
        'item-added': (title) => `New station on the customer path: ${title}`,
        'item-changed': (title) => `Station on the customer path changed: ${title}`,
        'item-removed': (title) => `Station on the customer path dropped: ${title}`,
      },
    },
  },
  seals: {
    sealed: (names) => `Sealed: ${names}`,
    resealed: (names) => `Seals renewed: ${names}`,
    unsealed: (names) => `Seals removed: ${names}`,
  },
  file: {
    added: (path) => `New file: ${path}`,
    removed: (path) => `File deleted: ${path}`,
    changed: (path) => `File changed that cannot be read: ${path}`,
    broken: (path) => `Cannot be read, hence not compared: ${path}`,
    repaired: (path) => `Can be read again: ${path}`,
  },
};
