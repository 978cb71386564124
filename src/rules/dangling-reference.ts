import type { Entry, Handbook, LoadedFile } from '../handbook/index.ts';
import type { DataPath } from '../prose/place.ts';
import type { ReferenceTarget } from '../schemas/field.ts';
import type { ContentKind } from '../schemas/index.ts';
import { stillApplies } from './detection/assessment-basis.ts';
import { fieldExample } from './detection/field-example.ts';
import { fieldLabel, fieldName } from './detection/field-label.ts';
import { fieldSubject } from './detection/field-subject.ts';
import { idByTitle } from './detection/id-by-title.ts';
import { type KnownIds, knownIds, knownIndicators } from './detection/known-ids.ts';
import { type Reference, referencesOf } from './detection/references.ts';
import { closest } from './detection/similar.ts';
import { isFaulty, unusableFiles } from './detection/unusable-files.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { defineRule } from './rule.ts';
import { TARGET_WORDS } from './words/targets.ts';

interface DanglingReference {
  readonly [fact: string]: string | number;
  readonly kind: ContentKind;
  readonly field: string;
  readonly target: Exclude<ReferenceTarget, 'rule'>;
  readonly id: string;
  /** What was probably meant; empty if none is near. */
  readonly meant: string;
}

/** Whatever a page refers to exists. */
export default defineRule<DanglingReference>({
  severity: 'error',
  area: 'format',
  locked: true,
  texts: {
    de: {
      title: 'Verweis ins Leere',
      message: ({ kind, field, target, id, meant }) => {
        const { thing, which, where } = TARGET_WORDS[target].de;
        const hint = meant === '' ? '' : ` Gemeint ist vermutlich: ${meant}`;
        return `Die Angabe ${fieldLabel(kind, field, 'de')} verweist auf ${thing} „${id}“, ${which} es ${where} nicht gibt.${hint}`;
      },
      why: 'Aus solchen Angaben entstehen Verknüpfungen, Zuständigkeiten und Nachweise. Führt eine ins Leere, bricht die Kette.',
      example: 'owner: leitung   # so wie die Kennung in handbook.yaml unter roles steht',
      inThisCase: ({ kind, field }) => ({ example: fieldExample(kind, field) }),
    },
    en: {
      title: 'Dangling reference',
      message: ({ kind, field, target, id, meant }) => {
        const { thing, where } = TARGET_WORDS[target].en;
        const hint = meant === '' ? '' : ` Probably meant: ${meant}`;
        return `The field ${fieldLabel(kind, field, 'en')} refers to the ${thing} “${id}”, which does not exist ${where}.${hint}`;
      },
      why: 'Links, responsibilities and evidence are made from such fields. Where one leads nowhere, the chain breaks.',
      example: 'owner: management   # as the id stands in handbook.yaml under roles',
      inThisCase: ({ kind, field }) => ({ example: fieldExample(kind, field) }),
    },
  },
  examples: {
    bad: [
      {
        name: 'a role misspelt',
        files: { 'procedures/rueckruf.mdx': draft('owner: leitug\n') },
        expect: [
          {
            file: 'procedures/rueckruf.mdx',
            line: 6,
            column: 8,
            reason:
              'Die Angabe Verantwortlich (owner) verweist auf die Rolle „leitug“, die es in handbook.yaml (roles) nicht gibt. Gemeint ist vermutlich: leitung',
          },
        ],
      },
      {
        name: 'a role misspelt in a file that another slip makes unusable',
        files: {
          'procedures/rueckruf.mdx': draft('owner: leitug\nstations: [erstkontakt]\n').replace(
            'task: information',
            'task: auskunft',
          ),
        },
        expect: [{ file: 'procedures/rueckruf.mdx', line: 6, column: 8 }],
        also: ['invalid-value'],
      },
      {
        name: 'a station that is not on the path',
        files: { 'procedures/rueckruf.mdx': draft('owner: leitung\nstations:\n  - erstkontakt\n  - nachsorge\n') },
        expect: [
          {
            file: 'procedures/rueckruf.mdx',
            line: 9,
            column: 5,
            reason:
              'Die Angabe Stationen (stations) verweist auf die Station „nachsorge“, die es in handbook.yaml (customerPath) nicht gibt.',
          },
        ],
      },
      {
        name: 'a requirement that the catalogue does not have',
        files: {
          'docs/ueber-uns.mdx': `---
title: Über uns
introduces:
  - qm/4.2
  - qm/4.3
---

Seit 1998 beraten wir in Nordstadt.
`,
          'requirements/qm.yaml': `title: Grundsätze
standard: QM
requirements:
  - { id: "4.2", title: Haltung, text: Die Haltung ist beschrieben., evidence: [{ kind: pages }] }
`,
        },
        expect: [
          {
            file: 'docs/ueber-uns.mdx',
            line: 5,
            column: 5,
            reason:
              'Die Angabe Einführung zu (introduces) verweist auf die Anforderung „qm/4.3“, die es im Ordner requirements (Katalog/Nummer) nicht gibt.',
          },
        ],
      },
      {
        name: 'procedure, station and measure of a feedback entry',
        files: {
          'feedback/2026/2026-001.yaml': `received: 2026-03-01
channel: card
kind: praise
summary: Schöne Räume.
answered: anonymous
station: erstgespraech
procedure: sprechstunden
measure: 2025-01
`,
        },
        expect: [
          { file: 'feedback/2026/2026-001.yaml', line: 6, column: 10 },
          { file: 'feedback/2026/2026-001.yaml', line: 7, column: 12 },
          { file: 'feedback/2026/2026-001.yaml', line: 8, column: 10 },
        ],
        also: ['no-complaint-procedure'],
      },
      {
        name: 'procedure, indicator, follow-up and changed page of an evaluation, after an item that is broken',
        files: {
          'evaluations/2026.mdx': `---
title: Evaluation 2026
period: { from: 2026-01-01, to: 2026-12-31 }
status: open
responsible: leitung
followUp: [{ measure: 2025-07, status: done }]
assessments:
  - rating: met
  - procedure: sprechstunde
    results: [{ indicator: besuch, value: 3 }]
    measures:
      - { id: 2026-01, title: Mehr Sprechstunden, owner: leitung, due: 2027-01-01, changed: [procedures/sprechstunde.mdx] }
  - procedure: rueckruf
    results: [{ indicator: dauer, value: 3 }]
---
`,
        },
        expect: [
          { file: 'evaluations/2026.mdx', line: 6, column: 23 },
          {
            file: 'evaluations/2026.mdx',
            line: 10,
            column: 28,
            reason:
              'Die Angabe Kennzahl (indicator) verweist auf die Kennzahl „besuch“, die es bei diesem Verfahren (indicators) nicht gibt. Gemeint ist vermutlich: besuche',
          },
          {
            file: 'evaluations/2026.mdx',
            line: 12,
            column: 94,
            reason:
              'Die Angabe Geänderte Seiten (changed) verweist auf die Seite „procedures/sprechstunde.mdx“, die es im Inhaltsordner nicht gibt. Gemeint ist vermutlich: procedures/sprechstunde',
          },
          { file: 'evaluations/2026.mdx', line: 13, column: 16 },
        ],
        also: ['missing-field', 'awaiting-judgement'],
      },
      {
        name: 'service, role and procedure of a terms document',
        files: {
          'terms/beratungsvertrag/document.yaml': `title: Bedingungen der Beratung
kind: general-terms
services: [beratungen]
communication:
  - { when: before-contract, how: Aushang und Mitgabe in der Sprechstunde, procedure: aushang }
owner: chefin
bindingLanguage: de
`,
        },
        expect: [
          { file: 'terms/beratungsvertrag/document.yaml', line: 3, column: 12 },
          { file: 'terms/beratungsvertrag/document.yaml', line: 5, column: 87 },
          { file: 'terms/beratungsvertrag/document.yaml', line: 6, column: 8 },
        ],
      },
      {
        name: 'evidence of a requirement',
        files: {
          'requirements/qm.yaml': `title: Katalog
standard: Eigener
requirements:
  - id: "1"
    title: Erste
    text: Es gibt eine Sprechstunde.
    evidence:
      - { kind: procedures, ids: [sprechstunden] }
      - { kind: pages, ids: [leitbild] }
`,
        },
        expect: [
          { file: 'requirements/qm.yaml', line: 8, column: 35 },
          { file: 'requirements/qm.yaml', line: 9, column: 30 },
        ],
      },
    ],
    good: [
      {
        name: 'references that hold',
        files: { 'procedures/rueckruf.mdx': draft('owner: leitung\nstations: [erstkontakt]\n') },
      },
      {
        name: 'a measure whose list is misspelt',
        files: {
          'evaluations/2025.mdx': evaluationFile({}, [
            {
              conclusion: 'change',
              maßnahmen: '[{ id: 2025-01, title: Zweiter Tag, owner: leitung, due: 2026-12-31 }]',
            },
          ]),
          'evaluations/2026.mdx': evaluationFile(
            {
              title: 'Evaluation 2026',
              period: '{ from: 2026-01-01, to: 2026-12-31 }',
              heldOn: null,
              status: 'open',
              followUp: '[{ measure: 2025-01, status: open }]',
            },
            [],
          ),
        },
      },
      {
        name: 'an indicator that was dropped by a measure of the cycle',
        files: {
          'evaluations/2025.mdx': evaluationFile({}, [
            {
              results: '[{ indicator: besuche, value: 26 }, { indicator: anrufe, value: 90 }]',
              conclusion: 'change',
              measures:
                '[{ id: 2025-01, title: Anrufe nicht mehr zählen, owner: leitung, due: 2026-12-31, changed: [procedures/sprechstunde] }]',
            },
          ]),
        },
      },
      {
        name: 'an indicator of an earlier cycle',
        files: {
          'evaluations/2024.mdx': evaluationFile(
            { title: 'Evaluation 2024', period: '{ from: 2024-01-01, to: 2024-12-31 }', heldOn: '2025-02-04' },
            [
              {
                results: '[{ indicator: besuche, value: 21 }, { indicator: anrufe, value: 90 }]',
                assessment: 'Anfangs kamen wenige, ab Mai jede Woche mehr.',
                reasoning: 'Ein Jahr ist zu kurz.',
              },
            ],
          ),
        },
      },
      {
        name: 'what a broken file holds may be there',
        files: {
          'handbook.yaml': 'format: "1\n',
          'procedures/rueckruf.mdx': draft('owner: wer-auch-immer\nstations: [irgendwo]\n'),
        },
      },
      {
        name: 'a list of stations whose name is misspelt',
        files: {
          'handbook.yaml': `format: 2
organisation: { name: Beispiel e. V. }
roles: [{ id: leitung, title: Leitung }]
services: [{ id: beratung, title: Beratung }]
custemerPath: [{ id: erstkontakt, title: Erster Kontakt }]
`,
        },
      },
      {
        name: 'a role whose id is wrong itself, an indicator without one',
        files: {
          'handbook.yaml': `format: 2
organisation: { name: Beispiel e. V. }
roles: [{ id: leitung, title: Leitung }, { id: QMB, title: Qualität }]
services: [{ id: beratung, title: Beratung }]
customerPath: [{ id: erstkontakt, title: Erster Kontakt }]
`,
          'procedures/rueckruf.mdx': draft('owner: qmb\n'),
          'procedures/sprechstunde.mdx': draft('owner: leitung\nindicators: [{ title: Besuche im Monat }]\n'),
        },
      },
      {
        name: 'a role that is itself incomplete, a procedure that cannot be read',
        files: {
          'handbook.yaml': `format: 2
organisation: { name: Beispiel e. V. }
roles: [{ id: leitung, title: Leitung }, { id: qmb }]
services: [{ id: beratung, title: Beratung }]
customerPath: [{ id: erstkontakt, title: Erster Kontakt }]
`,
          'procedures/rueckruf.mdx': draft('owner: qmb\n'),
          'procedures/sprechstunde.mdx': '---\ntitle: "Sprechstunde\n---\n',
        },
      },
    ],
  },
  *check({ handbook }) {
    for (const entry of handbook.entries) {
      // Nobody types seals: what was sealed and is gone is for the rules of seals.
      if (entry.kind === 'sealed') continue;
      for (const reference of allReferences(entry)) {
        const { target, path } = reference;
        const known = target === 'indicator' ? indicatorsFor(handbook, entry, path) : knownIds(handbook)[target];
        const facts = factsOf(handbook, entry.kind, reference, known);
        if (facts) yield { file: entry.file, at: path, subject: subjectOf(entry.file, reference), facts };
      }
    }
    // Where another slip makes a file unusable, its references are told of all the same: not one slip after the other.
    for (const { kind, file, data } of unusableFiles(handbook)) {
      if (kind === 'sealed') continue;
      for (const reference of referencesOf({ kind, data }).filter(isToContent)) {
        const { target, path } = reference;
        if (target === 'indicator' || isFaulty(file, path)) continue;
        const facts = factsOf(handbook, kind, reference, knownIds(handbook)[target]);
        if (facts) yield { file, at: file.locateWritten(path), subject: subjectOf(file, reference), facts };
      }
    }
  },
});

