import { type Entry, proceduresInForce } from '../handbook/index.ts';
import { type Content, perContent } from '../handbook/queries/per-content.ts';
import type { DataPath } from '../prose/place.ts';
import type { ContentKind } from '../schemas/index.ts';
import { fieldDoc, fieldLabel, fieldName } from './detection/field-label.ts';
import { isFromTemplate, isMarkedPlaceholder, isPlaceholder } from './detection/placeholder.ts';
import { comparable } from './detection/plain-words.ts';
import { textFields, textsIn } from './detection/text-fields.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule, type Report, type RuleContext } from './rule.ts';

type PlaceholderFacts = Readonly<Record<'kind' | 'field' | 'found', string>>;

const SHOWN = 50;

/** What is filled in only for show looks done and is not: Comply's templates counted as finished policies. */
export default defineRule<PlaceholderFacts>({
  severity: 'warning',
  area: 'procedures',
  texts: {
    de: {
      title: 'Platzhalter statt Text',
      message: ({ kind, field, found }) =>
        `${field === 'body' ? 'Im Text der Seite' : `Unter „${fieldLabel(kind, field, 'de')}“`} steht „${found}“; erwartet wird ein fertiger Text.`,
      why: 'Ein Platzhalter sieht ausgefüllt aus und sagt nichts. Im Audit fällt das auf, und bis dahin glaubt das Team, die Stelle sei erledigt.',
      example:
        'rationale: Nach der Warteschleife legten die meisten auf. Seit wir zurückrufen, geht kein Anliegen mehr verloren.',
    },
    en: {
      title: 'Placeholder instead of a text',
      message: ({ kind, field, found }) =>
        `${field === 'body' ? 'The text of the page' : `“${fieldLabel(kind, field, 'en')}”`} says “${found}”; a finished text was expected.`,
      why: 'A placeholder looks filled in and says nothing. An audit will notice, and until then the team believes it is done.',
      example: 'rationale: Most people hung up while on hold. Since we call back, no concern gets lost.',
    },
  },
  examples: {
    bad: [
      {
        name: 'a rationale that is still to come',
        files: { 'procedures/rueckruf.mdx': procedureFile({ rationale: 'folgt' }) },
        expect: [
          {
            file: 'procedures/rueckruf.mdx',
            line: 9,
            column: 12,
            reason: 'Unter „Begründung (rationale)“ steht „folgt“; erwartet wird ein fertiger Text.',
          },
        ],
      },
      {
        name: 'placeholders in four fields',
        files: {
          'procedures/rueckruf.mdx': procedureFile({
            rationale: 'TODO',
            goal: '"[Bitte ausfüllen]"',
            benefit: 's. o.',
            contents: '[Anliegen aufnehmen, "-", "…"]',
          }),
        },
        expect: [
          { file: 'procedures/rueckruf.mdx', line: 9, column: 12 },
          { file: 'procedures/rueckruf.mdx', line: 10, column: 7 },
          { file: 'procedures/rueckruf.mdx', line: 11, column: 10 },
          { file: 'procedures/rueckruf.mdx', line: 12, column: 32 },
        ],
      },
      {
        name: 'the description of the field left standing',
        files: {
          'procedures/rueckruf.mdx': procedureFile({
            rationale: 'Warum die Organisation gerade dieses Verfahren einsetzt.',
          }),
        },
        expect: [{ file: 'procedures/rueckruf.mdx', line: 9, column: 12 }],
      },
      {
        name: 'a stage of the complaint procedure',
        files: {
          'procedures/beschwerde.mdx': procedureFile({
            title: 'Beschwerden und Anregungen',
            task: 'feedback',
            feedbackStages: `
  stimulation: Karten liegen in jedem Raum aus.
  acceptance: Alle nehmen Beschwerden an und schreiben sie auf.
  handling: wird noch ergänzt
  response: Wer eine Adresse hinterlässt, bekommt binnen drei Wochen Antwort.
  improvement: Einmal im Quartal sehen wir alle Einträge gemeinsam durch.
  controlling: Ein Jahr später prüfen wir, ob die Ursache weg ist.`,
          }),
        },
        expect: [{ file: 'procedures/beschwerde.mdx', line: 17, column: 13 }],
      },
      {
        name: 'an assessment of a closed cycle, a consequence of feedback and a paragraph',
        files: {
          'evaluations/2025.mdx': `---
title: Evaluation 2025
period: { from: 2025-01-01, to: 2025-12-31 }
heldOn: 2026-02-10
status: closed
responsible: leitung
assessments:
  - procedure: sprechstunde
    goal: Wer Rat sucht, erreicht uns innerhalb einer Woche.
    results: [{ indicator: besuche, value: 26 }]
    rating: met
    assessment: Die Sprechstunde war in jedem Monat gut besucht, auch im Sommer.
    conclusion: keep
    reasoning: siehe oben
---
`,
          'feedback/2026/karte.yaml': `received: 2026-03-02
channel: card
kind: complaint
summary: Der Eingang ist abends nicht beleuchtet.
acknowledgedOn: 2026-03-03
resolvedOn: 2026-03-10
answered: anonymous
consequence: k. A.
`,
          'procedures/rueckruf.mdx': procedureFile({}, '\n## Ablauf\n\nTODO\n'),
        },
        also: ['no-complaint-procedure'],
        expect: [
          { file: 'evaluations/2025.mdx', line: 14, column: 16 },
          { file: 'feedback/2026/karte.yaml', line: 8, column: 14 },
          { file: 'procedures/rueckruf.mdx', line: 18, column: 1 },
        ],
      },
      {
        name: 'a page, a clause and the way terms are handed over, as a template left them',
        files: {
          'docs/leitbild.mdx': '---\ntitle: Leitbild\n---\n\n[Bitte ausfüllen: Wofür stehen wir?]\n',
          'terms/beratungsvertrag/document.yaml': `title: Bedingungen der Beratung
kind: general-terms
services: [beratung]
communication:
  - { when: before-contract, how: "[Bitte ausfüllen]", procedure: sprechstunde }
owner: leitung
bindingLanguage: de
`,
          'terms/beratungsvertrag/2025-01-01.de.mdx': `---
validFrom: 2025-01-01
approved: { by: leitung, on: 2024-11-04 }
announcedOn: 2024-11-15
summary: Die Beratung kostet nichts. Sie können jederzeit aufhören.
---

## § 1 Gegenstand

[Bitte ausfüllen: Text der Klausel]

<PlainLanguage>
Die Beratung kostet Sie nichts.
</PlainLanguage>
`,
        },
        expect: [
          { file: 'docs/leitbild.mdx', line: 5, column: 1 },
          { file: 'terms/beratungsvertrag/2025-01-01.de.mdx', line: 10, column: 1 },
          { file: 'terms/beratungsvertrag/document.yaml', line: 5, column: 35 },
        ],
      },
      {
        name: 'an English handbook',
        files: {
          'handbook.yaml': `format: 2
language: en
organisation: { name: Example }
roles: [{ id: leitung, title: Manager }]
services: [{ id: beratung, title: Advice }]
customerPath: [{ id: erstkontakt, title: First contact }]
`,
          'procedures/rueckruf.mdx': procedureFile({ goal: 'to be defined' }),
        },
        expect: [
          {
            file: 'procedures/rueckruf.mdx',
            line: 10,
            column: 7,
            reason: '“Goal (goal)” says “to be defined”; a finished text was expected.',
          },
        ],
      },
    ],
    good: [
      {
        name: 'sentences in which such words occur',
        files: {
          'procedures/rueckruf.mdx': procedureFile({
            rationale: 'Auf jeden Anruf folgt eine Antwort; was offen bleibt, wird später noch einmal besprochen.',
            contents: '[Was noch offen ist, To-do-Liste, Wie es weitergeht]',
          }),
        },
      },
      {
        name: 'a draft and a cycle under way may be unfinished',
        files: {
          'procedures/rueckruf.mdx': procedureFile({ status: 'draft', inForceSince: null, rationale: 'TODO' }),
          'evaluations/2026.mdx': `---
title: Evaluation 2026
period: { from: 2026-01-01, to: 2026-12-31 }
status: open
responsible: leitung
assessments: [{ procedure: sprechstunde, assessment: folgt }]
---
`,
        },
      },
    ],
  },
  *check(context) {
    const seen = new Set<string>();
    for (const field of textFields(context.handbook, context.today)) {
      if (!hasUnfinishedText(field.entry)) continue;
      const key = `${field.entry.path} ${field.subject}`;
      if (seen.has(key) || !isUnfinished(field.kind, field.path, field.text)) continue;
      seen.add(key);
      yield {
        file: field.entry.file,
        at: field.path,
        subject: field.subject,
        facts: { kind: field.kind, field: fieldName(field.path), found: shortened(field.text) },
      };
    }
    yield* unfinishedBodies(context);
  },
});

