import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { splitFrontmatter } from '../handbook/frontmatter.ts';
import { straySign } from '../handbook/text-signs.ts';
import { readYaml } from '../handbook/yaml-text.ts';
import { bodySpaces } from './body-spaces.ts';
import type { Edit, Fix, FixName } from './fix.ts';
import { keyOrder } from './key-order.ts';
import { lastBreak, spaces } from './spaces.ts';
import { values } from './values.ts';

const FIXES: readonly (readonly [FixName, Fix])[] = [
  ['values', values],
  ['spaces', spaces],
  ['spaces', lastBreak],
  ['keyOrder', keyOrder],
];

/** A repaired text and the names of the fixes that changed it. */
export interface Fixed {
  readonly text: string;
  readonly fixes: readonly FixName[];
}

/**
 * Repairs the YAML of a content file, and white space at the line ends of prose where it means nothing. A file whose
 * frontmatter cannot be found stays as it is, and so does YAML that cannot be read.
 */
export function fixText(file: string, schema: z.ZodObject, mdx: boolean): Fixed {
  const mark = file.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = file.slice(mark.length);
  // The check refuses such a file as a whole, and its lines may be counted in more than one way.
  if (straySign(text)) return { text: file, fixes: [] };
  const parts = mdx ? splitFrontmatter(text) : undefined;
  if (mdx && !parts) return { text: file, fixes: [] };
  const start = parts ? text.indexOf('\n') + 1 : 0;
  const before = parts?.yaml ?? text;
  let yaml = before;
  const fixes: FixName[] = [];
  for (const [name, fix] of FIXES) {
    if (readYaml(yaml, 1).problems.length > 0) break;
    const edits = fix(yaml, schema);
    const next = apply(yaml, edits);
    if (next === yaml || !keepsMeaning(yaml, next, edits)) continue;
    yaml = next;
    if (!fixes.includes(name)) fixes.push(name);
  }
  const rest = text.slice(start + before.length);
  const body = parts?.body ?? '';
  const repaired = bodySpaces(body);
  if (repaired !== body && !fixes.includes('spaces')) fixes.push('spaces');
  const closing = rest.slice(0, rest.length - body.length);
  return { text: mark + text.slice(0, start) + yaml + closing + repaired, fixes };
}

function apply(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

/** Nothing but the repaired values may differ; an alias that repeats one would. */
function keepsMeaning(before: string, after: string, edits: readonly Edit[]): boolean {
  const repaired = new Map(edits.flatMap(({ path, value }) => (path ? [[JSON.stringify(path), value] as const] : [])));
  const now = readYaml(after, 1);
  return now.problems.length === 0 && isDeepStrictEqual(put(readYaml(before, 1).value, []), now.value);

  function put(value: unknown, path: readonly (string | number)[]): unknown {
    const key = JSON.stringify(path);
    if (repaired.has(key)) return repaired.get(key);
    if (Array.isArray(value)) return value.map((item, index) => put(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, put(item, [...path, name])]));
  }
}
