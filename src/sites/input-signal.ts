import { FRAME_VARIABLE } from './handbook-frame.ts';

/** What the process that started this one writes to it when the site's input is there. */
export const INPUT_WRITTEN = 'input written\n';

/** What a site's process prints when all pages are in their folder, and only the search index is still to be written. */
export const PAGES_WRITTEN = 'pages written';

/**
 * Waits for the site's input, where this process was started before the content was checked.
 *
 * @throws if the input will never come: the content was refused, or the process that was to write it is gone
 */
export async function inputWritten(): Promise<void> {
  if (process.env[FRAME_VARIABLE] === undefined) return;
  try {
    for await (const chunk of process.stdin) {
      if (String(chunk).includes(INPUT_WRITTEN)) return;
    }
  } finally {
    process.stdin.destroy();
  }
  throw new Error('The build was given up: there is no input for this site.');
}
