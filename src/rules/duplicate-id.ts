import { type RepeatedThing, repetitions } from './detection/repeated-ids.ts';
import { defineRule } from './rule.ts';

interface DuplicateId {
  readonly [fact: string]: string | number;
  readonly thing: RepeatedThing;
  readonly id: string;
  /** A line number, or the path of another file. */
  readonly first: string;
}

/** Every id names one thing. */
export default defineRule<DuplicateId>({
  severity: 'error',
  area: 'format',
  locked: true,
  texts: {
    de: {
      title: 'Kennung doppelt vergeben',
      message: ({ thing, id, first }) => WORDS[thing].de(id, /^\d+$/.test(first) ? `in Zeile ${first}` : `in ${first}`),
      why: 'Andere Seiten beziehen sich auf die Kennung. Steht sie zweimal da, ist nicht zu sagen, was gemeint ist.',
      example: 'roles:\n  - { id: leitung, title: Leitung }\n  - { id: qmb, title: Qualitätsmanagement }',
      inThisCase: ({ thing }) => ({ example: EXAMPLES[thing]?.de }),
    },
    en: {
      title: 'Duplicate id',
      message: ({ thing, id, first }) => WORDS[thing].en(id, /^\d+$/.test(first) ? `in line ${first}` : `in ${first}`),
      why: 'Other pages refer to the id. Where it stands twice, nobody can tell which is meant.',
      example: 'roles:\n  - { id: management, title: Management }\n  - { id: quality, title: Quality management }',
      inThisCase: ({ thing }) => ({ example: EXAMPLES[thing]?.en }),
    },
  },
  examples: {
    bad: [
      {
        name: 'roles, services and stations',
        files: {
          'handbook.yaml': `format: 2
organisation: { name: Beispiel e. V. }
roles:
  - { id: leitung, title: Leitung }
  - { id: leitung, title: Stellvertretende Leitung }
services:
  - { id: beratung, title: Beratung }
  - { id: beratung, title: Beratung für Familien }
customerPath:
  - { id: erstkontakt, title: Erster Kontakt }
  - { id: erstkontakt, title: Anruf }
`,
        },
        expect: [
          {
            file: 'handbook.yaml',
            line: 5,
            column: 11,
            reason: 'Die Rolle „leitung“ steht schon in Zeile 4. Erwartet wird für jede Rolle eine eigene Kennung.',
          },
          { file: 'handbook.yaml', line: 8, column: 11 },
          { file: 'handbook.yaml', line: 11, column: 11 },
        ],
      },
      {
        name: 'indicators of one procedure',
        files: {
          'procedures/rueckruf.mdx': `---
title: Rückrufservice
status: draft
task: information
direction: from-customer
owner: leitung
indicators:
  - { id: frist, title: Rückruf binnen eines Tages }
  - { id: frist, title: Rückruf binnen zweier Tage }
---
`,
        },
        expect: [{ file: 'procedures/rueckruf.mdx', line: 9, column: 11 }],
      },
      {
        name: 'a measure of an earlier cycle, and a procedure assessed twice',
        files: {
          'evaluations/2026.mdx': `---
title: Evaluation 2026
period: { from: 2026-01-01, to: 2026-12-31 }
status: open
responsible: leitung
assessments:
  - procedure: sprechstunde
    measures:
      - { id: 2026-01, title: Plakate aufhängen, owner: leitung, due: 2027-03-01 }
      - { id: 2026-01, title: Zweiter Termin, owner: leitung, due: 2027-03-01 }
  - procedure: sprechstunde
---
`,
        },
        also: ['awaiting-judgement'],
        expect: [
          { file: 'evaluations/2026.mdx', line: 10, column: 15 },
          {
            file: 'evaluations/2026.mdx',
            line: 11,
            column: 16,
            reason:
              'Das Verfahren „sprechstunde“ ist schon in Zeile 7 bewertet. Erwartet wird in jedem Zyklus eine Bewertung je Verfahren.',
          },
        ],
      },
      {
        name: 'requirements of one catalogue',
        files: {
          'requirements/qm.yaml': `title: Katalog
standard: Eigener
requirements:
  - { id: "1", title: Erste, text: Es gibt eine Sprechstunde., evidence: [{ kind: procedures }] }
  - { id: "1", title: Zweite, text: Es gibt Bedingungen., evidence: [{ kind: terms }] }
`,
        },
        expect: [{ file: 'requirements/qm.yaml', line: 5, column: 11 }],
      },
      {
        name: 'one feedback number in two years',
        files: {
          'feedback/2025/lob-1.yaml': feedback('2025-03-01'),
          'feedback/2026/lob-1.yaml': feedback('2026-03-01'),
        },
        expect: [
          {
            file: 'feedback/2026/lob-1.yaml',
            line: 1,
            column: 1,
            reason:
              'Die Rückmeldung „lob-1“ gibt es schon in feedback/2025/lob-1.yaml. Erwartet wird für jede Rückmeldung ein eigener Dateiname.',
          },
        ],
        also: ['no-complaint-procedure'],
      },
      {
        name: 'files that differ only in capitals or in the form of an umlaut',
        files: {
          'docs/leitbild.mdx': '---\ntitle: Leitbild\n---\n',
          'docs/Leitbild.mdx': '---\ntitle: Leitbild\n---\n',
          'docs/u\u0308ber.mdx': '---\ntitle: Über uns\n---\n',
          'docs/\u00fcber.mdx': '---\ntitle: Über uns\n---\n',
        },
        expect: [
          { file: 'docs/leitbild.mdx', line: 1, column: 1 },
          { file: 'docs/\u00fcber.mdx', line: 1, column: 1 },
        ],
        also: ['invalid-file-name'],
      },
    ],
    good: [
      {
        name: 'the same id for different things, and for indicators of different procedures',
        files: {
          'procedures/leitung.mdx': `---
title: Gespräch mit der Leitung
status: draft
task: advice
direction: both
owner: leitung
indicators: [{ id: besuche, title: Gespräche im Jahr }]
---
`,
        },
      },
      {
        name: 'the same file name in different folders',
        files: {
          'docs/beratung.mdx': '---\ntitle: Beratung\n---\n',
          'docs/intern/beratung.mdx': '---\ntitle: Beratung\n---\n',
        },
      },
    ],
  },
  *check({ handbook }) {
    for (const { thing, id, file, at, first } of repetitions(handbook)) {
      yield { file, at, subject: `${thing} ${id}`, facts: { thing, id, first } };
    }
  },
});

