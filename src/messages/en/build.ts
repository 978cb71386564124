import type { build as reference } from '../de/build.ts';

/** Words of `npm run build`, `npm run dev` and `npm run preview`. */
export const build: typeof reference = {
  steps: {
    check: 'Reading and checking the content',
    sites: 'Building both sites',
    'search-leaks': 'Searching the customers’ site for internal text',
    swap: 'Putting the new sites in place',
  },
  refused: (errors, out) =>
    `Nothing published: ${errors === 1 ? 'one error has' : `${errors} errors have`} to be mended first. ${out} is unchanged.`,
  leak: (out) => `Nothing published: internal text would have reached the customers’ site. ${out} is unchanged.`,
  leakAt: (file, words, from) => `  ${file}: “${words}” comes from ${from}`,
  failed: (out) => `The build failed. ${out} is unchanged.`,
  running: (out, pid, lock) =>
    `Nothing built: another build${pid === undefined ? '' : ` (process ${pid})`} is writing to ${out}. Please wait until it is done. If certainly none is running any more, ${lock} may be deleted.`,
  foreign: (out, found) =>
    `Nothing built: a build replaces ${out} as a whole, and something else is in there: ${found.slice(0, 5).join(', ')}${found.length > 5 ? ' …' : ''}. Please name a folder of its own with --out.`,
  diskFull: (out, code) => `The build failed: there is no space left on the disk (${code}). ${out} is unchanged.`,
  notWritable: (path, out, code) => `The build failed: ${path} cannot be written (${code}). ${out} is unchanged.`,
  inUse: (out, code) =>
    `The build failed: ${out} cannot be replaced as a whole (${code}), perhaps because a drive is mounted there. Please name a folder below it with --out. ${out} is unchanged.`,
  notInOneStep:
    'Note: this system cannot exchange folders in one step; the sites were missing for a moment. Should a build be killed just then, the next one puts them back.',
  published: (seconds) => `Done in ${seconds} s.`,
  handbook: 'Handbook (internal)',
  customers: 'Customers’ site',
  size: (pages, megabytes) => `${pages} pages, ${megabytes} MB`,
  address: (address) => `meant for ${address}`,
  findings: (warnings, infos) =>
    `Findings: ${warnings} ${warnings === 1 ? 'gap' : 'gaps'}, ${infos} ${infos === 1 ? 'hint' : 'hints'} (npm run check shows them)`,
  lookAtIt: (command) => `Look at it: ${command}`,
  serving: (name, url) => `${name}: ${url}`,
  stop: 'Stop with Ctrl + C',
  notBuilt: (folder) => `There is no site in ${folder} yet. First: npm run build`,
  portTaken: (port) => `Port ${port} is taken. Choose another with --port.`,
  noContent: (folder) => `The content folder ${folder} cannot be read.`,
};
