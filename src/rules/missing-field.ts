import type { ContentKind } from '../schemas/index.ts';
import { fieldExample } from './detection/field-example.ts';
import { fieldDoc, fieldLabel, fieldName } from './detection/field-label.ts';
import { fieldProblems } from './detection/field-problems.ts';
import { fieldSubject } from './detection/field-subject.ts';
import { isMisspelt } from './detection/meant-field.ts';
import { defineRule } from './rule.ts';
import { choices } from './words/choices.ts';

interface MissingField {
  readonly [fact: string]: string | number;
  readonly kind: ContentKind;
  readonly field: string;
  /** The values of a choice, joined by `|`. */
  readonly allowed: string;
}

/** Every field without which a page cannot be shown. */
export default defineRule<MissingField>({
  severity: 'error',
  area: 'format',
  locked: true,
  texts: {
    de: {
      title: 'Pflichtangabe fehlt',
      message: (facts) =>
        `Es fehlt die Angabe ${fieldLabel(facts.kind, facts.field, 'de')}. Erwartet wird: ${expected(facts, 'de')}`,
      why: 'Ohne diese Angabe lässt sich die Seite nicht einordnen oder anzeigen.',
      example: 'title: Offene Sprechstunde',
      inThisCase: ({ kind, field }) => ({ example: fieldExample(kind, field) }),
    },
    en: {
      title: 'Missing field',
      message: (facts) =>
        `The field ${fieldLabel(facts.kind, facts.field, 'en')} is missing. Expected: ${expected(facts, 'en')}`,
      why: 'Without it the page can neither be placed nor shown.',
      example: 'title: Open consultation hour',
      inThisCase: ({ kind, field }) => ({ example: fieldExample(kind, field) }),
    },
  },
  examples: {
    bad: [
      {
        name: 'a page without a title',
        files: { 'docs/leitbild.mdx': '---\norder: 1\n---\n' },
        expect: [
          {
            file: 'docs/leitbild.mdx',
            line: 2,
            column: 1,
            reason: 'Es fehlt die Angabe Titel (title). Erwartet wird: Überschrift der Seite.',
          },
        ],
      },
      {
        name: 'a field that was begun and left empty',
        files: { 'docs/leitbild.mdx': '---\norder: 1\ntitle:\n---\n' },
        expect: [{ file: 'docs/leitbild.mdx', line: 3, column: 7 }],
      },
      {
        name: 'a choice, with its values',
        files: {
          'feedback/2026/2026-001.yaml':
            'received: 2026-03-01\nchannel: card\nsummary: Die Tür klemmt.\nanswered: anonymous\n',
        },
        expect: [
          {
            file: 'feedback/2026/2026-001.yaml',
            line: 1,
            column: 1,
            reason:
              'Es fehlt die Angabe Art (kind). Erwartet wird: Beschwerde, Anregung oder Lob. Möglich sind: complaint (Beschwerde), suggestion (Anregung), praise (Lob).',
          },
        ],
      },
      {
        name: 'an item of a list',
        files: {
          'docs/glossar.mdx':
            '---\ntitle: Glossar\npurpose: glossary\nentries:\n  - term: Beschwerde\n    definition: Eine Äußerung.\n  - term: Lob\n---\n',
        },
        expect: [
          {
            file: 'docs/glossar.mdx',
            line: 7,
            column: 5,
            reason: 'Es fehlt die Angabe Erklärung (definition). Erwartet wird: Was wir damit meinen.',
          },
        ],
      },
      {
        name: 'an empty file lacks every required field',
        files: { 'handbook.yaml': '' },
        expect: [
          { file: 'handbook.yaml', line: 1, column: 1 },
          { file: 'handbook.yaml', line: 1, column: 1 },
          { file: 'handbook.yaml', line: 1, column: 1 },
        ],
      },
    ],
    good: [
      { name: 'all required fields', files: { 'docs/leitbild.mdx': '---\ntitle: Leitbild\n---\n' } },
      { name: 'an optional field left empty', files: { 'docs/leitbild.mdx': '---\ntitle: Leitbild\norder:\n---\n' } },
    ],
  },
  *check({ handbook }) {
    for (const { file, kind, problem } of fieldProblems(handbook, 'missing-field')) {
      if (isMisspelt(file, problem.path)) continue;
      yield {
        file,
        at: file.locateWritten(problem.path),
        subject: fieldSubject(file, problem.path),
        facts: { kind, field: fieldName(problem.path), allowed: problem.allowed.join('|') },
      };
    }
  },
});

function expected({ kind, field, allowed }: MissingField, language: 'de' | 'en'): string {
  const description = fieldDoc(kind, field)?.description[language] ?? '';
  return [description, choices(kind, field, allowed, language)].filter((part) => part !== '').join(' ');
}