/** A reference to something that an organisation writes. Rules come with the software and have a rule of their own. */
type ContentReference = Reference & { readonly target: DanglingReference['target'] };

function isToContent(reference: Reference): reference is ContentReference {
  return reference.target !== 'rule';
}

/** What to say of a reference; undefined if it leads somewhere, or nobody can know. */
function factsOf(
  handbook: Handbook,
  kind: ContentKind,
  { path, target, id }: ContentReference,
  { ids, complete }: KnownIds,
): DanglingReference | undefined {
  if (!complete || ids.has(id)) return undefined;
  const field = fieldName(path);
  const meant = idByTitle(handbook, kind, field, id) ?? closest(id.replace(/\.(?:mdx|yaml)$/, ''), ids) ?? '';
  return { kind, field, target, id, meant };
}

function subjectOf(file: LoadedFile, { path, id }: Reference): string {
  return `${fieldSubject(file, path.slice(0, -1))} ${id}`;
}

function* allReferences(entry: Entry): Iterable<ContentReference> {
  yield* referencesOf(entry).filter(isToContent);
  if (entry.kind === 'catalogue') yield* evidenceReferences(entry as Entry<'catalogue'>);
}

const EVIDENCE_TARGETS = { procedures: 'procedure', terms: 'terms', evaluations: 'evaluation', pages: 'page' } as const;

