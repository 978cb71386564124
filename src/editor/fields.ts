import type { Field, SelectFieldValue } from '@sveltia/cms';
import { z } from 'zod';
import type { Messages } from '../messages/index.ts';
import { type FieldType, fieldNeed, fieldType } from '../report/format-reference.ts';
import { expectation } from '../rules/words/expectations.ts';
import { choiceLabels, type FieldDoc, fieldDocs, type ReferenceTarget } from '../schemas/field.ts';
import { bare, isArray, isObject, isRecord } from '../schemas/schema-at.ts';

type AnySchema = z.core.$ZodType;

/** A value to choose, with what people read. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What forms need to know beyond the schemas. */
export interface FormContext {
  readonly language: 'de' | 'en';
  readonly words: Messages['editor'];
  /** The things to choose from, of those kinds that a handbook lists in one place. */
  readonly options: Partial<Readonly<Record<ReferenceTarget, readonly Option[]>>>;
}

/** Fields that name an item of a list, the first that a list item has; it stands on the folded item. */
const NAMING = ['title', 'term', 'clause', 'procedure', 'indicator', 'measure', 'rule', 'when', 'kind', 'on', 'id'];

/**
 * The form of a kind of content, made from its schema.
 *
 * A field whose only value is fixed has no form; it stays in the file as it is.
 */
export function formFields(schema: AnySchema, context: FormContext): Field[] {
  const inner = bare(schema);
  if (!isObject(inner)) return [];
  return Object.entries(inner._zod.def.shape)
    .filter(([, field]) => !(bare(field) instanceof z.ZodLiteral))
    .map(([name, field]) => formField(name, field, context));
}

function formField(name: string, schema: AnySchema, context: FormContext): Field {
  const doc = fieldDocs.get(schema as never);
  if (doc === undefined) throw new Error(`The field ${name} is not documented.`);
  const own = widget(schema, doc, context);
  const hasOptions = 'options' in own || own === PROCEDURE;
  return {
    ...own,
    name,
    label: doc.label[context.language],
    hint: hintOf(schema, doc, context, hasOptions),
    // A choice with a preset always has a value: nothing to choose would only confuse.
    required: fieldNeed(schema, doc) === 'required' || (hasOptions && 'default' in own),
    preview: false,
  } as Field;
}

function hintOf(schema: AnySchema, doc: FieldDoc, { language, words }: FormContext, hasOptions: boolean): string {
  const simple = !hasOptions && isSimple(fieldType(schema, doc)) && isShown(doc.example);
  const example = simple ? words.example(String(doc.example)) : '';
  const levels = isRecord(bare(schema)) ? words.levels(levelsOf(schema, language)) : '';
  const expected = doc.expected ? words.expected : '';
  return [doc.description[language], levels, example, expected].filter(Boolean).join(' ');
}

/** Choices show their values anyway, and dates need no example beside a calendar. */
function isSimple(type: FieldType): boolean {
  return !['choice', 'date', 'yesno', 'group', 'list', 'map', 'fixed'].includes(type.type);
}

