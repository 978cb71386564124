import { beforeAll, describe, expect, it } from 'vitest';
import { MINIMAL_HANDBOOK } from '../rules/minimal-handbook.ts';
import { matrixParts } from './evaluation-matrix.ts';
import { assessmentAddress, cyclePartAddress, cycleParts, followUpAddress, partsOf } from './evaluation-pages.ts';
import type { HandbookSite } from './handbook-site.ts';
import { measureAddress, measurePageAddress, measurePages, openFirst } from './measure-pages.ts';
import { testSite } from './test-site.ts';

const COUNT = 250;
const ids = Array.from({ length: COUNT }, (_, index) => `v${String(index + 1).padStart(3, '0')}`);

const procedures = Object.fromEntries(
  ids.map((id) => [
    `procedures/${id}.mdx`,
    (MINIMAL_HANDBOOK['procedures/sprechstunde.mdx'] ?? '').replace('Offene Sprechstunde', `Verfahren ${id}`),
  ]),
);

const cycle = (year: number) => `---
title: Evaluation ${year}
period: { from: ${year}-01-01, to: ${year}-12-31 }
heldOn: ${year + 1}-02-10
status: closed
responsible: leitung
assessments:
${ids.map((id, index) => `  - { procedure: ${id}, rating: met, conclusion: change, measures: [{ id: ${year}-${index + 1}, title: Maßnahme, due: ${year + 1}-06-30, status: ${index === 7 ? 'open' : 'done'} }] }`).join('\n')}
---
`;

let site: HandbookSite;
beforeAll(async () => {
  site = await testSite({
    ...MINIMAL_HANDBOOK,
    ...procedures,
    'evaluations/2024.mdx': cycle(2024),
    'evaluations/2025.mdx': cycle(2025),
  });
});

describe('a cycle with 250 assessments', () => {
  it('has pages of forty, each assessment on one of them', () => {
    const parts = partsOf(site.handbook, '2025');
    expect(parts.map(({ assessments }) => assessments.length)).toEqual([40, 40, 40, 40, 40, 40, 10]);
    expect(cyclePartAddress(site, '2025', 1)).toBe('/evaluationen/2025/');
    expect(assessmentAddress(site, '2025', 'v001')).toBe('/evaluationen/2025/#procedure-v001');
    expect(assessmentAddress(site, '2025', 'v041')).toBe('/evaluationen/2025/2/#procedure-v041');
    expect(assessmentAddress(site, '2024', 'v250')).toBe('/evaluationen/2024/7/#procedure-v250');
    expect(followUpAddress(site, '2025')).toBe('/evaluationen/2025/#_follow-up');
    expect(cycleParts(site.handbook)).toHaveLength(14);
  });

  it('has a matrix a hundred rows at a time', () => {
    expect(matrixParts(site).map((part) => part.length)).toEqual([100, 100, 51]);
  });
});

describe('a register of 500 measures', () => {
  it('has pages of a hundred for each cycle, newest cycle first', () => {
    expect(measurePages(site.handbook).map((page) => [measurePageAddress(site, page), page.records.length])).toEqual([
      ['/massnahmen/2025/', 100],
      ['/massnahmen/2025/2/', 100],
      ['/massnahmen/2025/3/', 50],
      ['/massnahmen/2024/', 100],
      ['/massnahmen/2024/2/', 100],
      ['/massnahmen/2024/3/', 50],
    ]);
    expect(measureAddress(site, '2025-101')).toBe('/massnahmen/2025/2/#2025-101');
  });

  it('begins with what is open, the earliest due on top', () => {
    expect(
      openFirst(site.handbook)
        .slice(0, 3)
        .map(({ measure }) => measure.id),
    ).toEqual(['2024-8', '2025-8', '2025-250']);
  });
});

it('keeps a small handbook on one page each', async () => {
  const small = await testSite(MINIMAL_HANDBOOK);
  expect(measurePages(small.handbook)).toEqual([]);
  expect(measureAddress(small, '2025-01')).toBe('/massnahmen/#2025-01');
  expect(cycleParts(small.handbook)).toHaveLength(1);
  expect(matrixParts(small)).toHaveLength(1);
});
