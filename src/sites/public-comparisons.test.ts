import { describe, expect, test } from 'vitest';
import { comparisonAddress, comparisonOf, comparisons, explainedClauses } from './public-comparisons.ts';
import { siteForTests, versionFile } from './site-for-tests.ts';

const FOLDER = 'terms/beratungsvertrag';

const BEFORE = '## § 1 Gegenstand\n\n(1) Rat.\n\n## § 2 Kosten\n\n(1) Zehn Euro.\n\n## § 3 Ende\n\n(1) Jederzeit.\n';
const AFTER = '## § 1 Gegenstand\n\n(1) Rat und Hilfe.\n\n## § 2 Ende\n\n(1) Jederzeit.\n';

const changes = (...clauses: readonly string[]) =>
  `\nchanges:\n${clauses.map((clause) => `  - { clause: "${clause}", why: Grund, meaning: Folge }`).join('\n')}`;

async function compared(explained: readonly string[]) {
  const site = await siteForTests({
    [`${FOLDER}/2025-01-01.de.mdx`]: versionFile('validFrom: 2025-01-01', BEFORE),
    [`${FOLDER}/2026-01-01.de.mdx`]: versionFile(`validFrom: 2026-01-01${changes(...explained)}`, AFTER),
  });
  const [comparison] = comparisons(site);
  if (!comparison) throw new Error('nothing to compare');
  const { clauses, general } = explainedClauses(comparison);
  return {
    site,
    comparison,
    clauses: clauses.map(({ anchor, change, explanations }) => [
      anchor,
      change,
      explanations.map(({ clause }) => clause),
    ]),
    general: general.map(({ clause }) => clause),
  };
}

describe('comparisons', () => {
  test('stand below the later version; the first version has none', async () => {
    const { site, comparison } = await compared([]);
    expect(comparisonAddress(site, comparison)).toBe('/bedingungen/beratungsvertrag/2026-01-01/vergleich/');
    expect(comparisonOf(comparison.terms, comparison.before)).toBeUndefined();
  });

  test('show each explanation beside the change it names', async () => {
    const { clauses, general } = await compared(['§ 1 Abs. 1', '§ 2 Ende', 'Der ganze Text']);
    expect(clauses).toEqual([
      ['par-1', 'changed', ['§ 1 Abs. 1']],
      ['_gone-par-2', 'removed', []],
      ['par-2', 'same', ['§ 2 Ende']],
    ]);
    expect(general).toEqual(['Der ganze Text']);
  });

  test('look for a clause that is gone by its earlier number', async () => {
    const site = await siteForTests({
      [`${FOLDER}/2025-01-01.de.mdx`]: versionFile('validFrom: 2025-01-01', BEFORE),
      [`${FOLDER}/2026-01-01.de.mdx`]: versionFile(
        `validFrom: 2026-01-01${changes('§ 3')}`,
        BEFORE.replace(/## § 3[\s\S]*/, ''),
      ),
    });
    const [comparison] = comparisons(site);
    const { clauses, general } = comparison ? explainedClauses(comparison) : { clauses: [], general: [] };
    expect(clauses.at(-1)).toMatchObject({
      anchor: '_gone-par-3',
      change: 'removed',
      explanations: [{ clause: '§ 3' }],
    });
    expect(general).toEqual([]);
  });
});
