import { parseDocument, visit } from 'yaml';
import type { Edit } from './fix.ts';

/** Ends the last line with a line break, in the file's own way. */
export function lastBreak(yaml: string): Edit[] {
  if (yaml === '' || yaml.endsWith('\n')) return [];
  return [{ start: yaml.length, end: yaml.length, text: yaml.includes('\r\n') ? '\r\n' : '\n' }];
}

/** Removes white space at line ends of YAML, never inside a text of several lines. */
export function spaces(yaml: string): Edit[] {
  const kept: (readonly [number, number])[] = [];
  visit(parseDocument(yaml, { logLevel: 'silent', uniqueKeys: false }), {
    Scalar(_key, { range }) {
      if (range && yaml.slice(range[0], range[1]).includes('\n')) kept.push([range[0], range[1]]);
    },
  });
  return [...yaml.matchAll(/(?<![ \t])[ \t]+(?=\r?\n|$)/g)]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length, text: '' }))
    .filter((edit) => !kept.some(([start, end]) => edit.start < end && edit.end > start));
}
