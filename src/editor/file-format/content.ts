/** Data of a content file, as the editor holds it. */
export type Fields = Record<string, unknown>;

/**
 * The field in which the editor carries a file's text from opening to saving, so that comments, formatting and
 * everything that has no form field can be written back as they were. It never reaches a file.
 */
export const SOURCE_FIELD = '__source';

/** The field that holds the prose below the frontmatter. */
export const BODY_FIELD = 'body';

/** Whether a value is a mapping. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values of YAML mean the same, whatever the order of their fields. */
export function sameMeaning(a: unknown, b: unknown): boolean {
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => sameMeaning(item, b[index]));
  }
  if (!isFields(a) || !isFields(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameMeaning(a[key], b[key]))
  );
}
