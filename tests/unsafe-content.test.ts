import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT, runScript, sampleCopy, TODAY, temporaryFolder, userEnvironment } from './setup/builds.ts';
import { unsafeBodies } from './setup/unsafe-bodies.ts';

/** An unsafe body that has become live markup; as quoted text in a finding it is harmless. */
const LIVE =
  /<script>alert|href="[^"]*(?:javascript|vbscript|data|file):|src="(?:https:)?\/\/evil|<[^>]+\son\w+="alert|<(?:iframe|embed|object|base|evil-widget)[\s>]/i;

const RULES = new Set(['unsafe-content', 'broken-markup']);

let content: string;
let mark: string;
let names: string[];

/** One page per unsafe body, in a copy of the sample. */
beforeAll(() => {
  content = sampleCopy('unsafe');
  mark = join(temporaryFolder('mark'), 'executed');
  const bodies = unsafeBodies(mark);
  names = Object.keys(bodies);
  mkdirSync(join(content, 'docs', 'unsafe'));
  for (const [name, body] of Object.entries(bodies)) {
    writeFileSync(
      join(content, 'docs', 'unsafe', `${name}.mdx`),
      `---\ntitle: ${name}\naudience: public\n---\n\n${body}\n`,
    );
  }
});

describe('unsafe content', () => {
  it('is refused by the check, every body at a place in its text', async () => {
    const { code, stdout } = await runScript('check', ['--content', content, '--date', TODAY, '--format', 'json']);
    expect(code).toBe(1);
    const { findings } = JSON.parse(stdout) as { findings: { file: string; line: number; ruleId: string }[] };
    const refused = new Set(
      findings.filter(({ ruleId, line }) => RULES.has(ruleId) && line >= 6).map(({ file }) => file),
    );
    expect(names.filter((name) => !refused.has(`docs/unsafe/${name}.mdx`))).toEqual([]);
    expect(existsSync(mark)).toBe(false);
  });

  it('is refused by the build before anything is compiled', async () => {
    const out = join(temporaryFolder('unsafe-out'), 'dist');
    const { code, stderr } = await runScript('build', ['--content', content, '--out', out, '--date', TODAY]);
    expect(code).toBe(1);
    expect(stderr).toContain('Nichts veröffentlicht');
    expect(existsSync(out)).toBe(false);
    expect(existsSync(mark)).toBe(false);
  });

  it('is refused by Astro itself, started without our build command', async () => {
    const out = join(temporaryFolder('unsafe-astro'), 'dist');
    const child = spawn(process.execPath, [join(PROJECT, 'node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: PROJECT,
      env: userEnvironment({
        BELEGBAR_CONTENT: content,
        BELEGBAR_OUT: out,
        BELEGBAR_RUN: 'unsafe-test',
        BELEGBAR_DATE: TODAY,
      }),
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).not.toBe(0);
    expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
    expect(existsSync(mark)).toBe(false);
  });
});

describe('npm run dev with unsafe content', () => {
  let server: ChildProcess;
  let printed = '';
  let port: number;

  beforeAll(async () => {
    port = await freePort();
    server = spawn(
      process.execPath,
      [join(PROJECT, 'scripts/dev.ts'), '--content', content, '--date', TODAY, '--port', String(port)],
      { cwd: PROJECT, env: userEnvironment(), detached: true },
    );
    for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk) => (printed += chunk));
    await waitFor(
      async () => {
        const answers = await Promise.all([port, port + 1].map((at) => get('/', at).catch(() => undefined)));
        return answers.every((answer) => answer?.ok);
      },
      () => printed,
    );
  });

  afterAll(() => {
    if (server?.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGTERM');
  });

  const get = (path: string, at = port) => fetch(`http://localhost:${at}${path}`);

  it('executes nothing, on neither site, and shows what it refused', async () => {
    for (const name of names) {
      for (const at of [port, port + 1]) {
        const response = await get(`/seiten/unsafe/${name}/`, at);
        const html = await response.text();
        expect(html, name).not.toMatch(LIVE);
      }
    }
    expect(existsSync(mark)).toBe(false);
    expect(printed).toContain('unsafe-content');
  });

  it('survives a typo, shows the finding, and goes on when it is mended', async () => {
    const file = join(content, 'procedures', 'tippfehler.mdx');
    writeFileSync(file, '---\ntitle: "Tippfehler\nstatus: in-force\n---\n');
    await waitFor(async () => printed.includes('procedures/tippfehler.mdx'));
    expect((await get('/')).ok).toBe(true);
    writeFileSync(
      file,
      '---\ntitle: Kein Tippfehler mehr\nstatus: draft\ntask: care\ndirection: both\nowner: qmb\n---\n\nText.\n',
    );
    await waitFor(async () => (await (await get('/verfahren/tippfehler/')).text()).includes('Kein Tippfehler mehr'));
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function waitFor(condition: () => Promise<boolean>, tell = () => ''): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`waited in vain\n${tell()}`);
}
