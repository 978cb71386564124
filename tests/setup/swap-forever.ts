import { randomUUID } from 'node:crypto';
import { cpSync } from 'node:fs';
import { outputFolders } from '../../src/publish/output/folders.ts';
import { holdOutput } from '../../src/publish/output/lock.ts';
import { recover, swap } from '../../src/publish/output/swap.ts';

/**
 * Puts one site after the other in place, as a build does at its end, until somebody kills it.
 * Called with the output and the folders of two outputs to take turns.
 */
const [out = '', ...sites] = process.argv.slice(2);
const lock = holdOutput(outputFolders(out, '').lock);
await recover(outputFolders(out, randomUUID()));
process.stdout.write('ready\n');
for (let turn = 0; ; turn++) {
  const folders = outputFolders(out, randomUUID());
  cpSync(sites[turn % sites.length] ?? '', folders.next, { recursive: true });
  lock.assertHeld();
  await swap(folders);
}
