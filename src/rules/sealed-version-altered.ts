import { textFingerprint } from '../handbook/fingerprint.ts';
import { documentTitle } from '../handbook/index.ts';
import { dayInWords } from './detection/day.ts';
import { sealedVersions } from './detection/sealed-versions.ts';
import { OTHER_PRINT, sealFile } from './examples/seal-file.ts';
import { MINIMAL_HANDBOOK } from './minimal-handbook.ts';
import { defineRule } from './rule.ts';

const PAGE = 'terms/beratungsvertrag/2025-01-01.de.mdx';
const text = MINIMAL_HANDBOOK[PAGE] ?? '';

/** What customers agreed to stays as it was when it came into force. */
export default defineRule<Readonly<Record<'title' | 'validFrom' | 'sealedOn' | 'key', string>>>({
  severity: 'error',
  area: 'terms',
  locked: true,
  texts: {
    de: {
      title: 'Versiegelte Version verändert',
      message: ({ title, validFrom, sealedOn, key }) =>
        `Der Text von „${title}“, gültig ab dem ${dayInWords(validFrom, 'de')}, ist seit dem Siegel vom ${dayInWords(sealedOn, 'de')} verändert worden (${key}).`,
      why: 'Diese Version gilt oder galt für Verträge; Kundinnen und Kunden müssen sich auf ihren Wortlaut verlassen können. Soll etwas anderes gelten, braucht es eine neue Version; einen Tippfehler zu berichtigen, verlangt einen festgehaltenen Grund.',
      example:
        '# War es ein Versehen: den alten Text wiederherstellen.\n# Soll etwas anderes gelten: neue Datei terms/betreuungsvertrag/2027-01-01.de.mdx\n# War es ein Tippfehler: npm run seal -- --reseal betreuungsvertrag/2026-01-01.de --because "Tippfehler in § 4"',
    },
    en: {
      title: 'Sealed version altered',
      message: ({ title, validFrom, sealedOn, key }) =>
        `The text of “${title}”, valid from ${dayInWords(validFrom, 'en')}, has been altered since it was sealed on ${dayInWords(sealedOn, 'en')} (${key}).`,
      why: 'This version applies or applied to contracts; customers must be able to rely on its words. If something else is to apply, it needs a new version; correcting a typing error needs a recorded reason.',
      example:
        '# By mistake: restore the old text.\n# Something else is to apply: a new file terms/support/2027-01-01.en.mdx\n# A typing error: npm run seal -- --reseal support/2026-01-01.en --because "Typing error in § 4"',
    },
  },
  examples: {
    bad: [
      {
        name: 'another word',
        files: { 'sealed.yaml': sealFile(), [PAGE]: text.replace('kostenlos', 'günstig') },
        expect: [
          {
            file: PAGE,
            line: 8,
            column: 1,
            reason:
              'Der Text von „Bedingungen der Beratung“, gültig ab dem 1. Januar 2025, ist seit dem Siegel vom 2. Januar 2025 verändert worden (beratungsvertrag/2025-01-01.de).',
          },
        ],
      },
      {
        name: 'another scope',
        files: { 'sealed.yaml': sealFile(), [PAGE]: text.replace('summary:', 'appliesTo: all-contracts\nsummary:') },
        expect: [{ file: PAGE, line: 9, column: 1 }],
      },
      {
        name: 'an added clause, although the settings switch the rule off',
        files: {
          'handbook.yaml': `${MINIMAL_HANDBOOK['handbook.yaml']}rules: { sealed-version-altered: "off" }\n`,
          'sealed.yaml': sealFile(),
          [PAGE]: `${text}\n## § 2 Kosten\n\nZehn Euro.\n\n<PlainLanguage>\nZehn Euro.\n</PlainLanguage>\n`,
        },
        expect: [{ file: PAGE, line: 8, column: 1 }],
        also: ['locked-rule'],
      },
    ],
    good: [
      { name: 'the sealed text', files: { 'sealed.yaml': sealFile() } },
      {
        name: 'a better explanation and other white space',
        files: {
          'sealed.yaml': sealFile(),
          [PAGE]: text
            .replace('kostet Sie nichts', 'ist umsonst')
            .replace('(1) Wir', '(1)  Wir')
            .replaceAll('\n', '\r\n'),
        },
      },
      {
        name: 'a version that is not sealed',
        files: { 'sealed.yaml': 'terms: []\nevaluations: []\n', [PAGE]: text.replace('kostenlos', 'günstig') },
      },
      {
        name: 'a seal renewed for a reason',
        files: {
          'sealed.yaml': sealFile({ terms: OTHER_PRINT }).replace('language: de', 'language: en'),
          [PAGE]: text,
        },
      },
    ],
  },
  *check({ handbook }) {
    for (const { seal, key, model, text: version } of sealedVersions(handbook)) {
      if (!version || version.prose.syntax || textFingerprint(version) === seal.text) continue;
      const title = model ? documentTitle(model) : seal.document;
      const facts = { title, validFrom: seal.version, sealedOn: seal.sealedOn, key };
      const at = version.prose.headings[0]?.place ?? { line: version.file.digest.bodyLine, column: 1 };
      yield { file: version.file, at, subject: `seal ${key}`, facts };
    }
  },
});
