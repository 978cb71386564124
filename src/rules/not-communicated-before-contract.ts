import { liveVersions, type TermsDocumentModel } from '../handbook/index.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { isReported } from './detection/reported.ts';
import { documentFile, termsFile } from './examples/terms-file.ts';
import { defineRule } from './rule.ts';

const DOCUMENT = 'terms/beratungsvertrag/document.yaml';

/** KQS quality area 11, requirement 2, and BGB § 305 (2): customers see the terms before they sign. */
export default defineRule<{ title: string }>({
  severity: 'warning',
  area: 'terms',
  texts: {
    de: {
      title: 'Nicht vor dem Vertrag bekannt gegeben',
      message: ({ title }) =>
        `Bei „${title}“ nennt die Bekanntgabe (communication) keinen Weg vor dem Vertragsschluss; erwartet ist mindestens einer mit „when: before-contract“.`,
      why: 'Bedingungen gelten nur, wenn Kundinnen und Kunden sie vor der Unterschrift in zumutbarer Weise lesen konnten (in Deutschland BGB § 305 Abs. 2).',
      example:
        'communication:\n  - { when: before-contract, how: Wird im Erstgespräch ausgehändigt und besprochen, procedure: erstgespraech }',
    },
    en: {
      title: 'Not communicated before the contract',
      message: ({ title }) =>
        `The communication of “${title}” names no way before the contract; at least one with “when: before-contract” is expected.`,
      why: 'Terms bind only if customers could read them in a reasonable way before they signed (in Germany BGB § 305 (2)).',
      example:
        'communication:\n  - { when: before-contract, how: Handed over and explained in the first talk, procedure: first-talk }',
    },
  },
  examples: {
    bad: [
      {
        name: 'terms handed over when the contract is made',
        files: {
          [DOCUMENT]: documentFile({ communication: '[{ when: at-contract, how: Liegt dem Vertrag bei }]' }),
        },
        expect: [
          {
            file: DOCUMENT,
            line: 4,
            column: 16,
            reason:
              'Bei „Bedingungen der Beratung“ nennt die Bekanntgabe (communication) keinen Weg vor dem Vertragsschluss; erwartet ist mindestens einer mit „when: before-contract“.',
          },
        ],
      },
      {
        name: 'no communication at all',
        files: { [DOCUMENT]: documentFile({ communication: null }) },
        expect: [{ file: DOCUMENT, line: 1, column: 1 }],
      },
      {
        name: 'an empty list',
        files: { [DOCUMENT]: documentFile({ communication: '[]' }) },
        expect: [{ file: DOCUMENT, line: 4, column: 16 }],
      },
    ],
    good: [
      {
        name: 'one way before among others',
        files: {
          [DOCUMENT]: documentFile({
            communication:
              '[{ when: at-contract, how: Liegt dem Vertrag bei }, { when: before-contract, how: Auf der Website }]',
          }),
        },
      },
      {
        name: 'a document that no longer applies',
        files: {
          [DOCUMENT]: documentFile({ communication: '[]' }),
          'terms/beratungsvertrag/2025-01-01.de.mdx': termsFile({ validFrom: '2025-01-01', validUntil: '2025-12-31' }),
        },
      },
    ],
  },
  *check({ handbook, today }) {
    for (const model of handbook.terms.values()) {
      if (!model.document || hasEnded(model, today)) continue;
      const { data, file } = model.document;
      if (data.communication.some(({ when }) => when === 'before-contract') || isReported(file, ['communication']))
        continue;
      yield { file, at: ['communication'], subject: 'before-contract', facts: { title: data.title } };
    }
  },
});

/** Nobody signs a contract under a document of which all versions have ended. */
function hasEnded(model: TermsDocumentModel, today: IsoDate): boolean {
  return model.versions.length > 0 && liveVersions(model, today).length === 0;
}
