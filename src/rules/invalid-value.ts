import { z } from 'zod';
import type { Handbook } from '../handbook/index.ts';
import { validate } from '../handbook/validate.ts';
import type { ContentKind } from '../schemas/index.ts';
import { fieldExample } from './detection/field-example.ts';
import { fieldLabel, fieldName } from './detection/field-label.ts';
import { fieldProblems } from './detection/field-problems.ts';
import { fieldSchema, itemSchema } from './detection/field-schema.ts';
import { fieldSubject } from './detection/field-subject.ts';
import { asSeen, hasHiddenSigns } from './detection/hidden-signs.ts';
import { idByTitle, referenceTarget } from './detection/id-by-title.ts';
import { knownIds } from './detection/known-ids.ts';
import { meantValue } from './detection/meant-value.ts';
import { isNewerFormat } from './detection/newer-format.ts';
import { writtenValue } from './detection/written-value.ts';
import { MINIMAL_HANDBOOK } from './minimal-handbook.ts';
import { defineRule } from './rule.ts';
import { choices } from './words/choices.ts';
import { expectation } from './words/expectations.ts';

interface InvalidValue {
  readonly [fact: string]: string | number;
  readonly kind: ContentKind;
  readonly field: string;
  /** As it stands in the file; empty for an empty item of a list. */
  readonly found: string;
  readonly expected: string;
  /** 1 for an item of a list, 0 otherwise. */
  readonly isItem: number;
  /** The values of a choice, joined by `|`. */
  readonly allowed: string;
  /** What was probably meant; empty if nothing is likely. */
  readonly meant: string;
  /** Why it was written so: a title in the id's stead, a sign that nobody sees; empty if neither. */
  readonly cause: 'title' | 'hidden' | '';
}

