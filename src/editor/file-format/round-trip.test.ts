import type { Field } from '@sveltia/cms';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readYaml } from '../../handbook/yaml-text.ts';
import { messages } from '../../messages/index.ts';
import { type ContentKind, schemas } from '../../schemas/index.ts';
import { arbitraryEntry } from '../arbitrary-entry.ts';
import { formFields } from '../fields.ts';
import { hasProse } from '../formats.ts';
import { type Fields, isFields, SOURCE_FIELD } from './content.ts';
import { patchYaml } from './patch-yaml.ts';
import { readFile } from './read-file.ts';
import { writeFile } from './write-file.ts';

const KINDS = Object.keys(schemas).filter((kind): kind is ContentKind => kind !== 'sealed');
const RUNS = { numRuns: 200, seed: 20261123 };
const PROSE =
  '\n## Ablauf\n\n{/* bleibt */}\n\n* Punkt _eins_\n+ Punkt **zwei**\n\n<Note title="Achtung">\n\nText\n\n</Note>\n\n';

/** Ways in which people and programs write YAML. */
const STYLES: readonly ((data: unknown) => string)[] = [
  (data) => stringify(data, { version: '1.2', schema: 'core', lineWidth: 60 }),
  (data) => stringify(data, { version: '1.2', schema: 'core', lineWidth: 0, singleQuote: true, indentSeq: false }),
  (data) =>
    stringify(data, {
      version: '1.2',
      schema: 'core',
      lineWidth: 0,
      defaultStringType: 'QUOTE_DOUBLE',
      defaultKeyType: 'PLAIN',
      indent: 4,
    }),
];

const styles = fc.constantFrom(...STYLES);

/** A comment above every field of the file. */
function commented(yaml: string): string {
  return yaml.replace(/^(?=[A-Za-z])/gm, '# Hinweis\n');
}

function fileOf(kind: ContentKind, yaml: string): string {
  return hasProse(kind) ? `---\n${yaml}---\n${PROSE.trimEnd()}\n` : yaml;
}

describe.each(KINDS)('%s', (kind) => {
  const schema = schemas[kind];
  const mdx = hasProse(kind);
  const form = formFields(schema, { language: 'de', words: messages('de').editor, options: {} });
  const entries = arbitraryEntry(schema).filter(isFields);

  test('opened and saved as it is, a file stays as it is, character by character', () => {
    fc.assert(
      fc.property(entries, styles, (entry, style) => {
        const file = fileOf(kind, commented(style(entry)));
        fc.pre(readYaml(style(entry), 1).problems.length === 0);
        const opened = readFile(file.trim(), mdx);
        expect(writeFile({ ...inForm(opened, form), [SOURCE_FIELD]: opened[SOURCE_FIELD] }, schema, mdx)).toBe(file);
      }),
      RUNS,
    );
  });

  test('a new entry means what was filled in', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const file = writeFile(
          { ...inForm(entry, form), ...(mdx && { body: PROSE.trim() }), ...fixed(entry) },
          schema,
          mdx,
        );
        const { [SOURCE_FIELD]: _, body, ...written } = readFile(file, mdx);
        expect(stated(schema.parse(written))).toEqual(stated(schema.parse(trimmed(entry))));
        if (mdx) expect(body).toBe(PROSE.trim());
      }),
      RUNS,
    );
  });

  test('changed from one entry to any other, a file means the other, and keeps the comments of fields that stay', () => {
    fc.assert(
      fc.property(entries, entries, styles, (before, after, style) => {
        const yaml = commented(style(before));
        const changed = patchYaml(yaml, before, after, schema);
        expect(readYaml(changed, 1).value).toEqual(after);
        const staying = Object.keys(before).filter((name) => name in after).length;
        expect(changed.match(/^# Hinweis$/gm)?.length ?? 0).toBeGreaterThanOrEqual(staying);
      }),
      { ...RUNS, numRuns: 50 },
    );
  });
});

/** What has no form field, because only one value is possible, comes into new files by hand. */
function fixed(entry: Fields): Fields {
  return 'format' in entry ? { format: entry.format } : {};
}

/** An entry as the editor's forms hold it: every field there, texts trimmed, numbers in text boxes as text. */
function inForm(entry: Fields, form: readonly Field[]): Fields {
  const known = Object.fromEntries(form.map((field) => [field.name, formValue(entry[field.name], field)]));
  return { ...entry, ...known };
}

function formValue(value: unknown, field: Field): unknown {
  const { widget = 'string' } = field;
  if (widget === 'object') return isFields(value) && 'fields' in field ? inForm(value, field.fields ?? []) : null;
  if (widget === 'list' || ('multiple' in field && field.multiple)) {
    if (!Array.isArray(value)) return [];
    return value.map((item) => {
      if (isFields(item) && 'fields' in field && field.fields) return inForm(item, field.fields);
      return trimmed(item);
    });
  }
  if (widget === 'keyvalue') return value ?? {};
  if (widget === 'number') return value ?? null;
  if (widget === 'boolean') return value ?? false;
  if (value === undefined) return 'default' in field && field.default !== undefined ? field.default : '';
  return trimmed(String(value));
}

/** Text boxes lose the spaces at both ends. */
function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimmed);
  return isFields(value)
    ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, trimmed(item)]))
    : value;
}

/** Without empty texts, lists and groups: an empty box and no entry are the same to a form. */
function stated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stated);
  // A number in a text box is written as a number again.
  if (!isFields(value)) return typeof value === 'number' ? String(value) : value;
  const filled = Object.entries(value).map(([name, item]) => [name, stated(item)] as const);
  return Object.fromEntries(
    filled.filter(([, item]) => item !== '' && !(typeof item === 'object' && Object.keys(item ?? {}).length === 0)),
  );
}
