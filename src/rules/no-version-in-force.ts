import { documentsWithUnusableVersions, periods, type TermsDocumentModel, versionInForce } from '../handbook/index.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { dayInWords } from './detection/day.ts';
import { documentFile, termsFile } from './examples/terms-file.ts';
import { defineRule } from './rule.ts';

type Facts = Readonly<Record<'title' | 'ended' | 'begins', string>>;

/** KQS quality area 11, requirement 2: customers can read what applies before they sign. */
export default defineRule<Facts>({
  severity: 'warning',
  area: 'terms',
  texts: {
    de: {
      title: 'Keine geltende Version',
      message: ({ title, ended, begins }) => {
        const parts = [
          ended !== '' && `die letzte endete am ${dayInWords(ended, 'de')}`,
          begins !== '' && `die nächste beginnt am ${dayInWords(begins, 'de')}`,
        ].filter(Boolean);
        return `Von „${title}“ gilt heute keine Version: ${parts.join(', ') || 'Es liegt noch keine vor'}.`;
      },
      why: 'Wer heute einen Vertrag schließt, muss vorher lesen können, was gilt. Ohne geltende Version ist die zweite Anforderung nicht erfüllt.',
      example: '# terms/beratungsvertrag/2026-01-01.de.mdx\nvalidFrom: 2026-01-01\nappliesTo: new-contracts',
    },
    en: {
      title: 'No version in force',
      message: ({ title, ended, begins }) => {
        const parts = [
          ended !== '' && `the last one ended on ${dayInWords(ended, 'en')}`,
          begins !== '' && `the next one begins on ${dayInWords(begins, 'en')}`,
        ].filter(Boolean);
        return `No version of “${title}” applies today: ${parts.join(', ') || 'there is none yet'}.`;
      },
      why: 'Whoever signs a contract today must be able to read beforehand what applies. Without a version in force the second requirement is not fulfilled.',
      example: '# terms/beratungsvertrag/2026-01-01.en.mdx\nvalidFrom: 2026-01-01\nappliesTo: new-contracts',
    },
  },
  examples: {
    bad: [
      {
        name: 'a document without any version',
        files: { 'terms/hausordnung/document.yaml': documentFile({ title: 'Hausordnung' }) },
        expect: [
          {
            file: 'terms/hausordnung/document.yaml',
            line: 1,
            column: 1,
            reason: 'Von „Hausordnung“ gilt heute keine Version: Es liegt noch keine vor.',
          },
        ],
      },
      {
        name: 'a document whose last version has ended',
        files: {
          'terms/beratungsvertrag/2025-01-01.de.mdx': termsFile({ validFrom: '2025-01-01', validUntil: '2026-03-31' }),
        },
        expect: [
          {
            file: 'terms/beratungsvertrag/document.yaml',
            line: 1,
            column: 1,
            reason: 'Von „Bedingungen der Beratung“ gilt heute keine Version: die letzte endete am 31. März 2026.',
          },
        ],
      },
      {
        name: 'a document whose first version begins later',
        files: {
          'terms/beratungsvertrag/2025-01-01.de.mdx': null,
          'terms/beratungsvertrag/2026-09-01.de.mdx': termsFile({ validFrom: '2026-09-01' }),
        },
        expect: [
          {
            file: 'terms/beratungsvertrag/document.yaml',
            line: 1,
            column: 1,
            reason:
              'Von „Bedingungen der Beratung“ gilt heute keine Version: die nächste beginnt am 1. September 2026.',
          },
        ],
      },
      {
        name: 'the days between two versions',
        files: {
          'terms/beratungsvertrag/2025-01-01.de.mdx': termsFile({ validFrom: '2025-01-01', validUntil: '2026-03-31' }),
          'terms/beratungsvertrag/2026-09-01.de.mdx': termsFile({ validFrom: '2026-09-01' }),
        },
        expect: [{ file: 'terms/beratungsvertrag/document.yaml', line: 1, column: 1 }],
        also: ['version-gap'],
      },
    ],
    good: [
      {
        name: 'a version in force and one to come',
        files: { 'terms/beratungsvertrag/2026-09-01.de.mdx': termsFile({ validFrom: '2026-09-01' }) },
      },
      {
        name: 'the first and the last day of a version',
        files: {
          'terms/beratungsvertrag/2025-01-01.de.mdx': termsFile({ validFrom: '2025-01-01', validUntil: '2026-06-01' }),
        },
      },
      {
        name: 'a document whose version cannot be read: that is reported already',
        files: { 'terms/beratungsvertrag/2025-01-01.de.mdx': 'Kein Kopf.' },
      },
    ],
  },
  *check({ handbook, today }) {
    const unusable = documentsWithUnusableVersions(handbook);
    for (const model of handbook.terms.values()) {
      if (!model.document || unusable.has(model.id) || versionInForce(model, today)) continue;
      const facts = { title: model.document.data.title, ...around(model, today) };
      yield { file: model.document.file, at: [], subject: 'version in force', facts };
    }
  },
});

/** When the last version ended and when the next begins. */
function around(model: TermsDocumentModel, today: IsoDate): Omit<Facts, 'title'> {
  const past = periods(model).findLast(({ from }) => from <= today);
  const next = model.versions.find(({ validFrom }) => validFrom > today);
  return { ended: past?.until ?? '', begins: next?.validFrom ?? '' };
}
