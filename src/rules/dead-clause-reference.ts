import { clauseReferences } from '../handbook/clause-references.ts';
import { type Clause, hasParagraph, numberedClauses } from '../handbook/clauses.ts';
import { documentTitle, type Entry, liveVersions, type TermsDocumentModel } from '../handbook/index.ts';
import { placeOfWords } from './detection/place-in-text.ts';
import { clauses, termsFile } from './examples/terms-file.ts';
import { defineRule } from './rule.ts';

type Facts = Readonly<Record<'title' | 'reference' | 'clause', string>> & { readonly missing: 'clause' | 'paragraph' };

const PAGE = 'terms/beratungsvertrag/2025-01-01.de.mdx';
const page = (words: string, end = '## § 2 Ende\n\n(1) Jederzeit.\n\n(2) Ohne Frist.\n') => ({
  [PAGE]: termsFile(
    { validFrom: '2025-01-01', approved: '{ by: leitung, on: 2024-11-04 }', announcedOn: '2024-11-15' },
    `## § 1 Gegenstand\n\n(1) Rat.\n${words}\n\n<PlainLanguage>\nRat.\n</PlainLanguage>\n\n${end}\n<PlainLanguage>\nEnde.\n</PlainLanguage>\n`,
  ),
});

/** References within a text lead somewhere. References to laws are none of this rule's business. */
export default defineRule<Facts>({
  severity: 'warning',
  area: 'terms',
  texts: {
    de: {
      title: 'Verweis ins Leere',
      message: ({ title, reference, clause, missing }) =>
        missing === 'clause'
          ? `In „${title}“ wird auf „${reference}“ verwiesen, doch eine solche Klausel gibt es hier nicht.`
          : `In „${title}“ wird auf „${reference}“ verwiesen, doch ${clause} hat keinen solchen Absatz.`,
      why: 'Ein Verweis ins Leere macht eine Klausel unklar, und Unklarheiten gehen zulasten der Organisation (in Deutschland BGB § 305c Abs. 2, in Österreich § 915 ABGB).',
      example: '(2) Ihr Recht zur Kündigung nach § 12 Abs. 1 besteht daneben. # § 12 Abs. 1 gibt es in diesem Text',
    },
    en: {
      title: 'Reference that leads nowhere',
      message: ({ title, reference, clause, missing }) =>
        missing === 'clause'
          ? `“${title}” refers to “${reference}”, but there is no such clause in this text.`
          : `“${title}” refers to “${reference}”, but ${clause} has no such paragraph.`,
      why: 'A reference that leads nowhere makes a clause unclear, and what is unclear counts against the organisation.',
      example: '(2) Your right to give notice under § 12 (1) remains. # § 12 (1) exists in this text',
    },
  },
  examples: {
    bad: [
      {
        name: 'a clause that does not exist',
        files: page('Näheres steht\nin § 7.'),
        expect: [
          {
            file: PAGE,
            line: 12,
            column: 4,
            reason:
              'In „Bedingungen der Beratung“ wird auf „§ 7“ verwiesen, doch eine solche Klausel gibt es hier nicht.',
          },
        ],
      },
      {
        name: 'a paragraph that does not exist',
        files: page('Näheres steht in § 2 Abs. 3.'),
        expect: [
          {
            file: PAGE,
            line: 11,
            column: 18,
            reason:
              'In „Bedingungen der Beratung“ wird auf „§ 2 Abs. 3“ verwiesen, doch § 2 hat keinen solchen Absatz.',
          },
        ],
      },
      {
        name: 'one of several, in an explanation',
        files: page(
          'Rat.',
          '## § 2 Ende\n\nJederzeit.\n\n<PlainLanguage>\n\nDas gilt nach den §§ 1, 2 und 9.\n\n</PlainLanguage>\n',
        ),
        expect: [{ file: PAGE, line: 23, column: 31 }],
      },
      {
        name: 'an English text',
        files: {
          'terms/beratungsvertrag/2025-01-01.en.mdx': termsFile(
            { validFrom: '2025-01-01' },
            clauses(['Section 1 Subject', 'Advice, see section 4.']),
          ),
        },
        expect: [
          { file: 'terms/beratungsvertrag/2025-01-01.en.mdx', line: 10, column: 13 },
          { file: 'terms/beratungsvertrag/2025-01-01.en.mdx', line: 13, column: 24 },
        ],
      },
    ],
    good: [
      { name: 'clauses and paragraphs that exist', files: page('Siehe § 2 Abs. 2, §§ 1 und 2, § 1 (1).') },
      {
        name: 'laws',
        files: page(
          'Siehe § 305 BGB, §§ 60 bis 67 SGB I, nach § 84 SGG, § 29 des Neunten Buches, § 6 KSchG, § 879 Abs 3 ABGB, section 305 BGB, SGB IX § 37a.',
        ),
      },
      { name: 'a sentence that speaks of a law', files: page('Das Bürgerliche Gesetzbuch regelt das in § 626.') },
      { name: 'another text', files: page('Es gilt § 7 der Hausordnung.') },
      {
        name: 'paragraphs without numbers are counted',
        files: page('Siehe § 2 Abs. 2.', '## § 2 Ende\n\nJederzeit.\n\nOhne Frist.\n'),
      },
    ],
  },
  *check({ handbook, today }) {
    for (const model of handbook.terms.values()) {
      for (const { texts } of liveVersions(model, today)) {
        for (const text of texts.values()) yield* deadReferences(text, model);
      }
    }
  },
});

function* deadReferences(text: Entry<'terms-version'>, model: TermsDocumentModel) {
  const numbered = numberedClauses(text.prose);
  const style = numbered[0]?.style;
  // An excerpt of a law refers to sections that it does not hold.
  if (style === undefined || (model.document?.data.kind === 'legal-provision' && numbered[0]?.number !== '1')) return;
  const byNumber = Map.groupBy(numbered, ({ number }) => number);
  for (const block of text.prose.blocks) {
    const told = new Set<string>();
    for (const { clause, paragraph, text: reference, start } of clauseReferences(block.text, style)) {
      const found = byNumber.get(clause);
      if (found && (paragraph === undefined || found.some((one) => hasParagraph(one, paragraph)))) continue;
      if (told.has(reference)) continue;
      told.add(reference);
      const facts: Facts = {
        title: documentTitle(model),
        reference: cited(reference, clause, numbered[0]),
        clause: found?.[0]?.label ?? '',
        missing: found ? 'paragraph' : 'clause',
      };
      const at = placeOfWords(text.file, block.place, reference, block.text.slice(0, start));
      yield { file: text.file, at, subject: `reference ${clause} ${paragraph ?? ''}`.trim(), facts };
    }
  }
}

/** The 9 of "§§ 1, 2 und 9" is cited as "§ 9". */
function cited(reference: string, clause: string, example: Clause | undefined): string {
  if (/^[^\d(]*(?:§|\p{L}{3,})/u.test(reference) && !reference.startsWith('§§')) return reference;
  return example?.label.replace(example.number ?? '', clause) ?? reference;
}
