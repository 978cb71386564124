import type { report as reference } from '../de/report.ts';

/** Words of `npm run report`. */
export const report: typeof reference = {
  unknownCommand: (name, known) => `There is no report “${name}”. Choose from: ${known.join(', ')}.`,
};
