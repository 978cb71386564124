import { describe, expect, it } from 'vitest';
import { proseFacts } from '../prose/facts.ts';
import { clausesOf, hasParagraph } from './clauses.ts';

const read = (body: string) => clausesOf(proseFacts(body, 1));
const numbers = (body: string) => read(body).map(({ number }) => number);

describe('clausesOf', () => {
  it('reads number, title, paragraphs, anchors and places', () => {
    const [clause] = read(`## § 4 Kündigung

(1) Sie können **jederzeit** kündigen.

(2) Die Frist beträgt
zwei Wochen.

<PlainLanguage>

Zwei Wochen vorher genügt.

</PlainLanguage>
`);
    expect(clause).toMatchObject({
      number: '4',
      label: '§ 4',
      title: 'Kündigung',
      slug: 'par-4-kuendigung',
      anchor: 'par-4',
      text: '(1) Sie können jederzeit kündigen.\n(2) Die Frist beträgt zwei Wochen.',
      plainLanguage: ['Zwei Wochen vorher genügt.'],
      place: { line: 1, column: 1 },
    });
    expect(clause?.paragraphs.map(({ number, anchor, place }) => [number, anchor, place.line])).toEqual([
      ['1', 'par-4-abs-1', 3],
      ['2', 'par-4-abs-2', 5],
    ]);
  });

  it.each([
    ['## § 4 Kündigung', '4', 'Kündigung'],
    ['## §4a: Kündigung', '4a', 'Kündigung'],
    ['## § 4 a Kündigung', '4a', 'Kündigung'],
    ['## § 4 – Kündigung', '4', 'Kündigung'],
    ['## 4. Kündigung', '4', 'Kündigung'],
    ['## 4\\) Notice', '4', 'Notice'],
    ['## Section 4 Notice', '4', 'Notice'],
    ['## SECTION 4. Notice', '4', 'Notice'],
    ['## Clause 4: Notice', '4', 'Notice'],
    ['## Art. 4 Résiliation', '4', 'Résiliation'],
    ['## Madde 4 Fesih', '4', 'Fesih'],
    ['## المادة ٤ الإنهاء', '4', 'الإنهاء'],
    ['## § 4', '4', ''],
  ])('reads the number in %s', (heading, number, title) => {
    expect(read(`${heading}\n\nText.\n`)).toMatchObject([{ number, title }]);
  });

  it('takes no number from words about time or from a single count', () => {
    expect(numbers("## 4 Weeks' notice\n\nText.\n\n## Annex\n\nText.\n")).toEqual([undefined, undefined]);
  });

  it('reads bare numbers where several headings have them', () => {
    expect(numbers('## 1 Subject\n\nText.\n\n## 2 Notice\n\nText.\n')).toEqual(['1', '2']);
  });

  it('lets headings below a clause belong to it', () => {
    const clauses = read('## 4. Fees\n\nText.\n\n### 4.1 Reminders\n\nNone.\n\n## 5. End\n\nText.\n');
    expect(clauses.map(({ number, text }) => [number, text])).toEqual([
      ['4', 'Text.\n(1) Reminders\nNone.'],
      ['5', 'Text.'],
    ]);
  });

  it('keeps a preamble and an annex as sections without number', () => {
    const clauses = read('## Präambel\n\nWorum es geht.\n\n## § 1 A\n\nText.\n\n## Anlage\n\n### 1. Preise\n\nText.\n');
    expect(clauses.map(({ number, label }) => [number, label])).toEqual([
      [undefined, 'Präambel'],
      ['1', '§ 1'],
      [undefined, 'Anlage'],
    ]);
  });

  it('notes where a part begins and keeps anchors apart', () => {
    const clauses = read('## Teil A\n\n### § 1 A\n\nX.\n\n## Teil B\n\n### § 1 B\n\nY.\n');
    expect(clauses.map(({ anchor, opensPart }) => [anchor, opensPart])).toEqual([
      ['par-1', true],
      ['par-1-teil-2', true],
    ]);
  });

  it('counts paragraphs that carry no number', () => {
    const [signed] = read('## § 1 A\n\n(1) X.\n\n(2) Y.\n');
    const [plain] = read('## § 1 A\n\nX.\n\nY.\n');
    for (const clause of [signed, plain]) {
      expect(clause && hasParagraph(clause, '2')).toBe(true);
      expect(clause && hasParagraph(clause, '3')).toBe(false);
    }
  });
});
