// Loaded before a command (NODE_OPTIONS=--import=…): kills it in front of its n-th change to the disk, without a word,
// as the loss of power would. n stands in DIE_AT, from 0.
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

let left = Number(process.env.DIE_AT);

for (const name of ['mkdir', 'writeFile', 'rename', 'link', 'copyFile', 'rm']) {
  const own = files[name];
  files[name] = (...args) => {
    if (left === 0) process.kill(process.pid, 'SIGKILL');
    left -= 1;
    return own(...args);
  };
}
syncBuiltinESMExports();
