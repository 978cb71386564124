import { z } from 'zod';
import { type ContentKind, schemas } from '../../schemas/index.ts';

/** Version of `handbook.json`; grows when a program that reads it must be changed. Fields may be added within one. */
export const HANDBOOK_JSON_VERSION = 1;

const text = (description: string) => z.string().describe(description);

/** A file of the handbook: where it is, what its fields say, and its text. */
function file<K extends ContentKind>(kind: K) {
  return z.object({
    id: text('Id of the page.'),
    path: text('Path below the content folder.'),
    address: z.string().nullable().describe('Address of its page on the handbook site; null if it has none.'),
    data: schemas[kind].describe('The fields of the file, with defaults filled in.'),
    body: text('The text after the fields, as MDX; empty for YAML files.'),
  });
}

const version = file('terms-version').extend({
  language: text('Language of the text: a BCP 47 tag, or de-simple for Leichte Sprache.'),
  binding: z.boolean().describe('Whether this text binds.'),
});

const terms = z.object({
  id: text('Id of the document: its folder.'),
  document: file('terms-document').nullable().describe('Its document.yaml; null if that cannot be used.'),
  versions: z.array(version).describe('All texts of all versions, oldest first.'),
});

const finding = z.object({
  file: text('Path below the content folder.'),
  line: z.number().int(),
  column: z.number().int(),
  ruleId: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  reason: z.string(),
  subject: z.string(),
  excepted: z.object({ reason: z.string(), until: z.string() }).nullable().describe('A granted exception, or null.'),
});

/** What `handbook.json` holds: the whole handbook as other programs can read it. */
export const handbookJsonSchema = z.object({
  $schema: text('Address of this schema.'),
  version: z.literal(HANDBOOK_JSON_VERSION),
  date: text('Day for which the handbook was read: states and findings are those of this day.'),
  settings: schemas.settings,
  procedures: z.array(file('procedure')),
  terms: z.array(terms),
  evaluations: z.array(file('evaluation')),
  feedback: z.array(file('feedback')),
  requirements: z.array(file('catalogue')),
  pages: z.array(file('page')),
  findings: z.array(finding),
});

/** The handbook as plain data. */
export type HandbookJson = z.output<typeof handbookJsonSchema>;

/** The JSON schema (draft 2020-12) of `handbook.json`. */
export function handbookJsonSchemaDocument(): Readonly<Record<string, unknown>> {
  return {
    ...z.toJSONSchema(handbookJsonSchema, { io: 'output', unrepresentable: 'any' }),
    title: 'The handbook as data',
  };
}
