import { expect, it } from 'vitest';
import { loadHandbook, memorySource } from '../../handbook/index.ts';
import { messages } from '../../messages/index.ts';
import { MINIMAL_HANDBOOK } from '../../rules/minimal-handbook.ts';
import { collectAnswers } from '../collect-answers.ts';
import { feedback } from './feedback.ts';

const GIVEN = { channel: 'Telefon', kind: 'beschwerde', summary: 'Der Aufzug war defekt: „seit Tagen“.' };

async function make(given: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) {
  const handbook = await loadHandbook(memorySource({ ...MINIMAL_HANDBOOK, ...files }));
  const context = { handbook, today: '2026-06-01', words: messages('de').new };
  return feedback.write(context, (await collectAnswers(feedback, context, given, messages('de').ask)) ?? {})[0];
}

it('writes an entry with German words understood and an id proposed', async () => {
  expect(await make({ ...GIVEN, topic: 'Größe & Übergabe', received: '3. März 2026' })).toEqual({
    path: 'feedback/2026/2026-001.yaml',
    text: 'received: 2026-03-03\nchannel: phone\nkind: complaint\ntopic: groesse-uebergabe\nsummary: "Der Aufzug war defekt: „seit Tagen“."\n',
  });
});

it('takes the next number, behind files that cannot be read, too', async () => {
  const files = { 'feedback/2026/2026-041.yaml': 'kaputt: [' };
  expect((await make({ ...GIVEN }, files)).path).toBe('feedback/2026/2026-042.yaml');
});

it.each([
  [{ summary: 'Frau Schmidt hat angerufen.' }, '--summary: Im Text steht ein Name („Frau Schmidt“).'],
  [{ received: '31.02.2026' }, '--received: „31.02.2026“ ist kein Datum'],
  [{ received: '2026-06-02' }, '--received: Das Datum liegt in der Zukunft.'],
  [{ channel: 'Telefax' }, '--channel: „Telefax“ gibt es nicht. Ist „Telefon“ gemeint?'],
  [{ summary: ' ' }, '--summary: „Zusammenfassung“ wird gebraucht.'],
  [
    { id: 'Ä 1' },
    '--id: „Ä 1“ taugt nicht als Kennung: nur Kleinbuchstaben, Ziffern und einzelne Bindestriche, höchstens 80 Zeichen. Vorschlag: ae-1',
  ],
])('refuses %o', async (wrong, message) => {
  await expect(make({ ...GIVEN, ...wrong })).rejects.toThrow(message);
});
