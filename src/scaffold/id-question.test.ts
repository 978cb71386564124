import { describe, expect, it } from 'vitest';
import type { Handbook } from '../handbook/index.ts';
import { messages } from '../messages/index.ts';
import { idQuestion } from './id-question.ts';
import type { ScaffoldContext } from './scaffold.ts';

const words = messages('de').new;
const context = {
  words,
  handbook: { files: [{ path: 'procedures/rueckruf.mdx' }] } as unknown as Handbook,
} as ScaffoldContext;
const question = (title?: string) => idQuestion(context, title, (id) => `procedures/${id}.mdx`);

describe('the question for an id', () => {
  it.each([
    ['Rückruf im Büro', 'rueckruf-im-buero'],
    // Windows keeps these names for devices.
    ['Con', 'con-1'],
    ['AUX', 'aux-1'],
    ['Nul', 'nul-1'],
    ['Com1', 'com1-1'],
    ['Konto', 'konto'],
  ])('proposes for %s: %s', (title, id) => {
    expect(question(title).initial).toBe(id);
    expect(question(title).problem?.(id)).toBeUndefined();
  });

  it('refuses what no file may be called, and what is taken', () => {
    const { problem } = question();
    expect(problem?.('aux')).toBe(words.reservedId('aux'));
    expect(problem?.('intern/nul')).toBe(words.reservedId('nul'));
    expect(problem?.('Über uns')).toBe(words.noId('Über uns', 'ueber-uns'));
    expect(problem?.('rueckruf')).toBe(words.idTaken('procedures/rueckruf.mdx'));
    expect(problem?.('ueber/uns')).toBeUndefined();
  });
});