/** Evidence names pages by id; of which kind, its neighbour says. */
function* evidenceReferences({ data }: Entry<'catalogue'>): Iterable<ContentReference> {
  for (const [index, { evidence }] of data.requirements.entries()) {
    for (const [number, { kind, ids = [] }] of evidence.entries()) {
      if (kind === 'feedback') continue;
      for (const [at, id] of ids.entries()) {
        const path: DataPath = ['requirements', index, 'evidence', number, 'ids', at];
        yield { target: EVIDENCE_TARGETS[kind], id: kind === 'pages' ? `docs/${id}` : id, path, isKey: false };
      }
    }
  }
}

const UNKNOWN: KnownIds = { ids: new Set(), complete: false };

/**
 * The indicators of the procedure that an assessment is about. Of an assessment of the past they are not known:
 * an indicator may have been dropped since, and a closed cycle must not be rewritten for that.
 */
function indicatorsFor(handbook: Handbook, entry: Entry, path: DataPath): KnownIds {
  const index = path[1];
  if (entry.kind !== 'evaluation' || typeof index !== 'number') return UNKNOWN;
  const evaluation = entry as Entry<'evaluation'>;
  const assessment = evaluation.data.assessments[index];
  if (assessment === undefined) return UNKNOWN;
  const isOver = evaluation.data.status === 'closed' && !stillApplies(handbook, { evaluation, assessment, index });
  return isOver ? UNKNOWN : (knownIndicators(handbook).get(assessment.procedure) ?? UNKNOWN);
}

function draft(fields: string): string {
  return `---\ntitle: Rückrufservice\nstatus: draft\ntask: information\ndirection: from-customer\n${fields}---\n`;
}
