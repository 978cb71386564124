import { type ContentKind, schemas } from '../../schemas/index.ts';
import type { Entry } from '../entry.ts';
import type { FieldChange, Weight } from './change.ts';
import { type Relink, sameValue } from './same-value.ts';

/** The name under which the text below the frontmatter stands among the fields. */
export const BODY = 'body';

/** Fields that administer a page; what it says is the same whatever stands in them. */
const ADMINISTRATION: ReadonlySet<string> = new Set([
  'status',
  'inForceSince',
  'retiredOn',
  'retiredBecause',
  'owner',
  'audience',
  'reviewEvery',
  'noticePeriod',
  'reviewed',
  'approved',
  'announcedOn',
  'order',
  'keywords',
  'exceptions',
]);

/** How two states of one file differ. */
export interface EntryDifference {
  /** Fields that say something else, in the order of the format; the body last. */
  readonly fields: readonly FieldChange[];
  /** Whether a reference has followed something renamed. */
  readonly relinked: boolean;
  /** Whether anything in the file differs, even if it says the same. */
  readonly differs: boolean;
}

const SAME: EntryDifference = { fields: [], relinked: false, differs: false };

/** Compares two states of one file field by field. */
export function compareEntries<K extends ContentKind>(
  before: Entry<K>,
  after: Entry<K>,
  relink: Relink,
): EntryDifference {
  if (before.file.digest.text === after.file.digest.text) return SAME;
  const earlier: Record<string, unknown> = { ...before.data, [BODY]: before.body };
  const later: Record<string, unknown> = { ...after.data, [BODY]: after.body };
  const differing = [...Object.keys(schemas[after.kind].shape), BODY].filter(
    (field) => !sameValue(earlier[field], later[field]),
  );
  const fields = differing.filter((field) => !sameValue(earlier[field], later[field], relink));
  return {
    fields: fields.map((field) => ({ field, before: earlier[field], after: later[field] })),
    relinked: differing.length > fields.length,
    differs: true,
  };
}

/** Whether changed fields concern what a page says. */
export function weightOf(fields: readonly FieldChange[]): Weight {
  return fields.every(({ field }) => ADMINISTRATION.has(field)) ? 'administration' : 'substance';
}

/** A difference without some fields, because other changes tell of them. */
export function withoutFields(difference: EntryDifference, told: readonly string[]): EntryDifference {
  return { ...difference, fields: difference.fields.filter(({ field }) => !told.includes(field)) };
}

/** What became of a file whose id stayed: changed, relinked, reformatted or nothing. */
export type Edit =
  | { readonly kind: 'changed'; readonly fields: readonly FieldChange[]; readonly weight: Weight }
  | { readonly kind: 'relinked' }
  | { readonly kind: 'reformatted' };

/**
 * Says what a difference amounts to.
 *
 * @param told whether another change already tells of this file, so that a mere change of form need not
 */
export function editOf({ fields, relinked, differs }: EntryDifference, told: boolean): Edit[] {
  if (fields.length > 0) return [{ kind: 'changed', fields, weight: weightOf(fields) }];
  if (!differs || told) return [];
  return [{ kind: relinked ? 'relinked' : 'reformatted' }];
}
