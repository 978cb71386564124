import { describe, expect, it } from 'vitest';
import { proseFacts } from '../prose/facts.ts';
import { movedParagraphs } from './moved-paragraphs.ts';
import { comparedClauses, redline } from './redline.ts';

const MOVED = 'Sie können die Beratung jederzeit ohne Angabe von Gründen beenden.';

function moves(before: string, after: string): string[] {
  const compared = redline(comparedClauses(proseFacts(before, 1)), comparedClauses(proseFacts(after, 1)));
  return [...movedParagraphs(compared)].map(([{ kind }, { heading }]) => {
    const title = heading.map(({ text }) => text).join('');
    return `${kind}: ${title}`;
  });
}

const text = (one: string, two: string) =>
  `## § 1 Ende\n\n(1) Gleich.\n\n${one}\n\n## § 2 Kosten\n\n(1) Zehn Euro.\n\n${two}\n`;

describe('movedParagraphs', () => {
  it('tells both places of a paragraph that stands in another clause now, whatever its number', () => {
    expect(moves(text(`(2) ${MOVED}`, ''), text('', `(3) ${MOVED}`))).toEqual([
      'removed: § 2 Kosten',
      'added: § 1 Ende',
    ]);
  });

  it('does not take a reworded or a short paragraph for one that has moved', () => {
    expect(moves(text(`(2) ${MOVED}`, ''), text('', `(2) ${MOVED.replace('jederzeit', 'immer')}`))).toEqual([]);
    expect(moves(text('(2) Das gilt auch hier.', ''), text('', '(2) Das gilt auch hier.'))).toEqual([]);
  });

  it('pairs each place once', () => {
    expect(moves(text(`(2) ${MOVED}`, ''), text('', `(2) ${MOVED}\n\n(3) ${MOVED}`))).toHaveLength(2);
  });
});
