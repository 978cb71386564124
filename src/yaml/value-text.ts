import { scalarText, type YamlValue } from './scalar-text.ts';

/**
 * The fields of a mapping as lines of YAML; fields that are undefined are left out.
 *
 * @param indent columns before each key
 */
export function fieldLines(fields: Readonly<Record<string, YamlValue | undefined>>, indent = 0): string {
  const pad = ' '.repeat(indent);
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${pad}${key}:${behindKey(value as YamlValue, indent)}\n`)
    .join('');
}

/** What stands behind `key:` — on its line, or below it. */
export function behindKey(value: YamlValue, indent: number): string {
  if (typeof value !== 'object') return ` ${scalarText(value, 'block', indent + 2)}`;
  if (isList(value)) return value.length === 0 ? ' []' : `\n${itemLines(value, indent + 2)}`.trimEnd();
  return Object.keys(value).length === 0 ? ' {}' : `\n${fieldLines(value, indent + 2)}`.trimEnd();
}

/** The items of a list, a dash before each. */
export function itemLines(items: readonly YamlValue[], indent: number): string {
  const pad = ' '.repeat(indent);
  return items
    .map((item) => {
      if (typeof item !== 'object') return `${pad}- ${scalarText(item, 'line')}\n`;
      if (isList(item)) return `${pad}- ${flowText(item)}\n`;
      return fieldLines(item, indent + 2)
        .replace(/^ {2}/, '')
        .replace(/^( *)/, `${pad}- `);
    })
    .join('');
}

/** A value in one line: `{ id: 2025-01, title: … }`. */
export function flowText(value: YamlValue): string {
  if (typeof value !== 'object') return scalarText(value, 'flow');
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`;
  const fields = Object.entries(value).flatMap(([key, item]) =>
    item === undefined ? [] : `${key}: ${flowText(item)}`,
  );
  return `{ ${fields.join(', ')} }`;
}

/** Whether a value is a list. */
export function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}
