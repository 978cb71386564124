import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { contentFolder, dayOption, EXIT, readOptions, runCommand, SHARED_OPTIONS, UsageError } from './arguments.ts';

const FIRST_PORT = 4321;
const USAGE = 'npm run dev -- [--content DIR] [--date YYYY-MM-DD] [--port N]';

await runCommand(USAGE, async () => {
  const { values } = readOptions({ ...SHARED_OPTIONS, port: { type: 'string' } });
  const port = Number(values.port ?? FIRST_PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_534) throw new UsageError(`--port ${values.port}: 1–65534`);
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
  const sites = [
    { site: 'handbook', port },
    { site: 'public', port: port + 1 },
  ];
  // Astro allows one server per project; ours are two sites of one project, in folders of their own.
  const children = sites.map((each) =>
    spawn(process.execPath, [astro, 'dev', '--ignore-lock', '--port', String(each.port)], {
      stdio: 'inherit',
      env: {
        ...process.env,
        BELEGBAR_SITE: each.site,
        BELEGBAR_CONTENT: contentFolder(values.content),
        BELEGBAR_DATE: dayOption(values.date),
        BELEGBAR_RUN: `dev-${each.site}`,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    }),
  );
  const stop = () => {
    for (const child of children) child.kill('SIGTERM');
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await Promise.race(children.map((child) => new Promise((resolve) => child.once('exit', resolve))));
  stop();
  return EXIT.ok;
});
