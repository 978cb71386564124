import type { z } from 'zod';
import { splitFrontmatter } from '../../handbook/frontmatter.ts';
import { readYaml } from '../../handbook/yaml-text.ts';
import { cleanFields } from './clean.ts';
import { BODY_FIELD, type Fields, isFields, SOURCE_FIELD } from './content.ts';
import { freshYaml } from './fresh-yaml.ts';
import { patchYaml } from './patch-yaml.ts';
import { withLastBreak } from './read-file.ts';

/**
 * Writes a content file from the values of the editor's forms.
 *
 * Of a file that exists, only what was changed is written anew: comments, formatting, order, unknown fields and the
 * prose stay, character by character.
 *
 * @param values as the forms hold them, with `body` and, unless the file is new, `__source`
 * @param mdx whether prose follows the fields
 */
export function writeFile(values: Fields, schema: z.ZodObject, mdx: boolean): string {
  const { [SOURCE_FIELD]: source, [BODY_FIELD]: body, ...fields } = mdx ? values : { ...values, [BODY_FIELD]: '' };
  const before = typeof source === 'string' ? takeApart(withLastBreak(source), mdx) : undefined;
  const cleaned = cleanFields(fields, schema, before?.fields);
  const yaml = before ? patchYaml(before.yaml, before.fields, cleaned, schema) : freshYaml(cleaned);
  if (!mdx) return yaml;
  return `---\n${yaml}---\n${bodyText(typeof body === 'string' ? body : '', before?.body)}`;
}

function takeApart(text: string, mdx: boolean): { yaml: string; fields: Fields; body: string | undefined } | undefined {
  const parts = mdx ? splitFrontmatter(text) : { yaml: text, body: undefined };
  if (parts === undefined) return undefined;
  const { value } = readYaml(parts.yaml, 1);
  return { yaml: parts.yaml, fields: isFields(value) ? value : {}, body: parts.body };
}

function bodyText(body: string, before: string | undefined): string {
  if (before !== undefined && before.trim() === body.trim()) return before;
  return body.trim() === '' ? '' : `\n${body.trim()}\n`;
}
