import { watch as watchFolder } from 'node:fs';
import { resolve } from 'node:path';
import { currentDay, workingTree } from '../handbook/index.ts';
import { countBySeverity, counted, type Finding } from '../rules/finding.ts';
import { defaultContent } from '../start/folders.ts';
import { INPUT_VARIABLE } from './input.ts';
import { handbookInput, prepare, publicInput, writeInput } from './prepare.ts';

/** Milliseconds to wait after a change: editors write a file in several steps. */
const SETTLE = 120;

/**
 * Loads and checks the content for a site that Astro was started for directly, and keeps it up to date.
 *
 * @returns a function that watches the content and calls `reload` after each change
 * @throws in a build, if the content has errors: nothing may then be published
 */
export async function developmentInput(site: 'handbook' | 'public') {
  const folder = process.env.BELEGBAR_CONTENT ? resolve(process.env.BELEGBAR_CONTENT) : defaultContent();
  const file = resolve('.belegbar', `${site}.json`);
  const refresh = async () => {
    const prepared = await prepare({
      source: workingTree(folder),
      folder,
      today: process.env.BELEGBAR_DATE ?? currentDay(),
      withEditions: site === 'handbook',
    });
    await writeInput(file, site === 'handbook' ? handbookInput(prepared) : publicInput(prepared));
    return prepared.findings;
  };
  const findings = await refresh();
  const errors = counted(findings).filter(({ severity }) => severity === 'error');
  if (process.argv.includes('build') && errors.length > 0) {
    throw new Error(`The content has errors, nothing is built:\n${errors.map(oneLine).join('\n')}`);
  }
  announce(findings);
  // Only now: Astro may read its configuration a second time when the first attempt was refused.
  process.env[INPUT_VARIABLE] = file;
  return { watch: (reload: () => void) => watchContent(folder, refresh, reload) };
}

function watchContent(folder: string, refresh: () => Promise<readonly Finding[]>, reload: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watchFolder(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running
        .then(refresh)
        .then((findings) => {
          announce(findings);
          reload();
        })
        // A file that vanishes while it is read must not end the server: the next change reads again.
        .catch((error: unknown) => console.error(String(error)));
    }, SETTLE);
  });
}

function announce(findings: readonly Finding[]): void {
  const { error, warning } = countBySeverity(counted(findings));
  for (const finding of counted(findings)) if (finding.severity === 'error') console.error(oneLine(finding));
  console.log(`[belegbar] errors: ${error}, warnings: ${warning}`);
}

function oneLine({ file, line, column, reason, ruleId }: Finding): string {
  return `${file}:${line}:${column}  ${reason}  (${ruleId})`;
}
