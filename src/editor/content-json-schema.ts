import { z } from 'zod';
import { choiceLabels, fieldDocs, type Text } from '../schemas/field.ts';
import { type ContentKind, schemas } from '../schemas/index.ts';
import { bare } from '../schemas/schema-at.ts';

type Language = keyof Text;

/**
 * The JSON schema of a kind of content, for editors of programmers: what its fields mean, what they take, an example.
 *
 * It accepts what the check accepts, but for two things that JSON schemas cannot say: that a date is one of the
 * calendar (here: that it looks like one), and that a text is not of spaces only.
 */
export function contentJsonSchema(kind: ContentKind, language: Language): object {
  return {
    ...z.toJSONSchema(schemas[kind], {
      io: 'input',
      target: 'draft-7',
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => describe(zodSchema, jsonSchema, language),
    }),
    title: `Belegbar: ${kind}`,
  };
}

function describe(schema: z.core.$ZodType, json: z.core.JSONSchema.BaseSchema, language: Language): void {
  const doc = fieldDocs.get(schema as never);
  if (doc) {
    json.title = doc.label[language];
    json.description = doc.description[language];
    if (doc.example !== undefined) json.examples = [doc.example];
  }
  const inner = bare(schema);
  const labels = choiceLabels.get(inner as never)?.labels;
  if (labels && inner === schema) {
    // VS Code shows these beside the values.
    json.enumDescriptions = Object.values(labels).map((label) => label[language]);
  }
  if (isDate(inner) && inner === schema) json.pattern = '^\\d{4}-\\d{2}-\\d{2}$';
}

/** Only a date tells a leap day that exists from one that does not. */
function isDate(schema: z.core.$ZodType): boolean {
  return (
    schema instanceof z.ZodString &&
    z.safeParse(schema, '2024-02-29').success &&
    !z.safeParse(schema, '2023-02-29').success
  );
}
