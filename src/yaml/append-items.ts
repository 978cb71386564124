import { isMap, isScalar, isSeq, parse, parseDocument } from 'yaml';
import type { DataPath } from '../prose/place.ts';
import type { YamlValue } from './scalar-text.ts';
import { setInText } from './set-in-text.ts';

/**
 * Adds items to a list that a YAML text holds, or should hold; the items are lines of their own, with comments.
 *
 * @param path where the list is, or where it belongs
 * @param lines the items as YAML, their dashes moved in by `indent`
 * @param order names of keys in the order of the schema
 */
export function appendItems(
  yaml: string,
  path: DataPath,
  lines: (indent: number) => string,
  order: readonly string[] = [],
): string {
  const items = parse(lines(0), { version: '1.2', schema: 'core' }) as readonly YamlValue[] | null;
  if (items === null || items.length === 0) return yaml;
  const document = parseDocument(yaml, { version: '1.2', schema: 'core', logLevel: 'silent' });
  const list: unknown = document.getIn(path, true);
  const start = isSeq(list) ? list.items.length : 0;
  const isFlow = isSeq(list) && list.flow === true && start > 0;
  // A marker takes the place first: where it stands, the lines belong.
  const marker = 'belegbar-marker';
  if (isFlow) return items.reduce<string>((text, item, index) => setInText(text, [...path, start + index], item), yaml);
  const marked =
    isSeq(list) || (isScalar(list) && list.value !== null)
      ? setInText(yaml, [...path, start], marker, order)
      : setInText(yaml, path, [marker], order);
  const found = new RegExp(`^( *)- ${marker}\\n?`, 'm').exec(marked);
  if (found === null || isMap(list)) return marked;
  const text = lines(found[1]?.length ?? 0);
  return marked.slice(0, found.index) + text + marked.slice(found.index + found[0].length);
}
