import { expect, test } from 'vitest';
import { requirementsByPage } from './evidence.ts';
import { counting, explanation, stateOf } from './requirement-states.ts';
import { procedureFile, testSite } from './test-site.ts';

const CATALOGUE = `title: Qualitätsbereich 11
standard: KQS
requirements:
  - { id: "11.1", title: Beschrieben, text: Beschrieben., evidence: [{ kind: procedures }], rules: [missing-rationale] }
  - { id: "11.2", title: Bekannt, text: Bekannt., evidence: [{ kind: procedures }, { kind: terms }], rules: [] }
  - { id: "11.4", title: Bewertet, text: Bewertet., evidence: [{ kind: evaluations }], rules: [] }
`;
const files = { 'requirements/qb-11.yaml': CATALOGUE, 'procedures/a.mdx': procedureFile('A') };
const site = await testSite(files, [
  { file: 'procedures/a.mdx' },
  { file: 'procedures/a.mdx', severity: 'info' },
  { file: 'procedures/a.mdx', excepted: { reason: 'Grund', until: '2026-12-31' } },
]);
const requirement = (id: string) => {
  const found = site.handbook.catalogues.get('qb-11')?.data.requirements.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

test('hints and granted exceptions do not speak against a requirement', () => {
  const state = stateOf(site, requirement('11.1'));
  expect(state.findings).toHaveLength(3);
  expect(counting(state)).toHaveLength(1);
});

test('each state is explained', () => {
  const words = (id: string) => explanation(site, stateOf(site, requirement(id)));
  expect(words('11.1')).toEqual(['Teilweise erfüllt: Ein Befund spricht gegen die volle Erfüllung.']);
  expect(words('11.2')).toEqual(['Teilweise erfüllt: Es fehlt ein Nachweis aus dem Bereich Bedingungen.']);
  expect(words('11.4')).toEqual(['Offen: Es gibt noch keinen Nachweis.']);
});

test('from the page to its requirements', () => {
  const pages = [...requirementsByPage(site)].map(([path, items]) => [path, items.map((item) => item.requirement.id)]);
  expect(pages).toEqual([['procedures/a.mdx', ['11.1', '11.2']]]);
});