/** Whether any text of a file may be unfinished: nearly all are finished, and need not be looked at again. */
const hasUnfinishedText = perContent('has-unfinished-text', ({ kind, data, prose }: Content): boolean => {
  const texts = [...textsIn({ kind, data })];
  return (
    texts.some(([path, text]) => text !== undefined && isUnfinished(kind, path, text)) ||
    prose.blocks.some(({ text }) => isPlaceholder(text))
  );
});

function isUnfinished(kind: ContentKind, path: DataPath, text: string): boolean {
  return isPlaceholder(text) || isFromTemplate(text, templateTexts(kind, fieldName(path)));
}

const templates = new Map<string, readonly string[]>();

/** What a template may have left in a field: its description or its example. Other texts are not made from templates. */
function templateTexts(kind: ContentKind, field: string): readonly string[] {
  if (kind !== 'procedure' && kind !== 'evaluation') return [];
  const key = `${kind} ${field}`;
  const known = templates.get(key);
  if (known !== undefined) return known;
  const doc = fieldDoc(kind, field);
  const example = typeof doc?.example === 'string' ? [doc.example] : [];
  const texts = doc === undefined ? [] : [doc.description.de, doc.description.en, ...example];
  templates.set(key, texts);
  return texts;
}

function* unfinishedBodies({ handbook, today }: RuleContext): Iterable<Report<PlaceholderFacts>> {
  for (const procedure of proceduresInForce(handbook, today)) {
    yield* unfinishedParagraphs(procedure, (text) => isPlaceholder(text) && comparable(text) !== '');
  }
  // A clause may well say "Text." and nothing else; only what a template left, or somebody marked, is unfinished.
  for (const { versions } of handbook.terms.values()) {
    for (const { texts } of versions) {
      for (const text of texts.values()) yield* unfinishedParagraphs(text, isMarkedPlaceholder);
    }
  }
  for (const page of handbook.pages.values()) yield* unfinishedParagraphs(page, isMarkedPlaceholder);
}

function* unfinishedParagraphs(
  entry: Entry,
  isUnfinishedText: (text: string) => boolean,
): Iterable<Report<PlaceholderFacts>> {
  if (!hasUnfinishedText(entry)) return;
  const { file, kind, prose } = entry;
  for (const { text, place, kind: block } of prose.blocks) {
    if (block !== 'paragraph' || !isUnfinishedText(text)) continue;
    const found = shortened(text);
    yield { file, at: place, subject: `body ${found}`, facts: { kind, field: 'body', found } };
  }
}

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN).trimEnd()} …` : line;
}