/** Every field holds what its kind of field can hold. */
export default defineRule<InvalidValue>({
  severity: 'error',
  area: 'format',
  locked: true,
  texts: {
    de: {
      title: 'Ungültige Angabe',
      message: (facts) => {
        const { kind, field, found, expected, isItem, allowed, meant, cause } = facts;
        const label = fieldLabel(kind, field, 'de');
        const what = isEmpty(found)
          ? `${isItem ? 'Ein Eintrag der Liste' : 'Die Angabe'} ${label} ist leer.`
          : `Für die Angabe ${label} passt ${quoted(found, '„', '“')} nicht.`;
        const hint = meant === '' ? '' : `Gemeint ist vermutlich: ${meant}`;
        if (cause === 'title') return sentences(what, 'Das ist der Titel. Erwartet wird die Kennung (id).', hint);
        if (cause === 'hidden')
          return sentences(
            what,
            'Darin steckt ein Zeichen, das man nicht sieht, zum Beispiel ein geschütztes Leerzeichen; es kommt beim Kopieren aus anderen Programmen mit. Erwartet wird der Wert ohne dieses Zeichen: am besten löschen und neu tippen.',
            hint,
          );
        return sentences(what, expectation(expected, 'de'), choices(kind, field, allowed, 'de'), hint);
      },
      why: 'Was nicht zur Angabe passt, kann das Handbuch weder anzeigen noch auswerten.',
      example: 'validFrom: 2026-01-01',
      inThisCase: ({ kind, field }) => ({ example: fieldExample(kind, field) }),
    },
    en: {
      title: 'Invalid value',
      message: (facts) => {
        const { kind, field, found, expected, isItem, allowed, meant, cause } = facts;
        const label = fieldLabel(kind, field, 'en');
        const what = isEmpty(found)
          ? `${isItem ? 'An item of the list' : 'The field'} ${label} is empty.`
          : `The field ${label} does not take ${quoted(found, '“', '”')}.`;
        const hint = meant === '' ? '' : `Probably meant: ${meant}`;
        if (cause === 'title') return sentences(what, 'That is the title. The id is expected.', hint);
        if (cause === 'hidden')
          return sentences(
            what,
            'It holds a sign that nobody sees, such as a no-break space; such signs come along when text is copied from other programs. The value without it is expected: best delete it and type it anew.',
            hint,
          );
        return sentences(what, expectation(expected, 'en'), choices(kind, field, allowed, 'en'), hint);
      },
      why: 'The handbook can neither show nor evaluate what does not fit the field.',
      example: 'validFrom: 2026-01-01',
      inThisCase: ({ kind, field }) => ({ example: fieldExample(kind, field) }),
    },
  },
  examples: {
    bad: [
      {
        name: 'a title in the id’s stead',
        files: {
          'procedures/sprechstunde.mdx': (MINIMAL_HANDBOOK['procedures/sprechstunde.mdx'] ?? '').replace(
            '[erstkontakt]',
            '[Erster Kontakt]',
          ),
        },
        expect: [
          {
            file: 'procedures/sprechstunde.mdx',
            line: 6,
            column: 12,
            reason:
              'Für die Angabe Stationen (stations) passt „Erster Kontakt“ nicht. Das ist der Titel. Erwartet wird die Kennung (id). Gemeint ist vermutlich: erstkontakt',
          },
        ],
      },
      {
        name: 'a no-break space behind an id',
        files: {
          'procedures/sprechstunde.mdx': (MINIMAL_HANDBOOK['procedures/sprechstunde.mdx'] ?? '').replace(
            'owner: leitung',
            'owner: leitung\u00a0',
          ),
        },
        expect: [
          {
            file: 'procedures/sprechstunde.mdx',
            line: 8,
            column: 8,
            reason:
              'Für die Angabe Verantwortlich (owner) passt „leitung“ nicht. Darin steckt ein Zeichen, das man nicht sieht, zum Beispiel ein geschütztes Leerzeichen; es kommt beim Kopieren aus anderen Programmen mit. Erwartet wird der Wert ohne dieses Zeichen: am besten löschen und neu tippen. Gemeint ist vermutlich: leitung',
          },
        ],
      },
      {
        name: 'a day that does not exist',
        files: {
          'feedback/2026/2026-001.yaml':
            'received: 2026-02-30\nchannel: card\nkind: praise\nsummary: Schöne Räume.\nanswered: anonymous\n',
        },
        expect: [
          {
            file: 'feedback/2026/2026-001.yaml',
            line: 1,
            column: 11,
            reason:
              'Für die Angabe Eingegangen am (received) passt „2026-02-30“ nicht. Erwartet wird ein Tag des Kalenders in der Form JJJJ-MM-TT.',
          },
        ],
      },
      {
        name: 'dates as people write them',
        files: {
          'docs/leitbild.mdx':
            '---\ntitle: Leitbild\nexceptions:\n  - { rule: unused-exception, reason: Probe., until: 31.12.2026 }\n  - rule: unused-exception\n    reason: Probe.\n    until: 31. Dezember 2026\n---\n',
        },
        expect: [
          {
            file: 'docs/leitbild.mdx',
            line: 4,
            column: 54,
            reason:
              'Für die Angabe Gilt bis (until) passt „31.12.2026“ nicht. Erwartet wird ein Tag des Kalenders in der Form JJJJ-MM-TT. Gemeint ist vermutlich: 2026-12-31',
          },
          { file: 'docs/leitbild.mdx', line: 7, column: 12 },
        ],
      },
      {
        name: 'a choice misspelt, with all its values',
        files: { 'docs/leitbild.mdx': '---\ntitle: Leitbild\naudience: publik\n---\n' },
        expect: [
          {
            file: 'docs/leitbild.mdx',
            line: 3,
            column: 11,
            reason:
              'Für die Angabe Leserkreis (audience) passt „publik“ nicht. Möglich sind: internal (nur intern), public (auch für Kundinnen und Kunden). Gemeint ist vermutlich: public',
          },
        ],
      },
      {
        name: 'a choice by its German name',
        files: { 'docs/leitbild.mdx': '---\ntitle: Leitbild\npurpose: Leitbild\n---\n' },
        expect: [{ file: 'docs/leitbild.mdx', line: 3, column: 10 }],
      },
      {
        name: 'a number where a text belongs, as it was typed',
        files: {
          'handbook.yaml':
            'format: 2\norganisation:\n  name: Beispiel e. V.\n  postalCode: 04177\nroles: [{ id: leitung, title: Leitung }]\nservices: [{ id: beratung, title: Beratung }]\ncustomerPath: [{ id: erstkontakt, title: Erster Kontakt }]\n',
        },
        expect: [
          {
            file: 'handbook.yaml',
            line: 4,
            column: 15,
            reason:
              'Für die Angabe Postleitzahl (postalCode) passt „04177“ nicht. Erwartet wird ein Text. Gemeint ist vermutlich: "04177"',
          },
        ],
      },
      {
        name: 'a year where a day belongs',
        files: { 'feedback/2026/2026-001.yaml': 'received: 2026\nchannel: card\nkind: praise\nsummary: Danke.\n' },
        expect: [
          {
            file: 'feedback/2026/2026-001.yaml',
            line: 1,
            column: 11,
            reason:
              'Für die Angabe Eingegangen am (received) passt „2026“ nicht. Erwartet wird ein Tag des Kalenders in der Form JJJJ-MM-TT.',
          },
        ],
      },
      {
        name: 'a text where a list belongs',
        files: { 'docs/leitbild.mdx': '---\ntitle: Leitbild\nkeywords: Werte\n---\n' },
        expect: [{ file: 'docs/leitbild.mdx', line: 3, column: 11 }],
      },
      {
        name: 'a text where a number belongs, and an empty text',
        files: { 'docs/leitbild.mdx': '---\ntitle: Leitbild\norder: zuerst\ndescription: ""\n---\n' },
        expect: [
          { file: 'docs/leitbild.mdx', line: 3, column: 8 },
          {
            file: 'docs/leitbild.mdx',
            line: 4,
            column: 14,
            reason:
              'Die Angabe Kurzbeschreibung (description) ist leer. Erwartet wird ein Text. Wer die Angabe nicht braucht, löscht die Zeile.',
          },
        ],
      },
      {
        name: 'durations, addresses, languages and ids',
        files: {
          'handbook.yaml': `format: 2
languages: [de_AT]
organisation:
  name: Beispiel e. V.
  website: www.example.org
  email: kontakt(at)example.org
roles:
  - { id: leitung, title: Leitung }
  - { id: Geschäftsführung, title: Geschäftsführung }
services: [{ id: beratung, title: Beratung }]
customerPath: [{ id: erstkontakt, title: Erster Kontakt }]
intervals:
  procedureReview: 12 Monate
feedback:
  formEndpoint: "javascript:alert(1)"
`,
        },
        expect: [
          { file: 'handbook.yaml', line: 2, column: 13 },
          { file: 'handbook.yaml', line: 5, column: 12 },
          { file: 'handbook.yaml', line: 6, column: 10 },
          {
            file: 'handbook.yaml',
            line: 9,
            column: 11,
            reason:
              'Für die Angabe Kennung (id) passt „Geschäftsführung“ nicht. Erwartet wird eine Kennung aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen, ohne Umlaute und Leerzeichen. Gemeint ist vermutlich: geschaeftsfuehrung',
          },
          { file: 'handbook.yaml', line: 13, column: 20 },
          { file: 'handbook.yaml', line: 15, column: 17 },
        ],
      },
      {
        name: 'an empty item of a list',
        files: { 'docs/leitbild.mdx': '---\ntitle: Leitbild\nkeywords:\n  - Werte\n  -\n---\n' },
        expect: [{ file: 'docs/leitbild.mdx', line: 5, column: 4 }],
      },
    ],
    good: [
      {
        name: 'values of every kind',
        files: {
          'docs/leitbild.mdx':
            '---\ntitle: "2026"\naudience: public\norder: 10\nkeywords: [Werte, "30"]\ndescription: Wofür wir stehen\n---\n',
        },
      },
      { name: 'leap days', files: { 'docs/a.mdx': '---\ntitle: "29. Februar 2028"\n---\n' } },
    ],
  },
  *check({ handbook }) {
    for (const { file, kind, problem } of fieldProblems(handbook, 'invalid-value')) {
      if (isNewerFormat(kind, problem)) continue;
      const { path, allowed } = problem;
      const field = fieldName(path);
      const found = writtenValue(file, path);
      const expected = expectedOfText(kind, field, problem.expected, found);
      // One slip is one finding: the file's name is wrong, and that is reported there.
      if (expected === 'not-an-identifier' && isMisnamed(handbook, kind, field, found)) continue;
      const isHidden = hasHiddenSigns(problem.found);
      const seen = isHidden ? asSeen(found) : found;
      const titled = expected === 'not-an-identifier' ? idByTitle(handbook, kind, field, seen) : undefined;
      const cause = isHidden ? 'hidden' : titled !== undefined ? 'title' : '';
      const meant = titled ?? meantValue({ kind, field, expected, found: seen, allowed }) ?? '';
      yield {
        file,
        at: file.locateWritten(path),
        subject: fieldSubject(file, path),
        facts: {
          kind,
          field,
          found,
          expected,
          isItem: typeof path.at(-1) === 'number' ? 1 : 0,
          allowed: allowed.join('|'),
          meant,
          cause,
        },
      };
    }
  },
});

/** Whether a field names a file by the very name that is no id. */
function isMisnamed(handbook: Handbook, kind: ContentKind, field: string, found: string): boolean {
  const target = referenceTarget(kind, field);
  if (target !== 'procedure' && target !== 'terms' && target !== 'evaluation') return false;
  return knownIds(handbook)[target].ids.has(found);
}

/** A bare number is no text, but where a text has a form of its own, that form is what is expected: `2023` for a day. */
function expectedOfText(kind: ContentKind, field: string, expected: string, found: string): string {
  const schema = expected === 'string' ? fieldSchema(kind, field) : undefined;
  if (schema === undefined) return expected;
  const form = validate(z.object({ text: itemSchema(schema) }), { text: found }).problems[0]?.expected;
  return form?.startsWith('not-a') ? form : expected;
}

function isEmpty(found: string): boolean {
  return /^(?:["']\s*["']|-?|null|~)$/.test(found);
}

/** A value in quotation marks, unless it brings its own. */
function quoted(found: string, open: string, close: string): string {
  return /^["']/.test(found) ? found : `${open}${found}${close}`;
}

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
