import type { NamedRule, Rule, RuleArea } from '../rules/rule.ts';

// The registry reads its folder when the program runs; in a bundled site that folder is gone, so the bundler collects.
const MODULES = import.meta.glob<{ readonly default?: Rule }>(
  ['../rules/*.ts', '!../rules/*.test.ts', '!../rules/{rule,registry,run,finding,exceptions,minimal-handbook}.ts'],
  { eager: true },
);

/** All rules, by id. */
export const rules: readonly NamedRule[] = Object.entries(MODULES)
  .flatMap(([path, module]) => {
    const id = /([^/]+)\.ts$/.exec(path)?.[1];
    return id === undefined || module.default === undefined ? [] : [{ id, ...module.default }];
  })
  .sort((a, b) => (a.id < b.id ? -1 : 1));

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The name of a rule for people; its id if there is no such rule. */
export function ruleTitle(language: 'de' | 'en', id: string): string {
  return byId.get(id)?.texts[language].title ?? id;
}

/** The area of a rule; findings of a rule that no longer exists count as matters of format. */
export function areaOf(id: string): RuleArea {
  return byId.get(id)?.area ?? 'format';
}
