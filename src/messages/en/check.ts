import type { check as reference } from '../de/check.ts';

/** Words of `npm run check` and of every list of findings. */
export const check: typeof reference = {
  severity: { error: 'Error', warning: 'Gap', info: 'Hint' },
  why: 'Why it matters:',
  example: 'A good entry:',
  rule: 'More:',
  exceptions: 'Exceptions for a limited time (not counted):',
  exception: (until, reason) => `Exception until ${until}: ${reason}`,
  nothing: (files) => `No findings in ${files === 1 ? 'one file' : `${files} files`}.`,
  summary: (errors, warnings, infos) =>
    [
      errors === 1 ? '1 error' : `${errors} errors`,
      warnings === 1 ? '1 gap' : `${warnings} gaps`,
      infos === 1 ? '1 hint' : `${infos} hints`,
    ].join(', '),
  inFiles: (withFindings, files) => ` in ${withFindings} of ${files === 1 ? 'one file' : `${files} files`}`,
  excepted: (count) => (count === 1 ? 'One exception.' : `${count} exceptions.`),
  blocked: 'Nothing is published as long as there are errors.',
  notShown: (count) =>
    count === 1 ? 'One more finding without annotation:' : `${count} more findings without annotation:`,
  heading: 'Check of the handbook',
  columns: { place: 'Place', what: 'What is missing or wrong', rule: 'Rule' },
  line: (line) => `Line ${line}`,
  noContent: (folder) => `The content folder ${folder} cannot be read. Is the path after --content right?`,
  unknownFormat: (format, formats) => `There is no --format ${format}. Possible formats: ${formats}.`,
  noDate: (date) => `--date ${date} is no day of the calendar. YYYY-MM-DD is expected.`,
  since: {
    counts: (added, fixed, unchanged) =>
      `Compared with the state before: ${added} new, ${fixed} fixed, ${unchanged} unchanged.`,
    fixed: 'Fixed:',
    oldErrors: 'Errors that were there before (they still have to go first):',
    unchanged: (count) =>
      count === 1
        ? 'Unchanged: one finding that was there before'
        : `Unchanged: ${count} findings that were there before`,
  },
  noBase: {
    'no-repository': () => 'The content folder is in no git repository; --since has nothing to compare.',
    'unknown-revision': (revision) =>
      `--since ${revision}: The repository does not know this revision. If it is on the server: git fetch origin`,
    shallow: (revision) =>
      `--since ${revision}: This clone holds only part of the history (shallow), so it cannot be said for certain where the change began.\n` +
      '  Fetch the rest: git fetch --unshallow origin\n' +
      '  Or more of it, step by step: git fetch --deepen=100 origin\n' +
      '  In workflows: “fetch-depth: 0” for the checkout, in GitLab the variable GIT_DEPTH: "0".',
    'no-common-history': (revision) => `--since ${revision}: This revision shares no history with the present one.`,
  },
  fixNames: { values: 'dates or quotation marks', spaces: 'spaces at line ends', keyOrder: 'order of fields' },
  fixed: (path, fixes) => `Repaired: ${path} (${fixes})`,
  nothingToFix: 'Nothing to repair.',
  usage: {
    unknownOption: (option) => `There is no option ${option}.`,
    missingValue: (option) => `A value is missing after ${option}.`,
    needlessValue: (option) => `The option ${option} takes no value.`,
    diskFull: (code) =>
      `There is no space left on the disk (${code}). What was saved before is unchanged. Please make room and run the command again.`,
    notAllowed: (path, code) =>
      `${path} cannot be read or written (${code}). What was saved before is unchanged. Is the file or the folder write-protected?`,
    surplus: (word) => `“${word}” cannot be understood here; options begin with two hyphens.`,
  },
};
