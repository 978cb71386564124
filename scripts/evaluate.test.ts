import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MINIMAL_HANDBOOK } from '../src/rules/minimal-handbook.ts';
import { cycleIn } from '../src/scaffold/cycle/complete-cycle.ts';

const SCRIPT = fileURLToPath(new URL('evaluate.ts', import.meta.url));
const PATIENCE = 60_000;
const CYCLE = 'evaluations/2026.mdx';

/** What is typed, and what must be in the file once "gespeichert" was said. */
const ANSWERS: readonly (readonly [typed: string, written: string | undefined])[] = [
  ['31', 'value: 31'],
  ['Median aus zwölf Monaten', 'note: Median aus zwölf Monaten'],
  ['met', 'rating: met'],
  ['Der zweite Tag hat gewirkt, auch im Sommer.', 'assessment: Der zweite Tag hat gewirkt, auch im Sommer.'],
  ['change', 'conclusion: change'],
  ['Ein dritter Tag ist möglich.', 'reasoning: Ein dritter Tag ist möglich.'],
  ['Dritten Tag erproben', 'title: Dritten Tag erproben'],
  ['leitung', 'owner: leitung'],
  ['2027-06-30', 'due: 2027-06-30'],
  ['nein', undefined],
  ['2027-02-09', 'heldOn: 2027-02-09'],
];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'belegbar-evaluate-'));
  const planned = `---\ntitle: Evaluation 2026 # mit Bemerkung\nperiod: { from: 2026-01-01, to: 2026-12-31 }\nstatus: planned\nresponsible: leitung\n---\n\nEin  Text.\n`;
  for (const [path, text] of Object.entries({ ...MINIMAL_HANDBOOK, [CYCLE]: planned })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function start(): ChildProcess & { said: () => string } {
  const child = spawn(process.execPath, [SCRIPT, '2026', '--content', folder, '--date', '2027-02-09']);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  return Object.assign(child, { said: () => said });
}

const ended = (child: ChildProcess) => new Promise<void>((resolve) => child.on('close', () => resolve()));
const count = (text: string, word: string) => text.split(word).length - 1;

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Whole, readable, and with every answer that was confirmed. */
function expectAnswers(confirmed: number): void {
  const text = readFileSync(join(folder, CYCLE), 'utf8');
  expect(cycleIn(text)).toBeDefined();
  expect(text).toContain('title: Evaluation 2026 # mit Bemerkung');
  expect(text.endsWith('---\n\nEin  Text.\n')).toBe(true);
  const written = ANSWERS.flatMap(([, one]) => one ?? []);
  for (const one of written.slice(0, confirmed)) expect(text).toContain(one);
  // At most the answer that was just being written is there beyond those confirmed.
  for (const one of written.slice(confirmed + 1)) expect(text).not.toContain(one);
}

it('loses no confirmed answer when it is killed after any of them', { timeout: PATIENCE }, async () => {
  for (const stop of [0, 1, 4, 7, 9]) {
    const child = start();
    const questions = () => count(child.said(), '\n? ');
    for (const [index, [typed]] of ANSWERS.slice(0, stop).entries()) {
      await until(() => questions() > index);
      child.stdin?.write(`${typed}\n`);
    }
    await until(() => questions() > stop);
    // The next answer is being typed, without its line break.
    child.stdin?.write('halb ge');
    child.kill('SIGKILL');
    await ended(child);
    expect(count(child.said(), 'gespeichert')).toBe(ANSWERS.slice(0, stop).filter(([, one]) => one).length);
    expectAnswers(count(child.said(), 'gespeichert'));
    writeFileSync(
      join(folder, CYCLE),
      readFileSync(join(folder, CYCLE), 'utf8')
        .replace(/assessments:[\s\S]*?---/, '---')
        .replace(/followUp.*\n/, ''),
    );
  }
});

it('leaves a whole file when it is killed while it writes', { timeout: PATIENCE }, async () => {
  for (const wait of [1, 3, 6, 10, 15, 25]) {
    const child = start();
    child.stdin?.end(ANSWERS.map(([typed]) => `${typed}\n`).join(''));
    await until(() => child.said().includes('? ') || child.exitCode !== null);
    await new Promise((resolve) => setTimeout(resolve, wait));
    child.kill('SIGKILL');
    await ended(child);
    expectAnswers(count(child.said(), 'gespeichert'));
    // What a killed run left beside the file is no content.
    const beside = readdirSync(join(folder, 'evaluations')).filter((name) => !name.endsWith('.mdx'));
    expect(beside.every((name) => name.startsWith('.'))).toBe(true);
    writeFileSync(
      join(folder, CYCLE),
      readFileSync(join(folder, CYCLE), 'utf8')
        .replace(/heldOn: .*\n/, '')
        .replace(/assessments:[\s\S]*?---/, '---'),
    );
  }
});

it('ends with 2 for a cycle that does not exist', { timeout: PATIENCE }, async () => {
  const child = spawn(process.execPath, [SCRIPT, '2031', '--content', folder]);
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  await ended(child);
  expect(child.exitCode).toBe(2);
  expect(err).toContain('Den Zyklus „2031“ gibt es nicht. „npm run new -- evaluation 2031“ legt ihn an.');
});
