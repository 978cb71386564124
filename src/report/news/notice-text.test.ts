import { describe, expect, it } from 'vitest';
import { messages } from '../../messages/index.ts';
import { type NoticeFacts, noticeText } from './notice-text.ts';

const FACTS: NoticeFacts = {
  title: 'Bedingungen der Beratung',
  from: '1. Juli 2026',
  dayBefore: '30. Juni 2026',
  reach: 'all-contracts',
  changes: [
    { clause: '§ 4', why: 'Zwei Tage waren\nzu lang.', meaning: `Sie können ${'jederzeit '.repeat(20)}absagen.` },
  ],
  page: 'https://bedingungen.example.org/bedingungen/beratung/2026-07-01/',
  comparison: undefined,
  languages: 'Englisch',
  contact: ['+49 30 23125 100'],
  organisation: 'Beispiel gGmbH',
};
const words = messages('de').termsNews;

describe('noticeText', () => {
  it('says what changes, why, what it means, from when, for whom, where to read it, and what people can do', () => {
    const text = noticeText(words, FACTS);
    expect(text.split('\n')[0]).toBe('Betreff: Bedingungen der Beratung: Das ändert sich zum 1. Juli 2026');
    for (const part of [
      '§ 4',
      'Warum: Zwei Tage waren zu lang.',
      'auch für Ihren Vertrag',
      FACTS.page,
      'Englisch',
      '30. Juni 2026',
      '+49 30 23125 100',
    ]) {
      expect(text.replace(/\n(?!\n)\s*/g, ' ')).toContain(part);
    }
  });

  it('keeps lines short and addresses whole', () => {
    const long = noticeText(words, FACTS)
      .split('\n')
      .slice(1)
      .filter((line) => line.length > 72);
    expect(long).toEqual([]);
    const page = `https://bedingungen.example.org/${'a'.repeat(90)}/`;
    expect(noticeText(words, { ...FACTS, page })).toContain(`\n${page}\n`);
  });

  it('asks nobody to object to what does not concern their contract', () => {
    expect(noticeText(words, { ...FACTS, reach: 'new-contracts' })).not.toContain('30. Juni 2026');
    expect(noticeText(words, { ...FACTS, reach: 'law' })).not.toContain('Vertrag mit uns');
  });

  it('says plainly that explanations are missing', () => {
    expect(noticeText(words, { ...FACTS, changes: [], page: undefined })).toContain(words.noChanges);
  });
});
