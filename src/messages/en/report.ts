import type { report as reference } from '../de/report.ts';

/** Words of `npm run report`. */
export const report: typeof reference = {
  unknownCommand: (name, known) => `There is no report “${name}”. Choose from: ${known.join(', ')}.`,
  unknownFormat: (name, known) => `There is no format “${name}”. Choose from, parted by commas: ${known.join(', ')}.`,
  unknownCatalogue: (id, known) => `There is no requirement catalogue “${id}”. Choose from: ${known.join(', ')}.`,
  noCatalogue:
    'The handbook has no requirement catalogue yet, and without requirements there is nothing to report. A catalogue is a file in the folder requirements.',
  written: (file) => `Written: ${file}`,
  withErrors: (count) =>
    count === 1
      ? 'The handbook has an error (npm run check shows it). The report may therefore be incomplete.'
      : `The handbook has ${count} errors (npm run check shows them). The report may therefore be incomplete.`,
};
