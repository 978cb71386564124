import { type Clause, numberedClauses } from '../handbook/clauses.ts';
import { documentTitle, liveVersions } from '../handbook/index.ts';
import { clauses, termsFile } from './examples/terms-file.ts';
import { defineRule } from './rule.ts';

type Problem = 'first' | 'gap' | 'duplicate' | 'disorder';
type Facts = Readonly<Record<'title' | 'clause' | 'other', string>> & { readonly problem: Problem };
type Numbered = Clause & { readonly number: string };

const PAGE = 'terms/beratungsvertrag/2025-01-01.de.mdx';
const page = (...headings: string[]) => ({
  [PAGE]: termsFile(
    { validFrom: '2025-01-01', approved: '{ by: leitung, on: 2024-11-04 }', announcedOn: '2024-11-15' },
    clauses(...headings.map((heading): [string, string] => [heading, `Zu ${heading.replace(/^\P{L}+/u, '')}.`])),
  ),
});

/** Clauses are numbered 1, 2, 3 …, with letters for those put in between. */
export default defineRule<Facts>({
  severity: 'warning',
  area: 'terms',
  texts: {
    de: {
      title: 'Zählung der Klauseln',
      message: ({ title, clause, other, problem }) => {
        switch (problem) {
          case 'first':
            return `„${title}“ beginnt mit ${clause}; erwartet ist ${other}.`;
          case 'gap':
            return `In „${title}“ steht ${clause}; erwartet ist zuvor ${other}.`;
          case 'duplicate':
            return `In „${title}“ gibt es ${clause} zweimal; erwartet ist jede Nummer nur einmal.`;
          case 'disorder':
            return `In „${title}“ steht ${clause} hinter ${other}; erwartet ist die Reihenfolge der Nummern.`;
        }
      },
      why: 'Auf Klauseln beruft man sich mit ihrer Nummer. Fehlt eine oder steht sie zweimal da, weiß niemand, was gemeint ist.',
      example: '## § 1 Gegenstand\n\n## § 2 Kosten\n\n## § 2a Ermäßigung\n\n## § 3 Kündigung',
    },
    en: {
      title: 'Numbering of clauses',
      message: ({ title, clause, other, problem }) => {
        switch (problem) {
          case 'first':
            return `“${title}” begins with ${clause}; ${other} is expected.`;
          case 'gap':
            return `“${title}” has ${clause}; ${other} is expected before it.`;
          case 'duplicate':
            return `“${title}” has ${clause} twice; each number is expected once.`;
          case 'disorder':
            return `“${title}” has ${clause} behind ${other}; the order of numbers is expected.`;
        }
      },
      why: 'Clauses are cited by their number. Where one is missing or stands twice, nobody knows what is meant.',
      example: '## § 1 Subject\n\n## § 2 Costs\n\n## § 2a Reductions\n\n## § 3 Notice',
    },
  },
  examples: {
    bad: [
      {
        name: 'a number left out',
        files: page('§ 1 Gegenstand', '§ 2 Kosten', '§ 4 Ende'),
        expect: [
          {
            file: PAGE,
            line: 24,
            column: 1,
            reason: 'In „Bedingungen der Beratung“ steht § 4; erwartet ist zuvor § 3.',
          },
        ],
      },
      {
        name: 'a number that stands twice',
        files: page('§ 1 Gegenstand', '§ 2 Kosten', '§ 2 Ende'),
        expect: [
          {
            file: PAGE,
            line: 24,
            column: 1,
            reason: 'In „Bedingungen der Beratung“ gibt es § 2 zweimal; erwartet ist jede Nummer nur einmal.',
          },
        ],
      },
      {
        name: 'two clauses that changed places',
        files: page('1. Gegenstand', '3. Kosten', '2. Ende', '4. Recht'),
        expect: [
          {
            file: PAGE,
            line: 24,
            column: 1,
            reason: 'In „Bedingungen der Beratung“ steht 2. hinter 3.; erwartet ist die Reihenfolge der Nummern.',
          },
        ],
      },
      {
        name: 'a text that begins with § 2',
        files: page('§ 2 Kosten', '§ 3 Ende'),
        expect: [
          { file: PAGE, line: 8, column: 1, reason: '„Bedingungen der Beratung“ beginnt mit § 2; erwartet ist § 1.' },
        ],
      },
      {
        name: 'a letter without the one before',
        files: page('Section 1 Subject', 'Section 1b Costs', 'Section 2 End'),
        expect: [
          {
            file: PAGE,
            line: 16,
            column: 1,
            reason: 'In „Bedingungen der Beratung“ steht Section 1b; erwartet ist zuvor Section 1a.',
          },
        ],
      },
    ],
    good: [
      { name: 'letters in order', files: page('§ 1 Gegenstand', '§ 1a Kosten', '§ 1b Ermäßigung', '§ 2 Ende') },
      { name: 'sections without a number', files: page('Präambel', '§ 1 Gegenstand', 'Anlage') },
      {
        name: 'numbers that start anew in each part',
        files: {
          [PAGE]: termsFile(
            { validFrom: '2025-01-01' },
            '## Teil A\n\n### § 1 Rat\n\nX.\n\n## Teil B\n\n### § 1 Geld\n\nY.\n',
          ),
        },
      },
      {
        name: 'an excerpt of a law',
        files: {
          'terms/rechte/document.yaml':
            'title: Aus dem Gesetz\nkind: legal-provision\nowner: leitung\nbindingLanguage: de\ncommunication: [{ when: before-contract, how: Aushang }]\n',
          'terms/rechte/2025-01-01.de.mdx': termsFile(
            { validFrom: '2025-01-01' },
            clauses(['§ 14 Beratung', 'X.'], ['§ 60 Mitwirkung', 'Y.']),
          ),
        },
      },
    ],
  },
  *check({ handbook, today }) {
    for (const model of handbook.terms.values()) {
      for (const { binding } of liveVersions(model, today)) {
        const numbered = numberedClauses(binding.prose);
        if (model.document?.data.kind === 'legal-provision' && numbered[0]?.number !== '1') continue;
        for (const part of partsOf(numbered)) {
          for (const { clause, other, problem } of problemsIn(part)) {
            const facts = { title: documentTitle(model), clause: clause.label, other, problem };
            yield { file: binding.file, at: clause.place, subject: `${problem} ${clause.label}`, facts };
          }
        }
      }
    }
  },
});

