import { expect, it } from 'vitest';
import { stageEvidence } from './stage-evidence.ts';
import { testSite } from './test-site.ts';

const complaint = (received: string, more = '') =>
  `received: ${received}\nchannel: card\nkind: complaint\nsummary: Zu spät\n${more}`;

it('counts the last two years, but whatever still waits, however old', async () => {
  const site = await testSite({
    'feedback/2022/a.yaml': complaint('2022-03-01'),
    'feedback/2022/b.yaml': complaint('2022-03-01', 'resolvedOn: 2022-03-04\nanswered: 2022-03-05\n'),
    'feedback/2026/c.yaml': complaint('2026-05-30'),
  });
  const { stimulation, handling, response } = stageEvidence(site);
  expect(stimulation.sentences[0]).toBe('Eingegangen: 0 im Jahr 2025 und 1 im Jahr 2026.');
  expect(handling.sentences).toContain('Zurzeit unerledigt: 2, davon über der Frist: 1.');
  expect(handling.entries?.map(({ id }) => id)).toEqual(['c', 'a']);
  expect(response.sentences).toContain('Ohne Antwort nach Ablauf der Frist:');
  expect(response.entries?.map(({ id }) => id)).toEqual(['a']);
});

it('says that nothing waits where nothing does', async () => {
  const { handling, response } = stageEvidence(await testSite({}));
  expect(handling.sentences).toContain('Zurzeit ist nichts unerledigt.');
  expect(response.sentences).toEqual(['Jede fällige Antwort ist gegeben.']);
});
