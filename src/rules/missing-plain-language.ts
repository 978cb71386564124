import { type Clause, clausesOf } from '../handbook/clauses.ts';
import { documentTitle, languageOf, liveVersions } from '../handbook/index.ts';
import { isEasyLanguage } from './detection/easy-language.ts';
import { clauses, termsFile } from './examples/terms-file.ts';
import { defineRule } from './rule.ts';

type Facts = Readonly<Record<'title' | 'clause', string>>;

const PAGE = 'terms/beratungsvertrag/2025-01-01.de.mdx';
const page = (body: string) => ({
  [PAGE]: termsFile(
    { validFrom: '2025-01-01', approved: '{ by: leitung, on: 2024-11-04 }', announcedOn: '2024-11-15' },
    body,
  ),
});

/** Each clause is explained in plain words. */
export default defineRule<Facts>({
  severity: 'info',
  area: 'terms',
  texts: {
    de: {
      title: 'Erklärung in einfachen Worten fehlt',
      message: ({ title, clause }) =>
        clause === ''
          ? `In „${title}“ ist keine Klausel in einfachen Worten erklärt (PlainLanguage).`
          : `In „${title}“ ist ${clause} nicht in einfachen Worten erklärt (PlainLanguage).`,
      why: 'Kundinnen und Kunden sollen verstehen, was sie unterschreiben, auch wenn ihnen Vertragssprache fremd ist.',
      example:
        '## § 4 Kündigung\n\n(1) Sie können jederzeit mit einer Frist von zwei Wochen kündigen.\n\n<PlainLanguage>\n\nSie möchten aufhören? Schreiben Sie uns zwei Wochen vorher.\n\n</PlainLanguage>',
    },
    en: {
      title: 'Missing explanation in plain words',
      message: ({ title, clause }) =>
        clause === ''
          ? `No clause of “${title}” is explained in plain words (PlainLanguage).`
          : `In “${title}” ${clause} is not explained in plain words (PlainLanguage).`,
      why: 'Customers are to understand what they sign, even if legal language is foreign to them.',
      example:
        '## § 4 Notice\n\n(1) You may end the contract at any time with two weeks’ notice.\n\n<PlainLanguage>\n\nYou want to stop? Write to us two weeks before.\n\n</PlainLanguage>',
    },
  },
  examples: {
    bad: [
      {
        name: 'one clause of two without an explanation',
        files: page(`${clauses(['§ 1 Gegenstand', 'Wir beraten Sie.'])}\n## § 2 Kosten\n\n(1) Keine.\n`),
        expect: [
          {
            file: PAGE,
            line: 16,
            column: 1,
            reason: 'In „Bedingungen der Beratung“ ist § 2 nicht in einfachen Worten erklärt (PlainLanguage).',
          },
        ],
      },
      {
        name: 'no explanation at all: one finding',
        files: page('## § 1 Gegenstand\n\nWir beraten Sie.\n\n## § 2 Kosten\n\nKeine.\n'),
        expect: [
          {
            file: PAGE,
            line: 8,
            column: 1,
            reason: 'In „Bedingungen der Beratung“ ist keine Klausel in einfachen Worten erklärt (PlainLanguage).',
          },
        ],
      },
      {
        name: 'a clause numbered in English, in a version to come',
        files: {
          'terms/beratungsvertrag/2026-09-01.de.mdx': termsFile(
            { validFrom: '2026-09-01' },
            `## Section 1 Subject\n\nAdvice.\n\n${clauses(['Section 2 Costs', 'None.'])}`,
          ),
        },
        expect: [{ file: 'terms/beratungsvertrag/2026-09-01.de.mdx', line: 8, column: 1 }],
        also: ['missing-change-explanation'],
      },
    ],
    good: [
      {
        name: 'an explanation on one line',
        files: page('## § 1 Gegenstand\n\n(1) Rat.\n\n<PlainLanguage>Wir beraten Sie.</PlainLanguage>\n'),
      },
      {
        name: 'a clause without a text of its own',
        files: page(`${clauses(['§ 1 Gegenstand', 'Rat.'])}\n## § 2 (entfallen)\n`),
      },
      {
        name: 'a text in Leichte Sprache',
        files: {
          'terms/beratungsvertrag/2025-01-01.de-simple.mdx': termsFile(
            { validFrom: '2025-01-01' },
            '## § 1 Rat\n\nWir helfen.\n',
          ),
        },
      },
    ],
  },
  *check({ handbook, today }) {
    for (const model of handbook.terms.values()) {
      for (const { binding } of liveVersions(model, today)) {
        if (isEasyLanguage(languageOf(binding))) continue;
        const numbered = clausesOf(binding.prose).filter(({ number, text }) => number !== undefined && text !== '');
        const bare = numbered.filter(({ plainLanguage }) => plainLanguage.length === 0);
        for (const { place, label } of allOrEach(numbered, bare)) {
          const facts = { title: documentTitle(model), clause: label };
          yield { file: binding.file, at: place, subject: `explanation ${label}`, facts };
        }
      }
    }
  },
});

/** A text without any explanation is one gap, not as many as it has clauses. */
function allOrEach(numbered: readonly Clause[], bare: readonly Clause[]): readonly Pick<Clause, 'place' | 'label'>[] {
  const [first] = bare;
  return first && bare.length === numbered.length && bare.length > 1 ? [{ place: first.place, label: '' }] : bare;
}
