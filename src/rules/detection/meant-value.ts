import { transliterate } from '../../prose/slug.ts';
import { choiceLabels } from '../../schemas/field.ts';
import type { ContentKind } from '../../schemas/index.ts';
import { isIsoDate } from '../../schemas/scalars.ts';
import { fieldSchema, itemSchema } from './field-schema.ts';
import { closest } from './similar.ts';

/** A value that a field does not take. */
export interface WrongValue {
  readonly kind: ContentKind;
  readonly field: string;
  /** What the schema expected. */
  readonly expected: string;
  /** As it stands in the file. */
  readonly found: string;
  /** The values of a choice. */
  readonly allowed: readonly string[];
}

/**
 * The value that was probably meant, as it would have to stand in the file.
 *
 * @returns undefined if nothing is likely
 */
export function meantValue(wrong: WrongValue): string | undefined {
  const { expected, found } = wrong;
  const text = found.replace(/^(["'])(.*)\1$/, '$2').trim();
  switch (expected) {
    case 'choice':
      return meantChoice(wrong, text);
    case 'not-a-date':
      return meantDate(text);
    case 'not-a-duration':
      return meantDuration(text);
    case 'not-an-identifier':
      return meantId(text);
    case 'not-a-web-address':
      return /^(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text) ? `https://${text}` : undefined;
    case 'not-a-language':
      return /^[A-Za-z]{2,3}(?:[_-][A-Za-z0-9]+)*$/.test(text) ? text.toLowerCase().replaceAll('_', '-') : undefined;
    case 'boolean':
      return /^(?:ja|yes|wahr|on|1)$/i.test(text)
        ? 'true'
        : /^(?:nein|no|falsch|off|0)$/i.test(text)
          ? 'false'
          : undefined;
    case 'string':
      return isScalarText(text) ? `"${text}"` : undefined;
    case 'number':
    case 'int':
      return /^-?\d+(?:\.\d+)?$/.test(text) ? text : undefined;
    case 'array':
      return isScalarText(text) ? `[${text}]` : undefined;
    default:
      return undefined;
  }
}

/** An id made from any words: `Erster Kontakt (Büro)` → `erster-kontakt-buero`. */
export function meantId(text: string): string | undefined {
  const id = transliterate(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return id === '' ? undefined : shortened(id);
}

/** How long the name of a file may be: Windows counts the whole path, and the site puts it below folders of its own. */
export const LONGEST_NAME = 80;

/** As many whole words as fit. */
function shortened(id: string): string {
  if (id.length <= LONGEST_NAME) return id;
  const end = id.lastIndexOf('-', LONGEST_NAME);
  return id.slice(0, end > 0 ? end : LONGEST_NAME);
}

function meantChoice({ kind, field, allowed }: WrongValue, text: string): string | undefined {
  const schema = fieldSchema(kind, field);
  const labels = schema && choiceLabels.get(itemSchema(schema))?.labels;
  const values = new Map<string, string>();
  for (const value of allowed) {
    values.set(value, value);
    const label = labels?.[value];
    if (label) values.set(label.de, value).set(label.en, value);
  }
  return values.get(closest(text, values.keys()) ?? '');
}

const MONTHS =
  'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|april|may|june|july|august|september|october|november|december'.split(
    '|',
  );

/** A date as people write it, `14.03.2025`, `2025/3/14` or `14. März 2025`, as `YYYY-MM-DD`. */
export function meantDate(text: string): string | undefined {
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (german) return dateOf(german[3], german[2], german[1]);
  const international = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (international) return dateOf(international[1], international[2], international[3]);
  const words = /^(\d{1,2})\.?\s+(\p{L}+)\s+(\d{4})$/u.exec(text);
  const month = words ? MONTHS.indexOf((words[2] ?? '').toLowerCase()) : -1;
  return month === -1 ? undefined : dateOf(words?.[3], String((month % 12) + 1), words?.[1]);
}

function dateOf(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}

const UNITS: readonly [RegExp, string][] = [
  [/^(?:d|tage?n?|days?)$/i, 'D'],
  [/^(?:w|wochen?|weeks?)$/i, 'W'],
  [/^(?:m|monate?n?|months?)$/i, 'M'],
  [/^(?:y|j|jahre?n?|years?)$/i, 'Y'],
];

function meantDuration(text: string): string | undefined {
  const [, count, word = ''] = /^P?(\d+)\s*(\p{L}+)$/iu.exec(text) ?? [];
  const unit = UNITS.find(([pattern]) => pattern.test(word))?.[1];
  return count === undefined || unit === undefined ? undefined : `P${count}${unit}`;
}

function isScalarText(text: string): boolean {
  return text !== '' && !/["\\[\]{},:#…]/.test(text);
}
