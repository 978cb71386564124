import type { migrate as german } from '../de/migrate.ts';

/** Words of `npm run migrate`, and what the check says of older content. */
export const migrate: typeof german = {
  noSettings: (folder) => `There is no handbook.yaml in ${folder}; without it the format is unknown.`,
  newer: (from, known) =>
    `This handbook is written in content format ${from}; this version of Belegbar knows formats up to ${known}. Nothing was changed. Please update the software first (docs/updates.md).`,
  current: (format) => `This handbook is in format ${format} already; there is nothing to do.`,
  refused: (files) =>
    `These files cannot be rewritten safely; nothing was changed. “npm run check” shows why:\n${files.map((file) => `  ${file}`).join('\n')}`,
  changes: (from, to) => `From format ${from} to format ${to}:`,
  dryRun: 'Only shown, nothing written. Without --dry-run it is changed like this.',
  done: (files) => `Changed: ${files.join(', ')}. Please look at it and record it as one change.`,
  older: (from, to) =>
    `This handbook is written in content format ${from} and is read as it was meant. The present format is ${to}: npm run migrate`,
};
