import type { LoadedFile } from '../../handbook/index.ts';
import type { DataPath } from '../../prose/place.ts';

/** Keys by which people tell the items of a list apart. */
const NAMES = [
  'id',
  'procedure',
  'measure',
  'indicator',
  'rule',
  'document',
  'cycle',
  'clause',
  'term',
  'title',
] as const;

/**
 * What a finding about a field is about, in a way that stays the same when lines or items move:
 * `assessments erstgespraech rating` instead of `assessments.3.rating`.
 */
export function fieldSubject(file: LoadedFile, path: DataPath): string {
  let value: unknown = file.digest.value;
  const words = path.map((step) => {
    const item = isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    value = item;
    return typeof step === 'number' ? nameOf(item, step) : step;
  });
  return words.join(' ');
}

function nameOf(item: unknown, index: number): string {
  if (typeof item === 'string' || typeof item === 'number') return String(item).slice(0, 60);
  if (!isMapping(item)) return String(index + 1);
  const name = NAMES.map((key) => item[key]).find((one) => typeof one === 'string' && one !== '');
  return typeof name === 'string' ? name.slice(0, 60) : String(index + 1);
}

function isMapping(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
