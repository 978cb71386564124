/** What a target asks of a value: a range, open on one side where there is no bound. */
export interface Target {
  readonly min?: Bound;
  readonly max?: Bound;
  /** The unit written behind the number, in lower case; empty if there is none. */
  readonly unit: string;
}

/** One end of a range. */
export interface Bound {
  readonly value: number;
  /** Whether the value itself still counts. */
  readonly included: boolean;
}

/** A measured number with the unit written behind it. */
export interface Measured {
  readonly value: number;
  readonly unit: string;
}

type Language = 'de' | 'en';

const NUMBER = String.raw`[+-]?\d+(?:[.,]\d+)*`;

/** Words and signs of comparison, longer ones first where one begins with another. */
const COMPARISONS: readonly [words: string, bound: 'min' | 'max' | 'both', included: boolean][] = [
  [
    '<=|=<|≤|⩽|höchstens|maximal|max\\.?|nicht mehr als|nicht über|innerhalb von|innerhalb|binnen|spätestens nach|spätestens|bis zu|bis|at most|within|no more than|not more than|up to|maximum',
    'max',
    true,
  ],
  [
    '>=|=>|≥|⩾|mindestens|minimal|mind\\.?|min\\.?|wenigstens|nicht unter|nicht weniger als|ab|at least|no less than|not less than|minimum',
    'min',
    true,
  ],
  ['<|weniger als|unter|kleiner als|fewer than|less than|under|below', 'max', false],
  ['>|mehr als|über|größer als|more than|over|above', 'min', false],
  ['==?|genau|exactly', 'both', true],
];

/** A unit: words without digits, or a percent sign; nothing that could turn the meaning. */
const UNIT = String.raw`(?<unit>(?:\s*(?:%|‰|€|[\p{L}][\p{L}.\/-]*)){0,3})`;

const SINGLE = COMPARISONS.map(([words, bound, included]) => ({
  pattern: new RegExp(`^(?:${words})\\s*(?<number>${NUMBER})${UNIT}$`, 'u'),
  bound,
  included,
}));

const RANGE = new RegExp(
  String.raw`^(?:zwischen\s+|von\s+|between\s+|from\s+)?(?<low>${NUMBER})\s*%?\s*(?:-|–|—|bis|und|to|and)\s*(?<high>${NUMBER})${UNIT}$`,
  'u',
);

/** "90 % oder mehr", "3 or fewer": the comparison stands behind. */
const BEHIND: readonly [pattern: RegExp, words: string][] = [
  [/^(.+?) (?:oder|und) (?:mehr|darüber|höher)$|^(.+?) or (?:more|above|higher)$/u, 'mindestens'],
  [/^(.+?) (?:oder|und) (?:weniger|darunter|niedriger)$|^(.+?) or (?:less|fewer|below|lower)$/u, 'höchstens'],
];

const VALUE = new RegExp(`^(?<number>${NUMBER})${UNIT}$`, 'u');

/**
 * Reads a target such as `<= 10`, `≥ 80 %`, `höchstens 10 Tage`, `10–20`.
 *
 * @param language decides whether `1.000` is a thousand
 * @returns undefined for a sentence, or a bare number that does not say in which direction it counts
 */
export function parseTarget(text: string | number, language: Language): Target | undefined {
  if (typeof text === 'number') return undefined;
  const plain = comparisonFirst(normalise(text));
  const range = RANGE.exec(plain)?.groups;
  if (range) return rangeOf(range, language);
  for (const { pattern, bound, included } of SINGLE) {
    const found = pattern.exec(plain)?.groups;
    if (found === undefined) continue;
    const value = parseNumber(found.number ?? '', language);
    if (value === undefined) return undefined;
    const end: Bound = { value, included };
    const unit = unitOf(found.unit);
    return { ...(bound !== 'max' && { min: end }), ...(bound !== 'min' && { max: end }), unit };
  }
  return undefined;
}

function comparisonFirst(plain: string): string {
  for (const [pattern, words] of BEHIND) {
    const [, german, english] = pattern.exec(plain) ?? [];
    const rest = german ?? english;
    if (rest !== undefined) return `${words} ${rest}`;
  }
  return plain;
}

/** Reads a measured value such as `12`, `85 %`, `3,5 Tage`; undefined for words or "about 12". */
export function parseMeasured(value: string | number, language: Language): Measured | undefined {
  if (typeof value === 'number') return { value, unit: '' };
  const found = VALUE.exec(normalise(value))?.groups;
  const number = found && parseNumber(found.number ?? '', language);
  return number === undefined ? undefined : { value: number, unit: unitOf(found?.unit) };
}

/**
 * Whether a value meets a target.
 *
 * @param unit the indicator's own unit
 * @returns undefined where that cannot be told: units differ, or a share might be meant as per cent or as a fraction
 */
export function meets(target: Target, measured: Measured, unit = ''): boolean | undefined {
  const units = new Set([target.unit, measured.unit, unitOf(normalise(unit))].filter((one) => one !== ''));
  if (measured.unit !== '' && units.size > 1) return undefined;
  if (units.has('%') && measured.unit === '' && measured.value > 0 && measured.value <= 1) return undefined;
  return above(target.min, measured.value) && below(target.max, measured.value);
}

function above(bound: Bound | undefined, value: number): boolean {
  return bound === undefined || value > bound.value || (bound.included && value === bound.value);
}

function below(bound: Bound | undefined, value: number): boolean {
  return bound === undefined || value < bound.value || (bound.included && value === bound.value);
}

function rangeOf(groups: Readonly<Record<string, string>>, language: Language): Target | undefined {
  const low = parseNumber(groups.low ?? '', language);
  const high = parseNumber(groups.high ?? '', language);
  if (low === undefined || high === undefined || low > high) return undefined;
  return { min: { value: low, included: true }, max: { value: high, included: true }, unit: unitOf(groups.unit) };
}

/** `1.000,5` in German and `1,000.5` in English are the same number; a lone comma is always a decimal one otherwise. */
function parseNumber(text: string, language: Language): number | undefined {
  const [group, point] = language === 'de' ? ['\\.', ','] : [',', '\\.'];
  if (new RegExp(`^[+-]?\\d{1,3}(?:${group}\\d{3})+(?:${point}\\d+)?$`).test(text)) {
    return Number(text.replace(new RegExp(group, 'g'), '').replace(',', '.'));
  }
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

const PER_CENT = /^(?:%|prozent|per cent|percent)/;

/** The first word says the unit; "im Median" and the like may follow. */
function unitOf(text: string | undefined): string {
  const unit = (text ?? '').trim();
  return PER_CENT.test(unit) ? '%' : (unit.split(' ')[0] ?? '');
}

function normalise(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim().replace(/\.$/, '');
}
