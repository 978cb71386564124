import { describe, expect, test } from 'vitest';
import { textsOf } from './comparison-texts.ts';
import { explainedComparison } from './explained-comparison.ts';
import {
  type Comparison,
  comparisonAddress,
  comparisonBetween,
  comparisonOf,
  comparisons,
} from './public-comparisons.ts';
import { siteForTests, versionFile } from './site-for-tests.ts';

const FOLDER = 'terms/beratungsvertrag';

const BEFORE = '## § 1 Gegenstand\n\n(1) Rat.\n\n## § 2 Kosten\n\n(1) Zehn Euro.\n\n## § 3 Ende\n\n(1) Jederzeit.\n';
const AFTER = '## § 1 Gegenstand\n\n(1) Rat und Hilfe.\n\n## § 2 Ende\n\n(1) Jederzeit.\n';

const changes = (...clauses: readonly string[]) =>
  `\nchanges:\n${clauses.map((clause) => `  - { clause: "${clause}", why: Grund, meaning: Folge }`).join('\n')}`;

function explained(comparison: Comparison | undefined) {
  const texts = comparison && textsOf(comparison);
  if (!texts) throw new Error('nothing to compare');
  return explainedComparison(texts);
}

async function compared(explanations: readonly string[]) {
  const site = await siteForTests({
    [`${FOLDER}/2025-01-01.de.mdx`]: versionFile('validFrom: 2025-01-01', BEFORE),
    [`${FOLDER}/2026-01-01.de.mdx`]: versionFile(`validFrom: 2026-01-01${changes(...explanations)}`, AFTER),
  });
  const [comparison] = comparisons(site);
  if (!comparison) throw new Error('nothing to compare');
  const { clauses, general } = explained(comparison);
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
    const { clauses, general } = explained(comparison);
    expect(clauses.at(-1)).toMatchObject({
      anchor: '_gone-par-3',
      change: 'removed',
      explanations: [{ clause: '§ 3' }],
    });
    expect(general).toEqual([]);
  });
});

describe('comparisons of any two versions', () => {
  const bodies = [
    '## § 1 Kosten\n\n(1) Zehn Euro im Monat.\n\n## § 2 Ende\n\n(1) Jederzeit mit einer Frist von vier Wochen.\n',
    '## § 1 Kosten\n\n(1) Elf Euro im Monat.\n\n## § 2 Ende\n\n(1) Jederzeit mit einer Frist von vier Wochen.\n',
    '## § 1 Schutz\n\n(1) Neu.\n\n## § 2 Kosten\n\n(1) Elf Euro im Monat.\n\n## § 3 Ende\n\n(1) Jederzeit mit einer Frist von zwei Wochen.\n',
  ];
  const explanations = ['', changes('§ 1'), changes('§ 1', '§ 3')];
  const files = Object.fromEntries(
    bodies.map((body, index) => [
      `${FOLDER}/${2023 + index}-01-01.de.mdx`,
      versionFile(`validFrom: ${2023 + index}-01-01${explanations[index]}`, body),
    ]),
  );

  test('have an address each, and show every explanation beside what its clause has become', async () => {
    const site = await siteForTests(files);
    expect(comparisons(site).map((each) => comparisonAddress(site, each))).toEqual([
      '/bedingungen/beratungsvertrag/2024-01-01/vergleich/',
      '/bedingungen/beratungsvertrag/2025-01-01/vergleich/',
      '/bedingungen/beratungsvertrag/2025-01-01/vergleich/2023-01-01/',
    ]);
    const [, , whole] = comparisons(site);
    const { clauses, general } = explained(whole);
    expect(clauses.map(({ anchor, explanations }) => [anchor, explanations.map(({ version }) => version)])).toEqual([
      ['par-1', ['2025-01-01']],
      ['par-2', ['2024-01-01']],
      ['par-3', ['2025-01-01']],
    ]);
    expect(general).toEqual([]);
  });

  test('are the same in either order, and keep the language where both versions have it', async () => {
    const english = Object.fromEntries(
      [0, 2].map((index) => [
        `${FOLDER}/${2023 + index}-01-01.en.mdx`,
        versionFile(`validFrom: ${2023 + index}-01-01`, '## § 1 Costs\n\n(1) Ten euros.\n'),
      ]),
    );
    const site = await siteForTests({ ...files, ...english });
    const [terms] = site.data.terms;
    const [first, second, third] = terms?.versions ?? [];
    if (!terms || !first || !second || !third) throw new Error('no versions');
    const address = (comparison: ReturnType<typeof comparisonBetween>) =>
      comparison && comparisonAddress(site, comparison);
    expect(address(comparisonBetween(site, terms, third, first, 'en'))).toBe(
      '/bedingungen/beratungsvertrag/2025-01-01/en/vergleich/2023-01-01/',
    );
    expect(comparisonBetween(site, terms, first, third)).toEqual(comparisonBetween(site, terms, third, first));
    expect(address(comparisonBetween(site, terms, second, third, 'en'))).toBe(
      '/bedingungen/beratungsvertrag/2025-01-01/vergleich/',
    );
    expect(comparisonBetween(site, terms, first, first)).toBeUndefined();
  });

  test('of a long history are those that people ask for: neighbours, the version in force, the latest', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => {
        const validFrom = `${2000 + index}-01-01`;
        const announced = index > 26 ? '\nannouncedOn: 2026-01-01' : '';
        return [`${FOLDER}/${validFrom}.de.mdx`, versionFile(`validFrom: ${validFrom}${announced}`)];
      }),
    );
    const site = await siteForTests(many);
    expect(comparisons(site)).toHaveLength(29 + 27 + 27);
  });
});
