import { defineRule } from './rule.ts';

type Case = 'more-than-all' | 'ends-before-start' | 'counted-too-early';

const FILE = 'acknowledgements/edition-2026.yaml';
const record = (from: string, to: string, noted: string) =>
  `title: Änderungen 2026\nfrom: ${from}\nto: ${to}\nnoted:\n  - { role: leitung, ${noted} }\n`;

/** What was counted must be possible. */
export default defineRule<Readonly<Record<'title' | 'count' | 'of', string>> & { problem: Case }>({
  severity: 'warning',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Kenntnisnahme geht nicht auf',
      message: ({ title, count, of, problem }) => {
        if (problem === 'more-than-all') return `„${title}“: ${count} von ${of} können nicht unterschrieben haben.`;
        if (problem === 'ends-before-start') return `Der Zeitraum von „${title}“ endet (to), bevor er beginnt (from).`;
        return `„${title}“: Gezählt wurde (on), bevor der Zeitraum beginnt (from).`;
      },
      why: 'Die Zahl steht auf jeder betroffenen Seite. Wer sie liest, verlässt sich darauf. Meist ist eine Zahl oder ein Jahr vertippt.',
      example: 'from: 2026-01-01\nto: 2026-06-30\nnoted:\n  - { role: qmb, count: 7, of: 9, on: 2026-07-15 }',
    },
    en: {
      title: 'Taking note does not add up',
      message: ({ title, count, of, problem }) => {
        if (problem === 'more-than-all') return `“${title}”: ${count} of ${of} cannot have signed.`;
        if (problem === 'ends-before-start') return `The period of “${title}” ends (to) before it begins (from).`;
        return `“${title}”: It was counted (on) before the period begins (from).`;
      },
      why: 'The figure stands on every page concerned, and readers rely on it. Mostly a figure or a year is mistyped.',
      example: 'from: 2026-01-01\nto: 2026-06-30\nnoted:\n  - { role: qmb, count: 7, of: 9, on: 2026-07-15 }',
    },
  },
  examples: {
    bad: [
      {
        name: 'more signatures than people',
        files: { [FILE]: record('2026-01-01', '2026-03-31', 'count: 10, of: 9, on: 2026-04-15') },
        expect: [
          {
            file: FILE,
            line: 5,
            column: 29,
            reason: '„Änderungen 2026“: 10 von 9 können nicht unterschrieben haben.',
          },
        ],
      },
      {
        name: 'an end before the start',
        files: { [FILE]: record('2026-01-01', '2025-03-31', 'count: 7, of: 9, on: 2026-04-15') },
        expect: [{ file: FILE, line: 3, column: 5 }],
      },
      {
        name: 'counted a year too early',
        files: { [FILE]: record('2026-01-01', '2026-03-31', 'count: 7, of: 9, on: 2025-04-15') },
        expect: [{ file: FILE, line: 5, column: 43 }],
      },
    ],
    good: [
      {
        name: 'seven of nine',
        files: { [FILE]: record('2026-01-01', '2026-03-31', 'count: 7, of: 9, on: 2026-04-15') },
      },
      { name: 'all of them', files: { [FILE]: record('2026-01-01', '2026-03-31', 'count: 9, of: 9, on: 2026-03-15') } },
    ],
  },
  *check({ handbook }) {
    for (const { data, file } of handbook.acknowledgements.values()) {
      const { title } = data;
      if (data.to < data.from) {
        const facts = { title, count: '', of: '', problem: 'ends-before-start' as const };
        yield { file, at: ['to'], subject: 'period', facts };
      }
      for (const [index, { role, count, of, on }] of data.noted.entries()) {
        const facts = { title, count: String(count), of: String(of) };
        const at = (field: string) => ['noted', index, field];
        if (count > of) {
          yield { file, at: at('count'), subject: `count of ${role}`, facts: { ...facts, problem: 'more-than-all' } };
        }
        if (on < data.from) {
          yield { file, at: at('on'), subject: `day of ${role}`, facts: { ...facts, problem: 'counted-too-early' } };
        }
      }
    }
  },
});
