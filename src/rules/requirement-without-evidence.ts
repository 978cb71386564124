import type { Handbook } from '../handbook/index.ts';
import { evidenceOf } from '../handbook/queries/requirements.ts';
import type { ContentKind } from '../schemas/index.ts';
import type { Requirement } from '../schemas/requirement-catalogue.ts';
import { hasUnusable, isReported } from './detection/reported.ts';
import { defineRule } from './rule.ts';

/** Which files a kind of evidence consists of. */
const KINDS: Readonly<Record<Requirement['evidence'][number]['kind'], readonly ContentKind[]>> = {
  procedures: ['procedure'],
  terms: ['terms-document', 'terms-version'],
  feedback: ['feedback'],
  evaluations: ['evaluation'],
  pages: ['page'],
};

/** What nothing proves is not fulfilled, whatever is believed. */
export default defineRule<{ id: string; title: string }>({
  severity: 'warning',
  area: 'requirements',
  texts: {
    de: {
      title: 'Anforderung ohne Nachweis',
      message: ({ id, title }) =>
        `Für die Anforderung ${id} „${title}“ gibt es im Handbuch keinen Nachweis (evidence).`,
      why: 'Im Audit zählt, was belegt ist. Entweder fehlen die Seiten, oder der Katalog sucht sie an der falschen Stelle.',
      example: 'evidence:\n  - kind: procedures\n    tasks: [feedback]\n  - kind: feedback',
    },
    en: {
      title: 'Requirement without evidence',
      message: ({ id, title }) => `The handbook holds no evidence (evidence) for the requirement ${id} “${title}”.`,
      why: 'An audit counts what can be proven. Either the pages are missing or the catalogue looks for them in the wrong place.',
      example: 'evidence:\n  - kind: procedures\n    tasks: [feedback]\n  - kind: feedback',
    },
  },
  examples: {
    bad: [
      {
        name: 'no feedback has been recorded',
        files: { 'requirements/qb-11.yaml': catalogue('[{ kind: feedback }]') },
        expect: [
          {
            file: 'requirements/qb-11.yaml',
            line: 7,
            column: 15,
            reason: 'Für die Anforderung 11.3 „Beschwerden“ gibt es im Handbuch keinen Nachweis (evidence).',
          },
        ],
      },
      {
        name: 'a catalogue that asks for nothing',
        files: { 'requirements/qb-11.yaml': catalogue('[]') },
        expect: [{ file: 'requirements/qb-11.yaml', line: 7, column: 15 }],
      },
      {
        name: 'the only procedure of the task is a draft',
        files: {
          'requirements/qb-11.yaml': catalogue(
            '[{ kind: procedures, tasks: [care] }, { kind: procedures, ids: [jahresbrief] }]',
          ),
          'procedures/jahresbrief.mdx': `---
title: Brief zum Jahresende
status: draft
task: care
direction: to-customer
owner: leitung
---
`,
        },
        expect: [{ file: 'requirements/qb-11.yaml', line: 7, column: 15 }],
      },
    ],
    good: [
      {
        name: 'one kind of evidence is there',
        files: { 'requirements/qb-11.yaml': catalogue('[{ kind: feedback }, { kind: terms }]') },
      },
      {
        name: 'a page that cannot be read may be the evidence',
        files: {
          'requirements/qb-11.yaml': catalogue('[{ kind: feedback }]'),
          'feedback/2026/karte.yaml': 'channel: card\n',
        },
      },
    ],
  },
  *check({ handbook, today }) {
    for (const { data, file } of handbook.catalogues.values()) {
      for (const [index, requirement] of data.requirements.entries()) {
        const at = ['requirements', index, 'evidence'];
        const isEmpty = evidenceOf(handbook, requirement, today).every(({ entries }) => entries.length === 0);
        if (!isEmpty || isReported(file, at) || isUncertain(handbook, requirement)) continue;
        const { id, title } = requirement;
        yield { file, at, subject: `requirement ${id}`, facts: { id, title } };
      }
    }
  },
});

/** Whether evidence may be there after all: in a file that cannot be read, or under an id that is misspelt. */
function isUncertain(handbook: Handbook, { evidence }: Requirement): boolean {
  return evidence.some(({ kind, ids = [] }) => {
    const kinds: readonly string[] = KINDS[kind];
    if (KINDS[kind].some((one) => hasUnusable(handbook, one))) return true;
    const known = handbook.files.flatMap(({ identity }) =>
      identity && kinds.includes(identity.kind) ? identity.id : [],
    );
    return ids.some((id) => !known.includes(id));
  });
}

function catalogue(evidence: string): string {
  return `title: Qualitätsbereich 11
standard: KQS
requirements:
  - id: "11.3"
    title: Beschwerden
    text: Beschwerden werden ausgewertet.
    evidence: ${evidence}
`;
}
