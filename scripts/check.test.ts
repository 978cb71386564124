import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportSchema } from '../src/findings/report-schema.ts';
import { MINIMAL_HANDBOOK } from '../src/rules/minimal-handbook.ts';

const SCRIPT = fileURLToPath(new URL('check.ts', import.meta.url));
const DAY = ['--date', '2026-06-01'];

/** Each case starts a process, and machines are busy. */
const PATIENCE = 60_000;

let folder: string;
const handbooks: Record<'clean' | 'gap' | 'broken' | 'english' | 'empty', string> = {
  clean: 'clean',
  gap: 'gap',
  broken: 'broken',
  english: 'english',
  empty: 'empty',
};

/** Runs the command as people do. */
function check(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { FORCE_COLOR: _f, NO_COLOR: _n, BELEGBAR_CONTENT: _c, GITHUB_STEP_SUMMARY: _s, ...rest } = process.env;
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [SCRIPT, ...args], { env: { ...rest, ...env }, cwd: folder }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

function write(name: string, files: Readonly<Record<string, string>>): string {
  const root = join(folder, name);
  mkdirSync(root, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'belegbar-check-'));
  const settings = MINIMAL_HANDBOOK['handbook.yaml'] ?? '';
  handbooks.clean = write('clean', MINIMAL_HANDBOOK);
  handbooks.gap = write('gap', { ...MINIMAL_HANDBOOK, 'notiz.txt': 'x' });
  handbooks.broken = write('broken', { ...MINIMAL_HANDBOOK, 'docs/a.mdx': '---\ntitle: x\nfoo: 1\n---\n' });
  handbooks.english = write('english', { ...MINIMAL_HANDBOOK, 'handbook.yaml': `${settings}language: en\n` });
  handbooks.empty = write('empty', {});
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.concurrent('exit codes', { timeout: PATIENCE }, () => {
  it('is 0 for a clean handbook', async () => {
    const { code, out } = await check(['--content', handbooks.clean, ...DAY]);
    expect(out).toBe(`Keine Befunde in ${Object.keys(MINIMAL_HANDBOOK).length} Dateien.\n`);
    expect(code).toBe(0);
  });

  it('is 0 for gaps', async () => {
    const { code, out } = await check(['--content', handbooks.gap, ...DAY]);
    expect(out).toContain('notiz.txt');
    expect(code).toBe(0);
  });

  it('is 1 for errors, and for a folder without a handbook', async () => {
    expect((await check(['--content', handbooks.broken, ...DAY])).code).toBe(1);
    expect((await check(['--content', handbooks.empty, ...DAY])).code).toBe(1);
  });

  it.each([
    [['--contnt', 'x'], 'Die Option --contnt gibt es nicht.'],
    [['--content'], 'Hinter --content fehlt ein Wert.'],
    [['--format', 'xml'], '--format xml gibt es nicht. Möglich sind: pretty, json, github, gitlab, sarif, markdown.'],
    [['--date', '2026-02-30'], '--date 2026-02-30 ist kein Tag des Kalenders. Erwartet wird JJJJ-MM-TT.'],
    [['src/content'], '„src/content“ ist hier nicht zu verstehen; Angaben beginnen mit zwei Strichen.'],
    [['--content', 'nichts'], 'nichts ist nicht zu lesen.'],
  ])('is 2 for %j, with a clear message and no trace', async (args, message) => {
    const { code, out, err } = await check(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).toContain('npm run check -- [--content DIR]');
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('explains wrong usage in the language of the handbook', async () => {
    const { err } = await check(['--content', handbooks.english, '--date', 'gestern']);
    expect(err).toContain('--date gestern is no day of the calendar.');
  });

  it('is 0 for --help', async () => {
    const { code, out } = await check(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('--format pretty|json|github|gitlab|sarif|markdown');
  });
});

describe.concurrent('options', { timeout: PATIENCE }, () => {
  it('takes the folder from the environment, which --content overrules', async () => {
    expect((await check(DAY, { BELEGBAR_CONTENT: handbooks.broken })).code).toBe(1);
    expect((await check(['--content', handbooks.clean, ...DAY], { BELEGBAR_CONTENT: handbooks.broken })).code).toBe(0);
  });

  it('checks as of the given day', async () => {
    const { out } = await check(['--content', handbooks.clean, '--date', '2031-01-01', '--format', 'json']);
    const { date, summary } = reportSchema.parse(JSON.parse(out));
    expect(date).toBe('2031-01-01');
    expect(summary.error).toBe(0);
    expect(summary.warning).toBeGreaterThan(0);
  });

  it('prints the same JSON each time, from the cache too', async () => {
    const args = ['--content', handbooks.broken, ...DAY, '--format', 'json'];
    const first = await check(args);
    expect((await check(args)).out).toBe(first.out);
    expect(reportSchema.safeParse(JSON.parse(first.out)).success).toBe(true);
  });

  it('colours where it is told to, and nowhere else', async () => {
    const args = ['--content', handbooks.broken, ...DAY];
    expect((await check(args)).out).not.toContain('\u001b');
    expect((await check(args, { FORCE_COLOR: '1' })).out).toContain('\u001b[');
    expect((await check(args, { FORCE_COLOR: '1', NO_COLOR: '1' })).out).not.toContain('\u001b');
  });

  it('writes the whole list into the summary of a GitHub job', async () => {
    const summary = join(folder, 'summary.md');
    const args = ['--content', handbooks.broken, ...DAY, '--format', 'github'];
    const { out } = await check(args, { GITHUB_STEP_SUMMARY: summary });
    expect(out).toMatch(/^::error file=broken\/docs\/a\.mdx,line=3,col=1/);
    expect(readFileSync(summary, 'utf8')).toContain('## Prüfung des Handbuchs');
  });
});
