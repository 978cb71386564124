import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadHandbook, memorySource } from '../handbook/index.ts';
import type { DataPath } from '../prose/place.ts';
import type { Finding } from './finding.ts';
import { allMutations } from './mutations/all-mutations.ts';
import { open } from './mutations/editable-file.ts';
import type { Files, Mutation } from './mutations/mutation.ts';
import { rememberingDigester } from './mutations/remembering-digester.ts';
import { allRules } from './registry.ts';
import { checkHandbook } from './run.ts';

const TODAY = '2026-11-23';
const AT_LEAST = 3;

const sample = readSample();

/** What the sample lacks on purpose, to show how a gap looks: the rule that finds it, and where. */
const GAPS: Readonly<Record<string, string>> = {
  'complaint-without-consequence': inSample('feedback/2026/2026-010.yaml', []),
  'missing-benefit': inSample('procedures/teilnehmendenrat.mdx', []),
  'overdue-measure': inSample('evaluations/2025.mdx', ['assessments', 5, 'measures', 0, 'due']),
  'placeholder-text': inSample('procedures/kundenbefragung.mdx', ['rationale']),
  'unanswered-feedback': inSample('feedback/2026/2026-008.yaml', []),
};

const digest = rememberingDigester();
const goodHandbooks = new Map<string, Promise<readonly Finding[]>>();
const rules = await allRules();
const table = await Promise.all(
  rules.map(async ({ id }) => ({ id, mutations: (await allMutations[id]?.(sample)) ?? [] })),
);

it.each(Object.keys(allMutations))('%s is a rule', (id) => {
  expect(rules.map((rule) => rule.id)).toContain(id);
});

describe.each(table)('$id', ({ id, mutations }) => {
  it(`clean handbook: ${GAPS[id] === undefined ? 'nothing' : 'the one gap it shows on purpose'}`, async () => {
    const findings = await goodFindings(TODAY);
    expect(findings.filter(({ ruleId }) => ruleId === id).map(placeOf)).toEqual(
      GAPS[id] === undefined ? [] : [GAPS[id]],
    );
  });

  it(`is tried on ${mutations.length} broken handbooks`, () => {
    expect(mutations.length).toBeGreaterThanOrEqual(AT_LEAST);
  });

  for (const mutation of mutations) {
    const expected = mutation.expect.map(({ rule, file, line }) => `${rule} ${file}:${line}`).sort();
    it(`broken handbook, ${mutation.name}: ${summary(expected)}`, async () => {
      expect((await newFindings(mutation)).sort()).toEqual(expected);
    });
  }
});

/** Findings of the damaged handbook that the good one does not have, as `rule file:line`. */
async function newFindings({ files, links, base, today = TODAY }: Mutation): Promise<string[]> {
  const before = base === undefined ? undefined : await loadHandbook(memorySource(laidOver(sample, base)), digest);
  const known = Map.groupBy(await goodFindings(today), keyOf);
  return (await check(memorySource(laidOver(sample, files), 'damaged', links), today, before))
    .filter((finding) => known.get(keyOf(finding))?.shift() === undefined)
    .map((finding) => `${finding.ruleId} ${placeOf(finding)}`);
}

function goodFindings(today: string): Promise<readonly Finding[]> {
  let findings = goodHandbooks.get(today);
  if (findings === undefined) {
    findings = check(memorySource(sample), today);
    goodHandbooks.set(today, findings);
  }
  return findings;
}

async function check(
  source: ReturnType<typeof memorySource>,
  today = TODAY,
  base?: Awaited<ReturnType<typeof loadHandbook>>,
) {
  return checkHandbook(await loadHandbook(source, digest), { today, base });
}

function laidOver<T>(files: Files, changes: Readonly<Record<string, T | null>>): Record<string, string | T> {
  const all: Record<string, string | T> = { ...files };
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) delete all[path];
    else all[path] = text;
  }
  return all;
}

function keyOf({ ruleId, file, subject }: Finding): string {
  return `${ruleId} ${file} ${subject}`;
}

function placeOf({ file, line }: Finding): string {
  return `${file}:${line}`;
}

function inSample(path: string, field: DataPath): string {
  return `${path}:${open(sample, path).lineOf(field)}`;
}

/** The findings as they stand in a test's name; a long list is cut. */
function summary(expected: readonly string[]): string {
  const shown = expected.slice(0, 3).join(', ');
  return expected.length > 3 ? `${shown} and ${expected.length - 3} more` : shown;
}

/** The sample handbook without seals: what is sealed is a matter of single mutations. */
function readSample(): Files {
  const folder = fileURLToPath(new URL('../content/', import.meta.url));
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => /\.(?:mdx|yaml)$/.test(file));
  return Object.fromEntries(
    files
      .filter((file) => file !== 'sealed.yaml')
      .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(folder, file), 'utf8')]),
  );
}
