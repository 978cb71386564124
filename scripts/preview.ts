import { join, resolve } from 'node:path';
import { loadHandbook, workingTree } from '../src/handbook/index.ts';
import { messages } from '../src/messages/index.ts';
import { serveSite } from '../src/publish/serve.ts';
import { contentFolder, EXIT, readOptions, runCommand, SHARED_OPTIONS, UsageError } from './arguments.ts';

const FIRST_PORT = 4321;
const USAGE = 'npm run preview -- [--content DIR] [--out DIR] [--port N]';

await runCommand(USAGE, async () => {
  const { values } = readOptions({ ...SHARED_OPTIONS, out: { type: 'string' }, port: { type: 'string' } });
  const out = resolve(values.out ?? 'dist');
  const port = Number(values.port ?? FIRST_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_534) throw new UsageError(`--port ${values.port}: 1–65534`);
  const { settings } = await loadHandbook(workingTree(contentFolder(values.content)));
  const words = messages(settings.language).build;
  const sites = [
    { name: words.handbook, folder: join(out, 'handbook'), base: settings.sites.handbook.base, port },
    { name: words.customers, folder: join(out, 'public'), base: settings.sites.public.base, port: port + 1 },
  ];
  for (const site of sites) {
    try {
      const { url } = await serveSite(site.folder, site.base, site.port);
      console.log(words.serving(site.name, url));
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      console.error(taken ? words.portTaken(site.port) : words.notBuilt(site.folder));
      process.exit(EXIT.findings);
    }
  }
  console.log(words.stop);
  return EXIT.ok;
});
