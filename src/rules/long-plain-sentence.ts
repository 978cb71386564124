import { EXPLANATION } from '../handbook/clauses.ts';
import { type Entry, languageOf, liveVersions } from '../handbook/index.ts';
import type { DataPath, Place } from '../prose/place.ts';
import { placeInField, placeOfWords } from './detection/place-in-text.ts';
import { sentences, wordCount } from './detection/sentences.ts';
import { termsFile } from './examples/terms-file.ts';
import { defineRule } from './rule.ts';

/** More than that is hard to follow for many readers, and impossible for some. */
const MOST_WORDS = 25;

const PAGE = 'terms/beratungsvertrag/2026-01-01.de.mdx';
const LONG =
  'Wenn Sie einen Termin nicht wahrnehmen können, weil Sie krank sind oder weil etwas Wichtiges dazwischengekommen ist, dann sagen Sie uns bitte so früh wie möglich Bescheid.';
const explained = (words: string) =>
  `## § 1 Gegenstand\n\n(1) Wir beraten Sie kostenlos.\n\n<PlainLanguage>\n\n${words}\n\n</PlainLanguage>\n`;

/** What is meant to be plain is made of short sentences. */
export default defineRule<{ count: number; beginning: string }>({
  severity: 'info',
  area: 'prose',
  texts: {
    de: {
      title: 'Langer Satz in einfacher Sprache',
      message: ({ count, beginning }) =>
        `Der Satz „${beginning} …“ hat ${count} Wörter; erwartet sind in einfachen Worten höchstens ${MOST_WORDS}.`,
      why: 'Kurzfassung und Erklärungen lesen auch Menschen, denen Lesen schwerfällt oder deren Sprache nicht Deutsch ist. Zwei kurze Sätze helfen mehr als ein langer.',
      example: 'Sie können nicht kommen? Sagen Sie bitte einen Tag vorher ab. Ein Anruf reicht.',
    },
    en: {
      title: 'Long sentence in plain language',
      message: ({ count, beginning }) =>
        `The sentence “${beginning} …” has ${count} words; in plain language at most ${MOST_WORDS} are expected.`,
      why: 'Summary and explanations are also read by people who find reading hard or have another language. Two short sentences help more than a long one.',
      example: 'You cannot come? Please cancel one day before. A call is enough.',
    },
  },
  examples: {
    bad: [
      {
        name: 'a long sentence in an explanation',
        files: { [PAGE]: termsFile({}, explained(`Das ist kurz. ${LONG}`)) },
        expect: [
          {
            file: PAGE,
            line: 14,
            column: 15,
            reason:
              'Der Satz „Wenn Sie einen Termin nicht …“ hat 27 Wörter; erwartet sind in einfachen Worten höchstens 25.',
          },
        ],
      },
      {
        name: 'a long sentence in the summary',
        files: { [PAGE]: termsFile({ summary: `"${LONG}"` }) },
        expect: [{ file: PAGE, line: 5, column: 11 }],
      },
      {
        name: 'two long sentences in a translation',
        files: {
          'terms/beratungsvertrag/2025-01-01.en.mdx': termsFile(
            { validFrom: '2025-01-01' },
            explained(
              'If you cannot come to an appointment because you are ill or because something important has come up that you could not know of, please tell us in time.\n\nIf we cannot come to an appointment because we are ill or because something important has come up that we could not know of, we tell you in time.',
            ),
          ),
        },
        expect: [
          { file: 'terms/beratungsvertrag/2025-01-01.en.mdx', line: 14, column: 1 },
          { file: 'terms/beratungsvertrag/2025-01-01.en.mdx', line: 16, column: 1 },
        ],
      },
    ],
    good: [
      {
        name: 'short sentences, lists and abbreviations',
        files: {
          [PAGE]: termsFile(
            {},
            explained(
              'Sie können z. B. am 1. Januar anrufen. Nach Abs. 2 kostet das nichts.\n\n- einen Ausweis\n- den Bescheid vom Amt',
            ),
          ),
        },
      },
      {
        name: 'a long sentence in what binds',
        files: {
          [PAGE]: termsFile(
            { changes: '[{ clause: "§ 1", why: Genauer gesagt, meaning: Nichts Neues }]' },
            `## § 1 Gegenstand\n\n(1) ${LONG}\n\n<PlainLanguage>Sagen Sie ab.</PlainLanguage>\n`,
          ),
        },
      },
    ],
  },
  *check({ handbook, today }) {
    for (const model of handbook.terms.values()) {
      for (const { texts } of liveVersions(model, today)) {
        for (const text of texts.values()) {
          for (const { within, words } of plainTexts(text)) {
            // Most explanations are short: they need not be taken apart.
            if (wordCount(words) <= MOST_WORDS) continue;
            for (const sentence of sentences(words, languageOf(text))) {
              const count = wordCount(sentence);
              if (count <= MOST_WORDS) continue;
              const beginning = sentence.split(/\s+/).slice(0, 5).join(' ');
              const at =
                'line' in within
                  ? placeOfWords(text.file, within, sentence)
                  : placeInField(text.file, within, sentence);
              yield { file: text.file, at, subject: `sentence ${beginning}`, facts: { count, beginning } };
            }
          }
        }
      }
    }
  },
});

function* plainTexts({ data, prose }: Entry<'terms-version'>): Iterable<{ within: DataPath | Place; words: string }> {
  if (data.summary !== undefined) yield { within: ['summary'], words: data.summary };
  for (const { within, text, place } of prose.blocks) {
    if (within === EXPLANATION) yield { within: place, words: text };
  }
}