/** Hints may hold Markdown: what would be taken for it is left out. */
function isShown(example: unknown): boolean {
  return (typeof example === 'string' || typeof example === 'number') && !/[*_[\]<`~]/.test(String(example));
}

function levelsOf(schema: AnySchema, language: 'de' | 'en'): string {
  const inner = bare(schema);
  const values = isRecord(inner) ? choices(inner._zod.def.valueType, language) : [];
  return values.map(({ value, label }) => `${value} (${label})`).join(', ');
}

function widget(schema: AnySchema, doc: FieldDoc, context: FormContext): object {
  const inner = bare(schema);
  const options = chosen(inner, doc, context);
  if (isArray(inner)) return options ? { ...select(options), multiple: true } : list(inner, doc, context);
  if (options) return { ...select(options), ...preset(schema) };
  if (doc.refersTo === 'procedure') return PROCEDURE;
  if (isObject(inner)) return { widget: 'object', fields: formFields(inner, context) };
  if (isRecord(inner)) return { widget: 'keyvalue', key_label: context.words.key, value_label: context.words.level };
  return { ...simple(schema, doc, context), ...preset(schema) };
}

const PROCEDURE = {
  widget: 'relation',
  collection: 'procedure',
  value_field: '{{slug}}',
  display_fields: ['title'],
  search_fields: ['title'],
};

function select(options: readonly Option[]) {
  return {
    widget: 'select',
    options: options.map(({ value, label }): { label: string; value: SelectFieldValue } => ({ value, label })),
  };
}

/** The values to choose from: of a fixed choice, or of the things that the field refers to. */
function chosen(inner: AnySchema, doc: FieldDoc, { language, options }: FormContext): readonly Option[] | undefined {
  const own = choices(isArray(inner) ? inner._zod.def.element : inner, language);
  const named = doc.refersTo && !isRecord(inner) ? (options[doc.refersTo] ?? []) : [];
  return [own, named].find((list) => list.length > 0);
}

function choices(schema: AnySchema, language: 'de' | 'en'): Option[] {
  const inner = bare(schema);
  if (!(inner instanceof z.ZodEnum)) return [];
  const labels = choiceLabels.get(inner as never)?.labels ?? {};
  return inner.options.map((value) => ({ value: String(value), label: labels[value]?.[language] ?? String(value) }));
}

function list(schema: z.core.$ZodArray, doc: FieldDoc, context: FormContext): object {
  const element = bare(schema._zod.def.element);
  if (isObject(element)) {
    const fields = formFields(element, context);
    const naming = NAMING.find((name) => fields.some((field) => field.name === name));
    return { widget: 'list', fields, collapsed: true, ...(naming && { summary: `{{fields.${naming}}}` }) };
  }
  if (fieldType(element, undefined).type === 'long-text') {
    return {
      widget: 'list',
      field: { name: 'text', label: doc.label[context.language], widget: 'text', required: false },
    };
  }
  return { widget: 'list' };
}

function simple(schema: AnySchema, doc: FieldDoc, { language }: FormContext): object {
  const inner = bare(schema);
  const type = fieldType(inner, doc);
  switch (type.type) {
    case 'yesno':
      return { widget: 'boolean' };
    case 'number':
      return number(inner);
    case 'date':
      return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', time_format: false };
    case 'long-text':
      return { widget: 'text' };
    default:
      return { widget: doc.multiline ? 'text' : 'string', ...pattern(schema, inner, type, language) };
  }
}

function number(schema: AnySchema): object {
  const { type, minimum } = z.toJSONSchema(schema, { io: 'input' });
  return {
    widget: 'number',
    value_type: type === 'integer' ? 'int' : 'float',
    ...(minimum !== undefined && { min: minimum }),
  };
}

/** What a text must look like, and what the form says otherwise. */
const PATTERNS: Partial<Readonly<Record<FieldType['type'], readonly [source: string | undefined, code: string]>>> = {
  id: [undefined, 'not-an-identifier'],
  duration: [undefined, 'not-a-duration'],
  language: [undefined, 'not-a-language'],
  address: ['https?://[^\\s/]+(?:/\\S*)?', 'not-a-web-address'],
  email: ['[^\\s@]+@[^\\s@]+\\.[^\\s@]+', 'not-an-email'],
  text: [undefined, 'not-a-base-path'],
  or: [undefined, 'not-a-date'],
};

function pattern(schema: AnySchema, inner: AnySchema, type: FieldType, language: 'de' | 'en'): object {
  const [own, code = ''] = PATTERNS[type.type] ?? [];
  const source = own ?? patternOf(inner);
  if (source === undefined) return {};
  // The editor tests empty boxes too.
  return { pattern: [needsValue(schema) ? `^(?:${source})$` : `^(?:${source})?$`, expectation(code, language)] };
}

function patternOf(schema: AnySchema): string | undefined {
  const { pattern: source } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  if (source !== undefined) return source.replace(/^\^|\$$/g, '');
  const dated = schema instanceof z.ZodUnion ? datePattern(schema) : undefined;
  return dated;
}

/** A date or one of a few words. */
function datePattern(schema: z.ZodUnion): string | undefined {
  const words = schema.options.flatMap((option) =>
    option instanceof z.ZodLiteral ? [...option.values].map(String) : [],
  );
  return words.length > 0 ? ['\\d{4}-\\d{2}-\\d{2}', ...words].join('|') : undefined;
}

function preset(schema: AnySchema): object {
  const result = z.safeParse(schema, undefined);
  const value = result.success ? result.data : undefined;
  return value === undefined || typeof value === 'object' ? {} : { default: value };
}

function needsValue(schema: AnySchema): boolean {
  return !z.safeParse(schema, undefined).success;
}