/** Numbering may start anew below a heading above the clauses ("Part B"). */
function partsOf(numbered: readonly Numbered[]): Numbered[][] {
  const parts: Numbered[][] = [];
  for (const clause of numbered) {
    if (parts.length === 0 || (clause.opensPart && clause.number === '1')) parts.push([]);
    parts.at(-1)?.push(clause);
  }
  return parts;
}

function* problemsIn(part: readonly Numbered[]): Iterable<{ clause: Numbered; other: string; problem: Problem }> {
  const all = new Set(part.map(({ number }) => number));
  const seen = new Set<string>();
  let last: Numbered | undefined;
  for (const clause of part) {
    const expected = predecessor(clause.number);
    if (seen.has(clause.number)) {
      yield { clause, other: '', problem: 'duplicate' };
    } else if (last && compare(clause.number, last.number) < 0) {
      yield { clause, other: last.label, problem: 'disorder' };
    } else if (expected !== undefined && !all.has(expected)) {
      const problem = last ? 'gap' : 'first';
      yield { clause, other: withNumber(clause, last ? expected : '1'), problem };
    }
    seen.add(clause.number);
    if (!last || compare(clause.number, last.number) > 0) last = clause;
  }
}

/** The number that must come somewhere before: 3 for 4, 4 for 4a, 4a for 4b; none for 1. */
function predecessor(number: string): string | undefined {
  const [, digits = '', letter = ''] = /^(\d+)([a-z]?)$/.exec(number) ?? [];
  if (letter === 'a') return digits;
  if (letter !== '') return digits + String.fromCharCode(letter.charCodeAt(0) - 1);
  return Number(digits) > 1 ? String(Number(digits) - 1) : undefined;
}

function withNumber({ label, number }: Numbered, other: string): string {
  return label.replace(number, other);
}

function compare(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : a > b ? 1 : 0);
}
