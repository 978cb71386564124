import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proseFacts } from '../prose/facts.ts';
import type { Clause } from './clauses.ts';
import { lineOf } from './paragraph-changes.ts';
import { type ClauseRedline, comparedClauses, headingOf, redline } from './redline.ts';
import { compareWords, type Segment } from './word-changes.ts';

const clauses = (body: string) => comparedClauses(proseFacts(body, 1));
const compare = (before: string, after: string) => redline(clauses(before), clauses(after));

/** A text as its readers see it. */
const linesOf = (text: readonly Clause[]) =>
  text.flatMap((clause) => [headingOf(clause), ...clause.paragraphs.map(lineOf)]).filter((line) => line !== '');

/** What remains of a comparison without its insertions, or without its deletions. */
function remaining(compared: readonly ClauseRedline[], order: readonly Clause[], side: 'before' | 'after'): string[] {
  const dropped = side === 'before' ? 'inserted' : 'deleted';
  const position = (clause: Clause | undefined) => (clause ? order.indexOf(clause) : -1);
  const words = (segments: readonly Segment[]) =>
    segments
      .filter(({ kind }) => kind !== dropped)
      .map(({ text }) => text)
      .join('');
  return compared
    .filter((clause) => clause[side] !== undefined)
    .toSorted((a, b) => position(a[side]) - position(b[side]))
    .flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(({ segments }) => segments)])
    .map(words)
    .filter((line) => line !== '');
}

const marked = (segments: readonly Segment[]) =>
  segments.map(({ kind, text }) => ({ same: text, inserted: `{+${text}+}`, deleted: `{-${text}-}` })[kind]).join('');

const summary = (compared: readonly ClauseRedline[]) =>
  compared.map(({ heading, change, isRenumbered, isMoved }) =>
    [marked(heading), change, isRenumbered && 'renumbered', isMoved && 'moved'].filter(Boolean).join(' | '),
  );

const BEFORE = `
## § 1 Gegenstand

(1) Wir beraten Sie zu Hause.

(2) Die Beratung ist kostenlos.

## § 2 Absagen

(1) Sagen Sie bitte 24 Stunden vorher ab.

## § 3 Haftung

(1) Wir haften nach dem Gesetz für alle Schäden an Ihren Sachen.

## § 4 Kündigung

(1) Sie können jederzeit kündigen, siehe § 2 Abs. 1.
`;

