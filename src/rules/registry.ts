import { readdir } from 'node:fs/promises';
import type { NamedRule, Rule } from './rule.ts';

/** Files of this folder that are not rules. */
const PLUMBING = new Set(['rule.ts', 'registry.ts', 'run.ts', 'finding.ts', 'exceptions.ts', 'minimal-handbook.ts']);

let rules: Promise<readonly NamedRule[]> | undefined;

/**
 * All rules, by id. A rule is a file in this folder; its name is the rule's id.
 *
 * @throws if a file of this folder exports no rule as `default`
 */
export function allRules(): Promise<readonly NamedRule[]> {
  rules ??= readRules();
  return rules;
}

async function readRules(): Promise<readonly NamedRule[]> {
  const folder = new URL('.', import.meta.url);
  const files = (await readdir(folder)).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !PLUMBING.has(file),
  );
  return Promise.all(
    files.sort().map(async (file) => {
      const module = (await import(/* @vite-ignore */ new URL(file, folder).href)) as { default?: Rule };
      if (module.default === undefined) throw new Error(`src/rules/${file} exports no rule as default`);
      return { id: file.slice(0, -'.ts'.length), ...module.default };
    }),
  );
}
