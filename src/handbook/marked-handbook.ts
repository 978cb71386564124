import { z } from 'zod';
import { fieldDocs } from '../schemas/field.ts';
import { type ContentKind, schemas } from '../schemas/index.ts';
import { addDuration } from './dates.ts';

/** A text that stands in one place of a marked handbook only. */
export interface Mark {
  readonly text: string;
  /** Where it stands: file and field. */
  readonly at: string;
  /** Whether customers may read it. */
  readonly isPublic: boolean;
}

/** Whether customers may read a file; of a file they may, each field still decides for itself. */
type Audience = 'public' | 'internal';

/** Values that are not to be made up, by field path: `status`, `approved.on`. Undefined leaves a field out. */
type Given = Readonly<Record<string, unknown>>;

/**
 * A handbook for tests, with a mark of its own in every field of every file that it is given.
 * The fields come from the schemas, so that a new field is marked without further ado.
 */
export class MarkedHandbook {
  readonly files: Record<string, string> = {};
  readonly marks: Mark[] = [];

  /** A new mark in running text. */
  mark(at: string, isPublic: boolean): string {
    return this.#add(`marke${this.#number()}x`, at, isPublic);
  }

  /** Adds a file with all fields of its kind. */
  add(path: string, kind: ContentKind, audience: Audience, given: Given = {}, body?: string): this {
    const data = this.#object(schemas[kind], audience === 'public', path, '', given);
    const yaml = JSON.stringify(data, null, 2);
    this.files[path] = body === undefined ? yaml : `---\n${yaml}\n---\n${body}`;
    return this;
  }

  #object(schema: z.ZodObject, isPublic: boolean, file: string, at: string, given: Given): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
      const path = at === '' ? key : `${at}.${key}`;
      const shown = isPublic && fieldDocs.get(field)?.visibility === 'public';
      if (Object.hasOwn(given, path)) {
        if (given[path] !== undefined) data[key] = given[path];
      } else {
        data[key] = this.#value(field, shown, file, path, given);
      }
    }
    return data;
  }

  #value(schema: z.ZodType, isPublic: boolean, file: string, at: string, given: Given): unknown {
    if ('innerType' in schema.def) {
      return this.#value(schema.def.innerType as z.ZodType, isPublic, file, at, given);
    }
    if (schema instanceof z.ZodObject) return this.#object(schema, isPublic, file, at, given);
    if (schema instanceof z.ZodArray) {
      const element = schema.element as z.ZodType;
      return [0, 1].map(() => this.#value(element, isPublic, file, at, given));
    }
    if (schema instanceof z.ZodRecord)
      return { entry: this.#value(schema.valueType as z.ZodType, isPublic, file, at, given) };
    if (schema instanceof z.ZodUnion) return this.#value(schema.options[0] as z.ZodType, isPublic, file, at, given);
    if (schema instanceof z.ZodEnum) return schema.options[0];
    if (schema instanceof z.ZodLiteral) return [...schema.values][0];
    if (schema instanceof z.ZodBoolean) return true;
    const { value, text } = this.#fitting(schema, `${file} ${at}`);
    this.#add(text, `${file} ${at}`, isPublic);
    return value;
  }

  /** The first kind of unique value that a schema takes. */
  #fitting(schema: z.ZodType, at: string): { readonly value: unknown; readonly text: string } {
    const number = this.#number();
    const text = `marke${number}x`;
    const candidates: { readonly value: unknown; readonly text: string }[] = [
      { value: `Wort ${text} und mehr`, text },
      { value: text, text },
      { value: `${text}@example.org`, text },
      { value: `https://${text}.example.org/`, text },
      { value: `/${text}/`, text },
      ...same(`${text}/1`),
      { value: `de-m${number}x`, text: `de-m${number}x` },
      ...same(addDuration('1950-01-01', `P${number}D`)),
      ...same(`P${number}D`),
      ...same(`sha256:${String(number).padStart(64, '0')}`),
      { value: 70_000 + number, text: String(70_000 + number) },
    ];
    const fitting = candidates.find(({ value }) => schema.safeParse(value).success);
    if (fitting === undefined) throw new Error(`No marked value fits the field at ${at}: add one here.`);
    return fitting;
  }

  #number(): number {
    return 1000 + this.marks.length;
  }

  #add(text: string, at: string, isPublic: boolean): string {
    this.marks.push({ text, at, isPublic });
    return text;
  }
}

function same(value: string): { readonly value: string; readonly text: string }[] {
  return [{ value, text: value }];
}
