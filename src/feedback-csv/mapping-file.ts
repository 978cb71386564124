import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { replaceFile } from '../handbook/write-file.ts';
import type { ValueWords } from './cell-values.ts';
import { COLUMN_FIELDS, type ColumnField, type ColumnMapping } from './columns.ts';

/**
 * Where it is remembered what the columns of an organisation's tables hold: in the content, so that it comes along with
 * git; the dot keeps it out of the handbook.
 */
export const MAPPING_FILE = '.feedback-columns.yaml';

/** What the columns hold, and what words mean in them. */
export interface RememberedMapping {
  readonly columns: ColumnMapping;
  readonly values: ValueWords;
}

/** The mapping file cannot be read. */
export class MappingError extends Error {
  override name = 'MappingError';
}

const columnField = z.custom<ColumnField>(
  (value) => value === 'ignore' || COLUMN_FIELDS.some((field) => field === value),
);

const wordList = z.record(z.string(), z.string());

const mappingFile = z.strictObject({
  columns: z.record(z.string(), columnField).default({}),
  values: z.strictObject({ channel: wordList.optional(), kind: wordList.optional() }).default({}),
});

/** Reads a mapping; an empty one if there is no such file. */
export async function readMapping(path: string): Promise<RememberedMapping> {
  if (!existsSync(path)) return { columns: {}, values: {} };
  try {
    return mappingFile.parse(parse(await readFile(path, 'utf8')) ?? {});
  } catch (error) {
    throw new MappingError(path, { cause: error });
  }
}

/** Where a content folder's mapping is. */
export function mappingPath(folder: string): string {
  return join(folder, MAPPING_FILE);
}

/** Remembers what columns hold. */
export async function writeMapping(
  path: string,
  { columns, values }: RememberedMapping,
  heading: string,
): Promise<void> {
  const data = { columns, ...(Object.keys(values).length > 0 && { values }) };
  const text = `${heading.replace(/^/gm, '# ')}\n${stringify(data, { lineWidth: 0 })}`;
  await replaceFile(path, text);
}
