import { z } from 'zod';
import { fieldNeed } from '../report/format-reference.ts';
import { choiceLabels, type FieldDoc, fieldDocs } from '../schemas/field.ts';
import { type ContentKind, schemas } from '../schemas/index.ts';
import { bare } from '../schemas/schema-at.ts';
import { hasProse } from './formats.ts';

type Language = 'de' | 'en';

/** A field that a new file of a kind begins with. */
export interface StarterField {
  readonly name: string;
  readonly doc: FieldDoc;
  /** The values to choose from; empty for a free text. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** What stands there from the start. */
  readonly preset: string | undefined;
}

/** The fields that an entry must have, and those whose lack is a gap. */
export function starterFields(kind: ContentKind, language: Language): StarterField[] {
  return Object.entries<z.ZodType>(schemas[kind].shape).flatMap(([name, schema]) => {
    const doc = fieldDocs.get(schema as never);
    if (doc === undefined || fieldNeed(schema, doc) === 'optional') return [];
    const inner = bare(schema);
    const labels = choiceLabels.get(inner as never)?.labels ?? {};
    const choices = Object.entries(labels).map(([value, label]) => ({ value, label: label[language] }));
    return [{ name, doc, choices, preset: inner instanceof z.ZodLiteral ? String(inner.value) : undefined }];
  });
}

/**
 * The text of a new file, for the host's own editor: every field that is needed, empty, with what belongs there as a
 * comment. What stays empty is a finding of the check.
 */
export function starterText(kind: ContentKind, language: Language): string {
  const yaml = starterFields(kind, language)
    .map(({ name, doc, choices, preset = '' }) => {
      const values = choices.map(({ value, label }) => `${value} (${label})`).join(', ');
      const hint = [`${doc.label[language]}: ${doc.description[language]}`, values].filter(Boolean).join(' ');
      return `# ${hint}\n${name}: ${preset}`.trimEnd();
    })
    .join('\n');
  return hasProse(kind) ? `---\n${yaml}\n---\n` : `${yaml}\n`;
}
