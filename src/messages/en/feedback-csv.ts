import type { RowProblem } from '../../feedback-csv/plan-import.ts';
import { personalDataKinds } from '../../rules/words/personal-data.ts';
import { formatDate } from '../dates.ts';
import type { feedbackCsv as german } from '../de/feedback-csv.ts';

const rows = (count: number) => (count === 1 ? 'One row' : `${count} rows`);

/** Words of `npm run feedback`. */
export const feedbackCsv: typeof german = {
  noFile: (file) => `The file ${file} cannot be read.`,
  fileMissing: 'Name the table: npm run feedback -- import file.csv',
  unknownAction: (action) =>
    action === undefined ? 'Say import or export.' : `There is no “${action}”; possible: import and export.`,
  noYear: (year) => `“${year}” is no year.`,
  read: (file, count, encoding, delimiter) =>
    `${file}: ${count} ${count === 1 ? 'row' : 'rows'} (${encoding}, separated by ${delimiter})`,
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16': 'UTF-16',
    'windows-1252': 'Windows-1252',
    mixed: 'partly UTF-8, partly Windows-1252; please look at the umlauts',
  },
  delimiters: { ';': 'semicolon', ',': 'comma', '\t': 'tab' },
  column: (heading, label) => `  “${heading}” → ${label}`,
  ignored: 'left out',
  whatIs: (heading) => `What does the column “${heading}” hold?`,
  example: (cells) => `For example: ${cells}`,
  missingColumns: (labels, headings) =>
    `There is no column for: ${labels}. Found: ${headings || 'no headings'}.\n` +
    'Say which column is which in a file (--mapping), for example:\n  columns:\n    Date: received\n    Note: ignore',
  doubleHeading: (heading) => `The heading “${heading}” stands twice; please rename one of them.`,
  mappingHeading:
    'Which column of your table fills which field. Written by “npm run feedback -- import”; may be changed by hand.\nYour own words may stand under values: values: { channel: { Letterbox: card } }',
  brokenMapping: (path) => `The mapping ${path} cannot be read.`,
  remembered: (path) => `The mapping of the columns is remembered: ${path}`,
  problem(problem) {
    const place = `Line ${problem.line}${problem.column === undefined ? '' : `, column “${problem.column}”`}`;
    return `${place}: ${whyEn(problem)}`;
  },
  imported: (count) => (count === 1 ? 'One entry was added.' : `${count} entries were added.`),
  unchanged: (count) => `${rows(count)} ${count === 1 ? 'is' : 'are'} in the register already, word for word.`,
  refused: (bad, good) =>
    `${rows(bad)} ${bad === 1 ? 'needs' : 'need'} to be corrected; nothing was added.${good === 0 ? '' : ` The other ${good} can be added with --skip-bad.`}`,
  skipped: (bad) => `${rows(bad)} ${bad === 1 ? 'was' : 'were'} left out.`,
  finished: 'An earlier import had been interrupted and is finished now.',
  exported: (count, file) => `${count === 1 ? 'One entry' : `${count} entries`} in ${file}`,
  next: '“npm run check” shows what is still missing.',
};

function whyEn({ why, found, allowed, personal }: RowProblem): string {
  switch (why) {
    case 'date':
      return `“${found}” is no date; 2025-03-14 would be one.`;
    case 'choice':
      return `“${found}” is unknown; possible: ${allowed}.`;
    case 'yes-no':
      return `“${found}” is unclear; yes or no is expected.`;
    case 'unknown':
      return `The handbook does not hold “${found}”.`;
    case 'id':
      return `“${found}” makes no id; letters or digits are expected.`;
    case 'exceptions':
      return 'The exceptions cannot be read.';
    case 'missing':
      return 'Nothing stands here; it is needed.';
    case 'future':
      return `${formatDate('en', found ?? '')} lies in the future.`;
    case 'personal':
      return `Here stands ${personal ? personalDataKinds.en[personal] : 'personal data'}; the register takes no personal data.`;
    case 'duplicate':
      return `The id “${found}” stands in line ${allowed} already.`;
    case 'taken':
      return `The register holds the id “${found}” already, with other contents.`;
    case 'quotes':
      return 'The quotation marks do not match.';
    case 'cells':
      return 'The row has more cells than there are headings; perhaps a text with a separator needs quotation marks.';
    case 'delimiter':
      return 'The cells of this row are separated by another sign than the headings, a semicolon instead of a comma for example.';
    case 'invalid':
      return `The field ${found} does not fit the format.`;
  }
}
