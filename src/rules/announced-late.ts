import {
  announcementDue,
  documentTitle,
  liveVersions,
  previousVersion,
  type TermsDocumentModel,
} from '../handbook/index.ts';
import { dayInWords } from './detection/day.ts';
import { documentFile, termsFile } from './examples/terms-file.ts';
import { defineRule } from './rule.ts';

type Facts = Readonly<Record<'title' | 'validFrom' | 'due' | 'announcedOn', string>> & {
  readonly state: 'late' | 'pending' | 'unknown';
};

const SECOND = 'terms/beratungsvertrag/2026-01-01.de.mdx';
const FUTURE = 'terms/beratungsvertrag/2026-06-15.de.mdx';

/** Customers learn of new terms early enough to decide. */
export default defineRule<Facts>({
  severity: 'warning',
  area: 'terms',
  texts: {
    de: {
      title: 'Zu spät angekündigt',
      message: ({ title, validFrom, due, announcedOn, state }) => {
        const version = `Die Version von „${title}“, die ab dem ${dayInWords(validFrom, 'de')} gilt,`;
        const latest = `spätestens am ${dayInWords(due, 'de')}`;
        if (state === 'late')
          return `${version} wurde am ${dayInWords(announcedOn, 'de')} angekündigt; erwartet war das ${latest}.`;
        if (state === 'pending')
          return `${version} ist noch nicht angekündigt (announcedOn); erwartet war das ${latest}.`;
        return `${version} nennt keinen Tag der Ankündigung (announcedOn); erwartet war einer ${latest}.`;
      },
      why: 'Kundinnen und Kunden brauchen Zeit, um neue Bedingungen zu lesen, nachzufragen und sich zu entscheiden. Die Frist steht im Dokument (noticePeriod) oder in handbook.yaml (termsNotice).',
      example: 'validFrom: 2026-01-01\nannouncedOn: 2025-11-20',
    },
    en: {
      title: 'Announced too late',
      message: ({ title, validFrom, due, announcedOn, state }) => {
        const version = `The version of “${title}” that applies from ${dayInWords(validFrom, 'en')}`;
        const latest = `${dayInWords(due, 'en')} at the latest`;
        if (state === 'late')
          return `${version} was announced on ${dayInWords(announcedOn, 'en')}; ${latest} was expected.`;
        if (state === 'pending') return `${version} has not been announced (announcedOn); ${latest} was expected.`;
        return `${version} names no day of announcement (announcedOn); ${latest} was expected.`;
      },
      why: 'Customers need time to read new terms, to ask and to decide. The period stands in the document (noticePeriod) or in handbook.yaml (termsNotice).',
      example: 'validFrom: 2026-01-01\nannouncedOn: 2025-11-20',
    },
  },
  examples: {
    bad: [
      {
        name: 'an announcement three weeks before where four are due',
        files: { [SECOND]: termsFile({ announcedOn: '2025-12-11' }) },
        expect: [
          {
            file: SECOND,
            line: 4,
            column: 14,
            reason:
              'Die Version von „Bedingungen der Beratung“, die ab dem 1. Januar 2026 gilt, wurde am 11. Dezember 2025 angekündigt; erwartet war das spätestens am 4. Dezember 2025.',
          },
        ],
      },
      {
        name: 'a version to come within the period, not announced',
        files: { [FUTURE]: termsFile({ validFrom: '2026-06-15', announcedOn: null }) },
        expect: [
          {
            file: FUTURE,
            line: 2,
            column: 1,
            reason:
              'Die Version von „Bedingungen der Beratung“, die ab dem 15. Juni 2026 gilt, ist noch nicht angekündigt (announcedOn); erwartet war das spätestens am 18. Mai 2026.',
          },
        ],
      },
      {
        name: 'a version in force that was never announced',
        files: { [SECOND]: termsFile({ announcedOn: null }) },
        expect: [{ file: SECOND, line: 2, column: 1 }],
      },
      {
        name: 'a longer period of the document',
        files: {
          'terms/beratungsvertrag/document.yaml': documentFile({ noticePeriod: 'P3M' }),
          [SECOND]: termsFile(),
        },
        expect: [{ file: SECOND, line: 4, column: 14 }],
      },
    ],
    good: [
      {
        name: 'an announcement on the last possible day',
        files: { [SECOND]: termsFile({ announcedOn: '2025-12-04' }) },
      },
      {
        name: 'the first version of a document',
        files: {
          'terms/beratungsvertrag/2025-01-01.de.mdx': termsFile({ validFrom: '2025-01-01', announcedOn: null }),
        },
      },
      {
        name: 'a version far ahead that is not announced yet',
        files: {
          'terms/beratungsvertrag/2026-09-01.de.mdx': termsFile({ validFrom: '2026-09-01', announcedOn: null }),
        },
      },
      {
        name: 'a legal provision, which the law itself announces',
        files: {
          'terms/beratungsvertrag/document.yaml': documentFile({ kind: 'legal-provision' }),
          [SECOND]: termsFile({ announcedOn: null }),
        },
      },
      {
        name: 'a version of the past',
        files: {
          [SECOND]: termsFile({ announcedOn: '2025-12-24' }),
          'terms/beratungsvertrag/2026-05-01.de.mdx': termsFile({ validFrom: '2026-05-01' }),
        },
      },
    ],
  },
  *check({ handbook, today }) {
    for (const model of handbook.terms.values()) {
      if (followsTheLaw(model)) continue;
      for (const version of liveVersions(model, today)) {
        if (!previousVersion(model, version)) continue;
        const { announcedOn } = version.binding.data;
        const due = announcementDue(handbook, model, version);
        if (announcedOn === undefined ? today <= due : announcedOn <= due) continue;
        const state = announcedOn !== undefined ? 'late' : version.validFrom > today ? 'pending' : 'unknown';
        const facts = {
          title: documentTitle(model),
          validFrom: version.validFrom,
          due,
          announcedOn: announcedOn ?? '',
          state,
        } as const;
        yield { file: version.binding.file, at: ['announcedOn'], subject: `announcement ${version.validFrom}`, facts };
      }
    }
  },
});

/** Legislation sets its own dates; a document of it is bound to a period only if it names one. */
function followsTheLaw({ document }: TermsDocumentModel): boolean {
  return document?.data.kind === 'legal-provision' && document.data.noticePeriod === undefined;
}
