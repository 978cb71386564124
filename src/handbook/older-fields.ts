import { FORMAT_CHANGES, type MovedField } from '../schemas/formats.ts';
import type { ContentKind } from '../schemas/index.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Data as the present format has it, made from data of any format before: fields that have moved are taken from their
 * former places. What stands in both places stays as it is, and so the former one is reported.
 *
 * @param value data as read from YAML
 */
export function withMovedFields(kind: ContentKind, value: unknown): unknown {
  return movedIn(kind, value).reduce((data: unknown, { from, to }) => {
    const old = valueAt(data, from);
    return put(without(data, from), to, old);
  }, value);
}

/** The fields that stand where an earlier format had them and can be moved to where they belong now. */
export function movedIn(kind: ContentKind, value: unknown): readonly MovedField[] {
  const format = kind === 'settings' && isFields(value) ? value.format : undefined;
  return FORMAT_CHANGES.flatMap((change) => {
    // Settings say which format they are in; whoever names the present one has no need of former names.
    if (typeof format === 'number' && format >= change.format) return [];
    return change.moved.filter(
      (field) =>
        field.kind === kind &&
        valueAt(value, field.from) !== undefined &&
        valueAt(value, field.to) === undefined &&
        field.to.slice(0, -1).every((_step, index) => {
          const above = valueAt(value, field.to.slice(0, index + 1));
          return above === undefined || above === null || isFields(above);
        }),
    );
  });
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (isFields(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined),
    value,
  );
}

function put(value: unknown, [step = '', ...rest]: readonly string[], item: unknown): unknown {
  const fields = isFields(value) ? value : {};
  return { ...fields, [step]: rest.length === 0 ? item : put(fields[step], rest, item) };
}

function without(value: unknown, [step = '', ...rest]: readonly string[]): unknown {
  if (!isFields(value)) return value;
  if (rest.length > 0) return { ...value, [step]: without(value[step], rest) };
  const { [step]: _gone, ...others } = value;
  return others;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
