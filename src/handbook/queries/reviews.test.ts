import { describe, expect, it } from 'vitest';
import { loadHandbook } from '../load.ts';
import { memorySource } from '../memory.ts';
import { reviewsDone } from './reviews.ts';

const SETTINGS = 'format: 1\norganisation: { name: A }\nroles: [{ id: qmb, title: QM }]\n';

const cycle = (status: string, heldOn: string) => `---
title: Evaluation
period: { from: 2025-01-01, to: 2025-12-31 }
heldOn: ${heldOn}
status: ${status}
responsible: qmb
assessments:
  - { procedure: sprechstunde, conclusion: keep, reasoning: Sie wirkt. }
  - { procedure: infotag, conclusion: end }
  - { procedure: offen }
---
`;
const VERSION = `---
validFrom: 2025-01-01
reviewed:
  - { on: 2026-05-04, by: qmb, conclusion: keep, outcome: Die Rechtslage ist dieselbe. }
  - { on: 2025-05-04, by: qmb, outcome: Bestätigt. }
---
`;
const DOCUMENT = 'title: Vertrag\nkind: general-terms\nowner: qmb\nbindingLanguage: de\n';

async function reviews(files: Record<string, string>, today = '2026-06-01') {
  const handbook = await loadHandbook(memorySource({ 'handbook.yaml': SETTINGS, ...files }));
  return reviewsDone(handbook, today).map(({ on, title, outcome, reason }) => [on, title, outcome, reason]);
}

describe('reviewsDone', () => {
  it('takes assessments with a conclusion, whatever it is, from cycles that have begun', async () => {
    expect(await reviews({ 'evaluations/2025.mdx': cycle('closed', '2026-02-10') })).toEqual([
      ['2026-02-10', 'sprechstunde', 'keep', 'Sie wirkt.'],
      ['2026-02-10', 'infotag', 'end', ''],
    ]);
    expect(await reviews({ 'evaluations/2025.mdx': cycle('planned', '2026-02-10') })).toEqual([]);
  });

  it('takes documented reviews of terms, newest first', async () => {
    const files = { 'terms/vertrag/document.yaml': DOCUMENT, 'terms/vertrag/2025-01-01.de.mdx': VERSION };
    expect(await reviews(files)).toEqual([
      ['2026-05-04', 'Vertrag', 'keep', 'Die Rechtslage ist dieselbe.'],
      ['2025-05-04', 'Vertrag', undefined, 'Bestätigt.'],
    ]);
    expect(await reviews(files, '2025-12-31')).toHaveLength(1);
  });
});