describe('redline', () => {
  it('finds nothing between equal texts', () => {
    expect(compare(BEFORE, BEFORE).map(({ change }) => change)).toEqual(['same', 'same', 'same', 'same']);
  });

  it('marks changed words', () => {
    const [, absagen] = compare(BEFORE, BEFORE.replace('24 Stunden', '48 Stunden'));
    expect(absagen?.change).toBe('changed');
    expect(absagen?.paragraphs.map(({ segments }) => marked(segments))).toEqual([
      '(1) Sagen Sie bitte {-24-}{+48+} Stunden vorher ab.',
    ]);
  });

  it('names new clauses, those renumbered by them, and references that only follow', () => {
    const after = BEFORE.replace('## § 2', '## § 2 Schutz\n\n(1) Neu ist der Schutz vor Gewalt.\n\n## § 3')
      .replace('## § 3 Haftung', '## § 4 Haftung')
      .replace('## § 4 Kündigung', '## § 5 Kündigung')
      .replace('siehe § 2', 'siehe § 3');
    expect(summary(compare(BEFORE, after))).toEqual([
      '§ 1 Gegenstand | same',
      '{+§ 2 Schutz+} | added',
      '§ {-2-}{+3+} Absagen | same | renumbered',
      '§ {-3-}{+4+} Haftung | same | renumbered',
      '§ {-4-}{+5+} Kündigung | references | renumbered',
    ]);
  });

  it('shows what is gone where it stood', () => {
    const after = BEFORE.replace(/## § 2[^#]*/, '').replace('§ 3 Haftung', '§ 2 Haftung');
    expect(summary(compare(BEFORE, after))).toEqual([
      '§ 1 Gegenstand | same',
      '{-§ 2 Absagen-} | removed',
      '§ {-3-}{+2+} Haftung | same | renumbered',
      '§ 4 Kündigung | same',
    ]);
  });

  it('names the fewest clauses that have moved', () => {
    const moved = /## § 1[^#]*/.exec(BEFORE)?.[0] ?? '';
    const after = BEFORE.replace(moved, '') + moved.replace('§ 1', '§ 5');
    expect(summary(compare(BEFORE, after))).toEqual([
      '§ 2 Absagen | same',
      '§ 3 Haftung | same',
      '§ 4 Kündigung | same',
      '§ {-1-}{+5+} Gegenstand | same | renumbered | moved',
    ]);
  });

  it('does not take another clause with the same number for a changed one', () => {
    const after = BEFORE.replace(/## § 3[^#]*/, '## § 3 Datenschutz\n\n(1) Ihre Angaben bleiben bei uns.\n\n').concat(
      '\n## § 5 Haftung und Versicherung\n\n(1) Wir haften nach dem Gesetz für alle Schäden an Ihren Sachen.\n',
    );
    expect(summary(compare(BEFORE, after))).toEqual([
      '§ 1 Gegenstand | same',
      '§ 2 Absagen | same',
      '{+§ 3 Datenschutz+} | added',
      '§ 4 Kündigung | same',
      '§ {-3-}{+5+} Haftung{+ und Versicherung+} | changed | renumbered | moved',
    ]);
  });

  it('tells new paragraphs from reworded ones', () => {
    const after = BEFORE.replace(
      '(2) Die Beratung ist',
      '(2) Das Büro ist barrierefrei.\n\n(3) Die ganze Beratung ist',
    );
    expect(compare(BEFORE, after)[0]?.paragraphs.map(({ kind, segments }) => [kind, marked(segments)])).toEqual([
      ['same', '(1) Wir beraten Sie zu Hause.'],
      ['added', '{+(2) Das Büro ist barrierefrei.+}'],
      ['changed', '({-2-}{+3+}) Die {+ganze +}Beratung ist kostenlos.'],
    ]);
  });

  it('compares what stands before the first heading, headings without text, lists; not the explanations', () => {
    const body = (opening: string, part: string, item: string, explanation: string) =>
      `${opening}\n\n# ${part}\n\n## § 1 Eins\n\n- ${item}\n- gleich\n\n<PlainLanguage>\n${explanation}\n</PlainLanguage>\n`;
    const compared = compare(
      body('Vorwort alt', 'Teil A', 'rot', 'So.'),
      body('Vorwort neu', 'Teil B', 'blau', 'Anders.'),
    );
    expect(
      compared.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map((p) => p.segments)]).map(marked),
    ).toEqual(['', 'Vorwort {-alt-}{+neu+}', '{-Teil A-}', '{+Teil B+}', '§ 1 Eins', '{-rot-}', '{+blau+}', 'gleich']);
  });

  it('compares a table row by row', () => {
    const body = (price: string) =>
      `## § 1 Preise\n\n| Leistung | Preis |\n| --- | --- |\n| Rat | ${price} |\n| Hilfe | 20 Euro |\n`;
    expect(compare(body('10 Euro'), body('12 Euro'))[0]?.paragraphs.map(({ segments }) => marked(segments))).toEqual([
      'Leistung | Preis',
      'Rat | {-10-}{+12+} Euro',
      'Hilfe | 20 Euro',
    ]);
  });

  it('gives both texts exactly, whatever was edited', () => {
    const word = fc.constantFrom(
      'Sie',
      'können',
      'kündigen',
      '14',
      'Tage',
      '24,50 Euro',
      '§ 2',
      'Abs. 1',
      'nicht',
      'und',
    );
    const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
    const title = fc.constantFrom('Gegenstand', 'Kosten', 'Ende', 'Haftung', 'Kosten und Haftung');
    const clause = fc.record({
      title,
      lines: fc.array(line, { maxLength: 4 }),
      number: fc.integer({ min: 1, max: 9 }),
    });
    const text = fc.array(clause, { maxLength: 7 }).map((all) =>
      all
        .map(({ title: name, number, lines }) => {
          const paragraphs = lines.map((words, index) => `(${index + 1}) ${words}`);
          return `## § ${number} ${name}\n\n${paragraphs.join('\n\n')}\n`;
        })
        .join('\n'),
    );
    fc.assert(
      fc.property(text, text, (earlier, later) => {
        const [before, after] = [clauses(earlier), clauses(later)];
        const compared = redline(before, after);
        expect(remaining(compared, before, 'before')).toEqual(linesOf(before));
        expect(remaining(compared, after, 'after')).toEqual(linesOf(after));
      }),
      { numRuns: 300 },
    );
  });
});

describe('compareWords', () => {
  const without = (segments: readonly Segment[], kind: Segment['kind']) =>
    segments
      .filter((segment) => segment.kind !== kind)
      .map(({ text }) => text)
      .join('');

  it('gives both texts exactly, in any script', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(fc.constantFrom('a', 'b', ' ', '  ', '\n', '-', '1.5', 'ä', 'العربية', '👍🏽', '\u00AD'), {
          maxLength: 40,
        })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = compareWords(before, after);
        expect(without(segments, 'inserted')).toBe(before);
        expect(without(segments, 'deleted')).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps numbers, compounds and inclusive forms whole', () => {
    expect(marked(compareWords('Für 1.200,50 Euro', 'Für 1.300,50 Euro'))).toBe('Für {-1.200,50-}{+1.300,50+} Euro');
    expect(marked(compareWords('die Mitarbeiter:innen', 'die Mitarbeitenden'))).toBe(
      'die {-Mitarbeiter:innen-}{+Mitarbeitenden+}',
    );
  });

  it('joins changes with a single word between them', () => {
    expect(marked(compareWords('Wir zahlen drei Tage später zurück', 'Wir zahlen vier Tage vorher zurück'))).toBe(
      'Wir zahlen {-drei Tage später-}{+vier Tage vorher+} zurück',
    );
  });

  it('replaces texts without anything in common as a whole', () => {
    const long = (word: string) => Array.from({ length: 4000 }, (_, index) => `${word}${index}`).join(' ');
    expect(compareWords(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['deleted', 'inserted']);
  });
});
