import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { identify } from '../handbook/layout.ts';
import { movedIn, withMovedFields } from '../handbook/older-fields.ts';
import { readYaml } from '../handbook/yaml-text.ts';
import { CURRENT_FORMAT } from '../schemas/formats.ts';
import type { ContentKind } from '../schemas/index.ts';
import { editFrontmatter } from '../yaml/edit-frontmatter.ts';
import { moveInText } from '../yaml/move-in-text.ts';
import { setInText } from '../yaml/set-in-text.ts';

/** A text cannot be migrated. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

/**
 * A content file as the present format has it. Comments, notation and the body stay as they are.
 *
 * @param path below the content root
 * @returns the very same text if no format changed anything that stands in it
 * @throws {MigrationError} if it cannot be read, or if the change would alter what it says
 */
export function migrateText(path: string, text: string): string {
  const kind = identify(path)?.kind;
  if (kind === undefined || kind === 'asset') return text;
  try {
    if (path.endsWith('.mdx')) return editFrontmatter(text, (yaml) => migrateYaml(kind, yaml));
    return migrateYaml(kind, text);
  } catch (error) {
    throw new MigrationError(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}

function migrateYaml(kind: ContentKind, yaml: string): string {
  const { value, problems } = readYaml(yaml, 1);
  if (problems.length > 0) throw new Error('no readable YAML');
  const moved = movedIn(kind, value).reduce((before, { from, to }) => moveInText(before, from, to), yaml);
  const after = kind === 'settings' ? withCurrentFormat(moved) : moved;
  if (after === yaml) return yaml;
  // The last word has what the file says: nothing may get lost on the way.
  if (!isDeepStrictEqual(apartFromFormat(readYaml(after, 1).value), apartFromFormat(withMovedFields(kind, value)))) {
    throw new Error('the change would alter what it says');
  }
  return after;
}

function withCurrentFormat(yaml: string): string {
  const value: unknown = parse(yaml, { version: '1.2', schema: 'core', logLevel: 'silent' });
  if (typeof value !== 'object' || value === null || ('format' in value && value.format === CURRENT_FORMAT))
    return yaml;
  return setInText(yaml, ['format'], CURRENT_FORMAT, ['format']);
}

function apartFromFormat(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? { ...value, format: undefined } : value;
}
