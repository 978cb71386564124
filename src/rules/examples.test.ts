import { describe, expect, it } from 'vitest';
import { loadHandbook, memorySource } from '../handbook/index.ts';
import { MINIMAL_HANDBOOK } from './minimal-handbook.ts';
import { allRules } from './registry.ts';
import type { RuleExample } from './rule.ts';
import { checkHandbook } from './run.ts';

const rules = await allRules();

/** Checks an example with every rule. */
async function findingsOf(example: RuleExample) {
  const handbook = await handbookOf(example.files, example.links);
  const base = example.before && (await handbookOf({ ...example.files, ...example.before }));
  return checkHandbook(handbook, { today: example.today ?? '2026-06-01', base });
}

/** The minimal handbook with some files laid over it. */
function handbookOf(overlay: RuleExample['files'], links?: readonly string[]) {
  const files: Record<string, string> = {};
  for (const [path, text] of Object.entries({ ...MINIMAL_HANDBOOK, ...overlay })) {
    if (text !== null) files[path] = text;
  }
  return loadHandbook(memorySource(files, 'example', links));
}

it('finds nothing in the minimal handbook', async () => {
  expect(await findingsOf({ name: 'minimal', files: {} })).toEqual([]);
});

describe.each(rules)('$id', (rule) => {
  it('has texts, a breaking and a clean example', () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const texts of Object.values(rule.texts)) {
      expect(texts.title.length).toBeGreaterThan(3);
      expect(texts.why.length).toBeGreaterThan(20);
      expect(texts.example.length).toBeGreaterThan(5);
    }
    expect(rule.examples.bad.length).toBeGreaterThan(0);
    expect(rule.examples.good.length).toBeGreaterThan(0);
    expect(rule.examples.bad.some((example) => example.expect.some(({ reason }) => reason !== undefined))).toBe(true);
  });

  it.each(rule.examples.bad)('flags $name', async (example) => {
    const findings = await findingsOf(example);
    const own = findings.filter(({ ruleId }) => ruleId === rule.id);
    expect(own.map(({ file, line, column }) => ({ file, line, column }))).toEqual(
      example.expect.map(({ file, line, column }) => ({ file, line, column })),
    );
    for (const [index, { reason }] of example.expect.entries()) {
      if (reason !== undefined) expect(own[index]?.reason).toBe(reason);
    }
    const others = findings.filter(({ ruleId }) => ruleId !== rule.id && !example.also?.includes(ruleId));
    expect(others.map(({ ruleId, file, line, reason }) => `${ruleId} ${file}:${line} ${reason}`)).toEqual([]);
  });

  it.each(rule.examples.good)('accepts $name', async (example) => {
    const own = (await findingsOf(example)).filter(({ ruleId }) => ruleId === rule.id);
    expect(own.map(({ file, line, reason }) => `${file}:${line} ${reason}`)).toEqual([]);
  });
});
