import type { LoadedFile } from '../handbook/index.ts';
import type { DataPath } from '../prose/place.ts';
import type { ContentKind } from '../schemas/index.ts';
import { fieldExample } from './detection/field-example.ts';
import { fieldLabel, fieldName } from './detection/field-label.ts';
import { fieldProblems } from './detection/field-problems.ts';
import { fieldSubject } from './detection/field-subject.ts';
import { meantField } from './detection/meant-field.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

interface UnknownField {
  readonly [fact: string]: string | number;
  readonly kind: ContentKind;
  /** The field around it; empty at the top. */
  readonly parent: string;
  readonly name: string;
  /** The field that was probably meant; empty if none is near. */
  readonly meant: string;
  readonly allowed: string;
  /** What a comma in braces has cut in two; empty if it is a name like others. */
  readonly afterComma: '' | 'number' | 'text';
}

const AFTER_COMMA = {
  number: {
    de: 'Erwartet wird in Zahlen ein Punkt statt des Kommas.',
    en: 'In numbers, a point is expected instead of the comma.',
  },
  text: {
    de: 'Erwartet wird ein Text mit Komma in Anführungszeichen.',
    en: 'A text with a comma is expected in quotation marks.',
  },
} as const;

/** Only fields that the handbook knows; a misspelt one would be lost without a word. */
export default defineRule<UnknownField>({
  severity: 'error',
  area: 'format',
  locked: true,
  texts: {
    de: {
      title: 'Unbekannte Angabe',
      message: (facts) => {
        const { name, meant, allowed, afterComma } = facts;
        if (afterComma !== '')
          return `Hinter einem Komma steht „${name}“; das gilt hier als eigene Angabe. ${AFTER_COMMA[afterComma].de}`;
        if (meant !== '')
          return `Die Angabe „${name}“ gibt es hier nicht. Gemeint ist vermutlich: ${label(facts, 'de')}.`;
        return `Die Angabe „${name}“ gibt es hier nicht. ${allowed === '' ? 'Erwartet wird hier keine Angabe.' : `Möglich sind: ${allowed}.`}`;
      },
      why: 'Eine Angabe, die das Handbuch nicht kennt, erschiene nirgends. Meist steckt ein Tippfehler dahinter.',
      example: 'rationale: Viele kommen mit unklaren Zuweisungen.',
      inThisCase: (facts) => ({ example: exampleOfMeant(facts) }),
    },
    en: {
      title: 'Unknown field',
      message: (facts) => {
        const { name, meant, allowed, afterComma } = facts;
        if (afterComma !== '')
          return `“${name}” follows a comma and counts as a field of its own here. ${AFTER_COMMA[afterComma].en}`;
        if (meant !== '') return `There is no field “${name}” here. Probably meant: ${label(facts, 'en')}.`;
        return `There is no field “${name}” here. ${allowed === '' ? 'No field is expected here.' : `There are: ${allowed}.`}`;
      },
      why: 'A field that the handbook does not know would appear nowhere. Mostly it is a slip of the keyboard.',
      example: 'rationale: Many people are referred to us without a clear reason.',
      inThisCase: (facts) => ({ example: exampleOfMeant(facts) }),
    },
  },
  examples: {
    bad: [
      {
        name: 'a slip of the keyboard',
        files: { 'docs/leitbild.mdx': '---\ntitle: Leitbild\norde: 1\n---\n' },
        expect: [
          {
            file: 'docs/leitbild.mdx',
            line: 3,
            column: 1,
            reason: 'Die Angabe „orde“ gibt es hier nicht. Gemeint ist vermutlich: Reihenfolge (order).',
          },
        ],
      },
      {
        name: 'a required field misspelt is one finding, not two',
        files: { 'docs/leitbild.mdx': '---\ntitel: Leitbild\n---\n' },
        expect: [
          {
            file: 'docs/leitbild.mdx',
            line: 2,
            column: 1,
            reason: 'Die Angabe „titel“ gibt es hier nicht. Gemeint ist vermutlich: Titel (title).',
          },
        ],
      },
      {
        name: 'the German name instead of the key',
        files: { 'docs/leitbild.mdx': '---\ntitle: Leitbild\nStichwörter: [Werte]\n---\n' },
        expect: [
          {
            file: 'docs/leitbild.mdx',
            line: 3,
            column: 1,
            reason: 'Die Angabe „Stichwörter“ gibt es hier nicht. Gemeint ist vermutlich: Stichwörter (keywords).',
          },
        ],
      },
      {
        name: 'a comma in a number and in a text, in braces',
        files: {
          'procedures/rueckruf.mdx': procedureFile({
            indicators: '[{ id: dauer, title: Dauer, im Mittel, target: "<= 1" }]',
          }),
          'evaluations/2026.mdx': evaluationFile(
            { title: 'Evaluation 2026', period: '{ from: 2026-01-01, to: 2026-12-31 }', heldOn: null, status: 'open' },
            [{ results: '[{ indicator: besuche, value: 21,5 }]' }],
          ),
        },
        expect: [
          {
            file: 'evaluations/2026.mdx',
            line: 9,
            column: 47,
            reason:
              'Hinter einem Komma steht „5“; das gilt hier als eigene Angabe. Erwartet wird in Zahlen ein Punkt statt des Kommas.',
          },
          {
            file: 'procedures/rueckruf.mdx',
            line: 13,
            column: 41,
            reason:
              'Hinter einem Komma steht „im Mittel“; das gilt hier als eigene Angabe. Erwartet wird ein Text mit Komma in Anführungszeichen.',
          },
        ],
      },
      {
        name: 'a field of another kind of page, with those that there are',
        files: { 'docs/leitbild.mdx': '---\ntitle: Leitbild\nlayout: ../../boese.astro\n---\n' },
        expect: [
          {
            file: 'docs/leitbild.mdx',
            line: 3,
            column: 1,
            reason:
              'Die Angabe „layout“ gibt es hier nicht. Möglich sind: title, description, purpose, audience, order, introduces, entries, keywords, exceptions.',
          },
        ],
      },
      {
        name: 'fields inside a list, in a block and in braces',
        files: {
          'docs/glossar.mdx':
            '---\ntitle: Glossar\npurpose: glossary\nentries:\n  - term: Beschwerde\n    definition: Eine Äußerung.\n    farbe: rot\n  - { term: Lob, definition: Auch das., synonym: [Dank] }\n---\n',
        },
        expect: [
          { file: 'docs/glossar.mdx', line: 7, column: 5 },
          { file: 'docs/glossar.mdx', line: 8, column: 41 },
        ],
      },
      {
        name: 'names that mean something to the machine',
        files: { 'docs/leitbild.mdx': '---\ntitle: Leitbild\n__proto__: { order: 1 }\nconstructor: 1\n---\n' },
        expect: [
          { file: 'docs/leitbild.mdx', line: 3, column: 1 },
          { file: 'docs/leitbild.mdx', line: 4, column: 1 },
        ],
      },
    ],
    good: [
      { name: 'fields in any order', files: { 'docs/leitbild.mdx': '---\norder: 1\ntitle: Leitbild\n---\n' } },
      {
        name: 'rule ids are free names',
        files: { 'docs/leitbild.mdx': '---\ntitle: Leitbild\nkeywords: [titel]\n---\n' },
      },
    ],
  },
  *check({ handbook }) {
    for (const { file, kind, problem } of fieldProblems(handbook, 'unknown-field')) {
      const { path, found: name, allowed } = problem;
      const meant = meantField(file, problem) ?? '';
      yield {
        file,
        at: file.locateWritten(path, 'key'),
        subject: fieldSubject(file, path),
        facts: {
          kind,
          parent: fieldName(path.slice(0, -1)),
          name,
          meant,
          allowed: allowed.join(', '),
          afterComma: afterComma(file, path),
        },
      };
    }
  },
});

/** In braces, a name without a colon is what stood behind a comma: `{ value: 1,8 }`, `{ title: Leitung, Verwaltung }`. */
function afterComma({ digest, locateWritten }: LoadedFile, path: DataPath): UnknownField['afterComma'] {
  const { line, endLine = line, endColumn = 1 } = locateWritten(path, 'key');
  const behind = digest.text.split(/\r\n|[\n\r]/)[endLine - 1]?.slice(endColumn - 1) ?? '';
  if (!/^\s*[,}]/.test(behind)) return '';
  return /^\d+(?:\s*%)?$/.test(String(path.at(-1))) ? 'number' : 'text';
}

function label(facts: UnknownField, language: 'de' | 'en'): string {
  return fieldLabel(facts.kind, meantName(facts), language);
}

function exampleOfMeant(facts: UnknownField): string | undefined {
  return facts.meant === '' ? undefined : fieldExample(facts.kind, meantName(facts));
}

function meantName({ parent, meant }: UnknownField): string {
  return parent === '' ? meant : `${parent}.${meant}`;
}
