import type { ClauseChange } from '../handbook/clause-changes.ts';
import { namedClauses } from '../handbook/clause-references.ts';
import type { Clause } from '../handbook/clauses.ts';
import { isOfWhole, names, successions } from './detection/clause-explanations.ts';
import { dayInWords } from './detection/day.ts';
import { clauses, termsFile } from './examples/terms-file.ts';
import { defineRule } from './rule.ts';

type Facts = Readonly<Record<'clause' | 'before', string>> & { readonly problem: 'unchanged' | 'unknown' };

const FIRST = 'terms/beratungsvertrag/2025-01-01.de.mdx';
const SECOND = 'terms/beratungsvertrag/2026-01-01.de.mdx';
const history = (clause: string, ...second: [string, string][]) => ({
  [FIRST]: termsFile(
    { validFrom: '2025-01-01' },
    clauses(['§ 1 Gegenstand', 'Rat.'], ['§ 2 Ende', 'Jederzeit, siehe § 1.']),
  ),
  [SECOND]: termsFile(
    { changes: `[{ clause: "§ 1", why: a, meaning: b }, { clause: "${clause}", why: c, meaning: d }]` },
    clauses(...second),
  ),
});

/** What is explained as a change has changed. */
export default defineRule<Facts>({
  severity: 'warning',
  area: 'terms',
  texts: {
    de: {
      title: 'Erklärung ohne Änderung',
      message: ({ clause, before, problem }) =>
        problem === 'unknown'
          ? `Unter „Änderungen“ (changes) ist „${clause}“ erklärt, doch diese Klausel gibt es weder hier noch in der Version vom ${dayInWords(before, 'de')}.`
          : `Unter „Änderungen“ (changes) ist „${clause}“ erklärt, doch der Text ist derselbe wie in der Version vom ${dayInWords(before, 'de')}.`,
      why: 'Eine Erklärung ohne Änderung verunsichert. Oft fehlt dann die Änderung im Text, oder die Nummer ist verrutscht.',
      example:
        'changes:\n  - clause: "§ 4" # genau die Klausel, deren Text sich geändert hat\n    why: …\n    meaning: …',
    },
    en: {
      title: 'Explanation without a change',
      message: ({ clause, before, problem }) =>
        problem === 'unknown'
          ? `The changes explain “${clause}”, but there is no such clause here or in the version of ${dayInWords(before, 'en')}.`
          : `The changes explain “${clause}”, but its text is the same as in the version of ${dayInWords(before, 'en')}.`,
      why: 'An explanation without a change puzzles readers. Often the change is missing in the text, or the number is wrong.',
      example: 'changes:\n  - clause: "§ 4" # the very clause whose text has changed\n    why: …\n    meaning: …',
    },
  },
  examples: {
    bad: [
      {
        name: 'a clause that did not change',
        files: history('§ 2', ['§ 1 Gegenstand', 'Rat und Hilfe.'], ['§ 2 Ende', 'Jederzeit, siehe § 1.']),
        expect: [
          {
            file: SECOND,
            line: 6,
            column: 60,
            reason:
              'Unter „Änderungen“ (changes) ist „§ 2“ erklärt, doch der Text ist derselbe wie in der Version vom 1. Januar 2025.',
          },
        ],
      },
      {
        name: 'a clause that does not exist',
        files: history('§ 7', ['§ 1 Gegenstand', 'Rat und Hilfe.'], ['§ 2 Ende', 'Jederzeit, siehe § 1.']),
        expect: [
          {
            file: SECOND,
            line: 6,
            column: 60,
            reason:
              'Unter „Änderungen“ (changes) ist „§ 7“ erklärt, doch diese Klausel gibt es weder hier noch in der Version vom 1. Januar 2025.',
          },
        ],
      },
      {
        name: 'words that name no clause',
        files: history('Zahlungsweise', ['§ 1 Gegenstand', 'Rat und Hilfe.'], ['§ 2 Ende', 'Jederzeit, siehe § 1.']),
        expect: [{ file: SECOND, line: 6, column: 60 }],
      },
    ],
    good: [
      {
        name: 'a clause with another number, by its old and its new one',
        files: history('§ 2 (jetzt § 3)', ['§ 1 Gegenstand', 'Hilfe.'], ['§ 2 Ende', 'Sofort.']),
      },
      {
        name: 'a reference that follows a new number',
        files: history(
          '§ 3',
          ['§ 1 Über uns', 'Ein Verein.'],
          ['§ 2 Gegenstand', 'Rat.'],
          ['§ 3 Ende', 'Jederzeit, siehe § 2.'],
        ),
      },
      { name: 'a clause that is gone', files: history('§ 2', ['§ 1 Gegenstand', 'Hilfe.']) },
      {
        name: 'the whole text',
        files: history('Gesamter Text', ['§ 1 Gegenstand', 'Hilfe.'], ['§ 2 Ende', 'Jederzeit, siehe § 1.']),
      },
    ],
  },
  *check({ handbook }) {
    for (const { text, before, changes } of successions(handbook)) {
      for (const [index, explanation] of text.data.changes.entries()) {
        if (isOfWhole(explanation)) continue;
        const named = changes.filter((change) => sidesOf(change).some((side) => names(explanation, side)));
        if (named.some(isChange)) continue;
        const problem = named.length > 0 ? 'unchanged' : 'unknown';
        // Words without any number may paraphrase a title; only a title of its own makes sure.
        if (
          problem === 'unknown' &&
          namedClauses(explanation.clause).size === 0 &&
          mentionsTitle(explanation.clause, changes)
        )
          continue;
        const facts = { clause: explanation.clause, before: before.data.validFrom, problem } as const;
        yield {
          file: text.file,
          at: ['changes', index, 'clause'],
          subject: `explanation ${explanation.clause}`,
          facts,
        };
      }
    }
  },
});

function sidesOf(change: ClauseChange): Clause[] {
  return [...('after' in change ? [change.after] : []), ...('before' in change ? [change.before] : [])];
}

function isChange(change: ClauseChange): boolean {
  return change.kind !== 'kept' || change.reworded || change.renumbered;
}

/** "Kündigungsfrist" for a clause "Kündigung". */
function mentionsTitle(words: string, changes: readonly ClauseChange[]): boolean {
  const own = words.toLowerCase();
  return changes
    .filter(isChange)
    .flatMap(sidesOf)
    .some(({ title }) =>
      title
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .some((word) => word.length > 4 && own.includes(word)),
    );
}
