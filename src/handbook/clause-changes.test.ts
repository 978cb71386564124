import { describe, expect, it } from 'vitest';
import { proseFacts } from '../prose/facts.ts';
import { compareClauses } from './clause-changes.ts';
import { clausesOf } from './clauses.ts';

const text = (...clauses: readonly [heading: string, words: string][]) =>
  clausesOf(proseFacts(clauses.map(([heading, words]) => `## ${heading}\n\n${words}\n`).join('\n'), 1));

const changes = (before: ReturnType<typeof text>, after: ReturnType<typeof text>) =>
  compareClauses(before, after).map((change) =>
    change.kind === 'kept'
      ? [change.after.label, change.renumbered && 'renumbered', change.changed && 'changed'].filter(Boolean).join(' ')
      : `${change.kind === 'added' ? change.after.label : change.before.label} ${change.kind}`,
  );

const before = text(['§ 1 Gegenstand', 'Rat.'], ['§ 2 Preise', 'Keine.'], ['§ 3 Ende', 'Jederzeit, siehe § 2 Abs. 1.']);

describe('compareClauses', () => {
  it('finds nothing between equal texts', () => {
    expect(changes(before, before)).toEqual(['§ 1', '§ 2', '§ 3']);
  });

  it('finds changed words', () => {
    const after = text(
      ['§ 1 Gegenstand', 'Rat und Hilfe.'],
      ['§ 2 Preise', 'Keine.'],
      ['§ 3 Ende', 'Jederzeit, siehe § 2 Abs. 1.'],
    );
    expect(changes(before, after)).toEqual(['§ 1 changed', '§ 2', '§ 3']);
  });

  it('recognises renumbered clauses, and references that follow them', () => {
    const after = text(
      ['§ 1 Gegenstand', 'Rat.'],
      ['§ 2 Schutz', 'Neu.'],
      ['§ 3 Preise', 'Keine.'],
      ['§ 4 Ende', 'Jederzeit, siehe § 3 Abs. 1.'],
    );
    expect(changes(before, after)).toEqual(['§ 1', '§ 2 added', '§ 3 renumbered', '§ 4 renumbered']);
  });

  it('sees a reference that now leads elsewhere', () => {
    const after = text(
      ['§ 1 Gegenstand', 'Rat.'],
      ['§ 2 Preise', 'Keine.'],
      ['§ 3 Ende', 'Jederzeit, siehe § 1 Abs. 1.'],
    );
    expect(changes(before, after)).toEqual(['§ 1', '§ 2', '§ 3 changed']);
  });

  it('finds removed clauses', () => {
    expect(changes(before, text(['§ 1 Gegenstand', 'Rat.'], ['§ 2 Ende', 'Jederzeit.']))).toEqual([
      '§ 1',
      '§ 2 renumbered changed',
      '§ 2 removed',
    ]);
  });

  it('pairs by number where title and words are new', () => {
    expect(changes(text(['§ 1 Preise', 'Keine.']), text(['§ 1 Entgelt', 'Zehn Euro.']))).toEqual(['§ 1 changed']);
  });
});
