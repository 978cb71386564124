import type { ClauseChange } from '../handbook/clause-changes.ts';
import type { Clause } from '../handbook/clauses.ts';
import { isOfWhole, names, successions } from './detection/clause-explanations.ts';
import { dayInWords } from './detection/day.ts';
import { isReported } from './detection/reported.ts';
import { clauses, termsFile } from './examples/terms-file.ts';
import { defineRule } from './rule.ts';

type Facts = Readonly<Record<'clause' | 'title' | 'before', string>> & { readonly kind: ClauseChange['kind'] };

const FIRST = 'terms/beratungsvertrag/2025-01-01.de.mdx';
const SECOND = 'terms/beratungsvertrag/2026-01-01.de.mdx';
const history = (changes: string | null, ...second: [string, string][]) => ({
  [FIRST]: termsFile(
    { validFrom: '2025-01-01' },
    clauses(['§ 1 Gegenstand', 'Rat.'], ['§ 2 Ende', 'Jederzeit, siehe § 1.']),
  ),
  [SECOND]: termsFile({ changes }, clauses(...second)),
});

/** Customers learn of each clause that changed why, and what it means for them. */
export default defineRule<Facts>({
  severity: 'warning',
  area: 'terms',
  texts: {
    de: {
      title: 'Erklärung der Änderung fehlt',
      message: ({ clause, title, before, kind }) => {
        const name = title === '' ? `„${clause}“` : `${clause} „${title}“`;
        const what = {
          added: `ist ${name} neu`,
          removed: `ist ${name} weggefallen`,
          kept: `hat sich ${name} geändert`,
        };
        return `Gegenüber der Version vom ${dayInWords(before, 'de')} ${what[kind]}; erwartet ist eine Erklärung unter „Änderungen“ (changes).`;
      },
      why: 'Kundinnen und Kunden sollen zu jeder Änderung lesen können, warum es sie gibt und was sie für sie bedeutet.',
      example:
        'changes:\n  - clause: "§ 4"\n    why: Kürzere gesetzliche Frist.\n    meaning: Sie können schneller kündigen.',
    },
    en: {
      title: 'Missing explanation of a change',
      message: ({ clause, title, before, kind }) => {
        const name = title === '' ? `“${clause}”` : `${clause} “${title}”`;
        const what = { added: 'is new', removed: 'is gone', kept: 'has changed' }[kind];
        return `${name} ${what} since the version of ${dayInWords(before, 'en')}; an explanation is expected (changes).`;
      },
      why: 'For each change customers are to read why it was made and what it means for them.',
      example:
        'changes:\n  - clause: "§ 4"\n    why: The law has a shorter period now.\n    meaning: You can end the contract sooner.',
    },
  },
  examples: {
    bad: [
      {
        name: 'a clause with other words',
        files: history(null, ['§ 1 Gegenstand', 'Rat und Hilfe.'], ['§ 2 Ende', 'Jederzeit, siehe § 1.']),
        expect: [
          {
            file: SECOND,
            line: 8,
            column: 1,
            reason:
              'Gegenüber der Version vom 1. Januar 2025 hat sich § 1 „Gegenstand“ geändert; erwartet ist eine Erklärung unter „Änderungen“ (changes).',
          },
        ],
      },
      {
        name: 'a new clause; the one that moved on needs no explanation',
        files: history(
          null,
          ['§ 1 Gegenstand', 'Rat.'],
          ['§ 2 Kosten', 'Keine.'],
          ['§ 3 Ende', 'Jederzeit, siehe § 1.'],
        ),
        expect: [
          {
            file: SECOND,
            line: 16,
            column: 1,
            reason:
              'Gegenüber der Version vom 1. Januar 2025 ist § 2 „Kosten“ neu; erwartet ist eine Erklärung unter „Änderungen“ (changes).',
          },
        ],
      },
      {
        name: 'a clause that is gone',
        files: history(null, ['§ 1 Gegenstand', 'Rat.']),
        expect: [
          {
            file: SECOND,
            line: 2,
            column: 1,
            reason:
              'Gegenüber der Version vom 1. Januar 2025 ist § 2 „Ende“ weggefallen; erwartet ist eine Erklärung unter „Änderungen“ (changes).',
          },
        ],
      },
      {
        name: 'one change explained, the other not',
        files: history(
          '[{ clause: "§ 1", why: Mehr Angebote, meaning: Wir helfen auch }]',
          ['§ 1 Gegenstand', 'Rat und Hilfe.'],
          ['§ 2 Ende', 'Sofort.'],
        ),
        expect: [{ file: SECOND, line: 17, column: 1 }],
      },
      {
        name: 'a section without number',
        files: {
          [FIRST]: termsFile(
            { validFrom: '2025-01-01' },
            clauses(['Präambel', 'Wir beraten.'], ['§ 1 Rat', 'Kostenlos.']),
          ),
          [SECOND]: termsFile({}, clauses(['Präambel', 'Wir helfen.'], ['§ 1 Rat', 'Kostenlos.'])),
        },
        expect: [{ file: SECOND, line: 8, column: 1 }],
      },
    ],
    good: [
      {
        name: 'all changes explained, one by the old number',
        files: history(
          '[{ clause: "§ 1 Abs. 1", why: a, meaning: b }, { clause: "§ 2 (weggefallen)", why: c, meaning: d }]',
          ['§ 1 Gegenstand', 'Rat und Hilfe.'],
        ),
      },
      {
        name: 'an explanation of the whole text',
        files: history(
          '[{ clause: Alle Klauseln, why: a, meaning: b }]',
          ['§ 1 Gegenstand', 'Hilfe.'],
          ['§ 2 Ende', 'Sofort.'],
        ),
      },
      {
        name: 'white space, explanations and references that follow a new number',
        files: history(
          '[{ clause: "§ 1", why: Neu, meaning: Wir stellen uns vor }]',
          ['§ 1 Über uns', 'Ein Verein.'],
          ['§ 2 Gegenstand', 'Rat.'],
          ['§ 3 Ende', 'Jederzeit,\nsiehe  § 2.'],
        ),
      },
    ],
  },
  *check({ handbook }) {
    for (const { text, before, changes } of successions(handbook)) {
      const { changes: explanations } = text.data;
      if (explanations.some(isOfWhole) || isReported(text.file, ['changes'])) continue;
      for (const change of changes) {
        if (change.kind === 'kept' && !change.changed) continue;
        const sides: Clause[] = [
          ...('after' in change ? [change.after] : []),
          ...('before' in change ? [change.before] : []),
        ];
        const [clause] = sides;
        if (!clause || explanations.some((explanation) => sides.some((side) => names(explanation, side)))) continue;
        const facts = {
          clause: clause.label,
          title: clause.number === undefined ? '' : clause.title,
          before: before.data.validFrom,
          kind: change.kind,
        };
        const at = change.kind === 'removed' ? ['changes'] : clause.place;
        yield { file: text.file, at, subject: `${change.kind} ${clause.label}`, facts };
      }
    }
  },
});
