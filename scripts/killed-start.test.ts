import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT, runScript, temporaryFolder } from '../tests/setup/builds.ts';

const DIE = `--import=${join(PROJECT, 'tests/setup/die-at-write.mjs')}`;
const ANSWERS = ['--name', 'Hafenhilfe e. V.', '--services', 'Beratung', '--yes'];

/** Runs a command that is killed in front of its n-th change to the disk; it ends by itself if it makes fewer. */
const killedAt = (change: number, name: string, ...args: readonly string[]) =>
  runScript(name, args, { env: { NODE_OPTIONS: DIE, DIE_AT: String(change) } });

/** All files that belong to the handbook: names that begin with a dot are none of its. */
function filesIn(folder: string): Record<string, string> {
  const paths = existsSync(folder) ? (readdirSync(folder, { recursive: true }) as string[]) : [];
  return Object.fromEntries(
    paths
      .filter((path) => /\.(?:mdx|yaml|md)$/.test(path) && !/(?:^|\/)\./.test(path))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

describe('npm run init, killed', () => {
  const whole = join(temporaryFolder('init'), 'handbuch');
  let expected: Record<string, string> = {};

  beforeAll(async () => {
    expect(await runScript('init', [...ANSWERS, '--content', whole])).toMatchObject({ code: 0 });
    expected = filesIn(whole);
    expect(Object.keys(expected).length).toBeGreaterThan(8);
  });

  it.each([0, 12, 24])('in front of change %i, leaves no handbook, and the next run makes it', async (change) => {
    const content = join(temporaryFolder('init-killed'), 'handbuch');
    const killed = await killedAt(change, 'init', ...ANSWERS, '--content', content);
    expect(killed.code).toBeNull();
    expect(filesIn(content)).toEqual({});
    expect(await runScript('init', [...ANSWERS, '--content', content])).toMatchObject({ code: 0, stderr: '' });
    expect(filesIn(content)).toEqual(expected);
  });

  it.each([2, 42])('in front of change %i in a folder that holds something, is taken up again', async (change) => {
    const content = temporaryFolder('init-killed');
    writeFileSync(join(content, 'README.md'), 'Unser Handbuch');
    const killed = await killedAt(change, 'init', ...ANSWERS, '--content', content);
    expect(killed.code).toBeNull();
    // Its settings come last: without them it is no handbook yet.
    const { 'README.md': own, ...left } = filesIn(content);
    expect(own).toBe('Unser Handbuch');
    expect(left['handbook.yaml']).toBeUndefined();
    for (const [path, text] of Object.entries(left)) expect(text, path).toBe(expected[path]);
    expect(await runScript('init', [...ANSWERS, '--content', content])).toMatchObject({ code: 0, stderr: '' });
    expect(filesIn(content)).toEqual({ ...expected, 'README.md': 'Unser Handbuch' });
  });
});

describe('npm run migrate, killed', () => {
  const older = temporaryFolder('older');

  beforeAll(() => {
    cpSync(join(PROJECT, 'tests/handbooks/minimal'), older, { recursive: true });
    const settings = join(older, 'handbook.yaml');
    const text = readFileSync(settings, 'utf8').replace(/^format: \d+$/m, 'format: 1');
    writeFileSync(settings, text);
    expect(text).toContain('format: 1');
  });

  it.each([0, 1, 2])('in front of change %i, leaves every file as it was; the next run migrates', async (change) => {
    const content = temporaryFolder('migrate-killed');
    rmSync(content, { recursive: true });
    cpSync(older, content, { recursive: true });
    const before = filesIn(content);
    expect((await killedAt(change, 'migrate', '--content', content)).code).toBeNull();
    expect(filesIn(content)).toEqual(before);
    expect(await runScript('migrate', ['--content', content])).toMatchObject({ code: 0, stderr: '' });
    expect(filesIn(content)['handbook.yaml']).toContain('format: 2');
  });
});