/** Good entries where those of roles would not help. */
const EXAMPLES: Partial<Readonly<Record<RepeatedThing, { readonly de: string; readonly en: string }>>> = {
  indicator: {
    de: 'indicators:\n  - { id: wartezeit, title: Wartezeit bis zum Erstgespräch }\n  - { id: passung, title: Anteil passender Leistungen }',
    en: 'indicators:\n  - { id: waiting-time, title: Waiting time }\n  - { id: fit, title: Share of fitting services }',
  },
  measure: {
    de: 'measures:\n  - { id: 2026-01, title: Zweite Sprechstunde }\n  - { id: 2026-02, title: Neue Plakate }',
    en: 'measures:\n  - { id: 2026-01, title: Second consultation hour }\n  - { id: 2026-02, title: New posters }',
  },
  assessment: {
    de: 'assessments:\n  - procedure: sprechstunde\n  - procedure: rueckruf',
    en: 'assessments:\n  - procedure: consultation-hour\n  - procedure: call-back',
  },
  requirement: {
    de: 'requirements:\n  - id: "11.1"\n  - id: "11.2"',
    en: 'requirements:\n  - id: "11.1"\n  - id: "11.2"',
  },
  feedback: { de: 'feedback/2026/2026-001.yaml', en: 'feedback/2026/2026-001.yaml' },
  file: { de: 'docs/leitbild.mdx', en: 'docs/mission.mdx' },
};

type Words = (id: string, where: string) => string;

const own =
  (thing: string, each: string): Words =>
  (id, where) =>
    `${thing} „${id}“ steht schon ${where}. Erwartet wird für jede ${each} eine eigene Kennung.`;
const ownEn =
  (thing: string): Words =>
  (id, where) =>
    `The ${thing} “${id}” stands already ${where}. Each ${thing} needs an id of its own.`;

const WORDS: Readonly<Record<RepeatedThing, { readonly de: Words; readonly en: Words }>> = {
  role: { de: own('Die Rolle', 'Rolle'), en: ownEn('role') },
  service: { de: own('Die Leistung', 'Leistung'), en: ownEn('service') },
  station: { de: own('Die Station', 'Station'), en: ownEn('station') },
  requirement: { de: own('Die Anforderung', 'Anforderung'), en: ownEn('requirement') },
  indicator: { de: own('Die Kennzahl', 'Kennzahl'), en: ownEn('indicator') },
  measure: { de: own('Die Maßnahme', 'Maßnahme'), en: ownEn('measure') },
  assessment: {
    de: (id, where) =>
      `Das Verfahren „${id}“ ist schon ${where} bewertet. Erwartet wird in jedem Zyklus eine Bewertung je Verfahren.`,
    en: (id, where) =>
      `The procedure “${id}” is assessed already ${where}. One assessment per procedure is expected in each cycle.`,
  },
  feedback: {
    de: (id, where) =>
      `Die Rückmeldung „${id}“ gibt es schon ${where}. Erwartet wird für jede Rückmeldung ein eigener Dateiname.`,
    en: (id, where) => `The feedback entry “${id}” is there already ${where}. Each entry needs a file name of its own.`,
  },
  file: {
    de: (_id, where) =>
      `Der Name unterscheidet sich nur in der Schreibung von dem ${where.replace(/^in /, 'der Datei ')}. Erwartet wird ein deutlich anderer Name oder nur eine der beiden Dateien.`,
    en: (_id, where) =>
      `The name differs only in spelling from ${where.replace(/^in /, '')}. Choose another name, or keep only one of the files.`,
  },
};

function feedback(received: string): string {
  return `received: ${received}\nchannel: card\nkind: praise\nsummary: Schöne Räume.\nanswered: anonymous\n`;
}
