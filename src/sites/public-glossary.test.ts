import { expect, test } from 'vitest';
import { entriesIn } from './public-glossary.ts';
import { siteForTests } from './site-for-tests.ts';

const GLOSSARY = `---
title: Glossar
audience: public
purpose: glossary
entries:
  - { term: Bezugsperson, definition: Eine feste Person. }
  - { term: Persönliches Budget, definition: Geld statt Hilfe., synonyms: [Budget] }
  - { term: Plan (SGB), definition: Ein Plan. }
---
`;

test.each([
  ['Ihre Bezugspersonen kommen', ['Bezugsperson']],
  ['aus einem Persönlichen Budget', ['Persönliches Budget']],
  ['die Budgetierung', []],
  ['Plan (SGB)', ['Plan (SGB)']],
  ['der Plan', []],
])('in "%s" these words are explained: %j', async (text, terms) => {
  const site = await siteForTests({ 'docs/glossar.mdx': GLOSSARY });
  expect(entriesIn(site, text).map(({ entry }) => entry.term)).toEqual(terms);
});
