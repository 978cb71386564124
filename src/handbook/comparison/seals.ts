import type { Sealed } from '../../schemas/sealed.ts';
import type { Entry } from '../entry.ts';
import type { Handbook } from '../handbook.ts';
import type { SealName, SealsChange } from './change.ts';
import { nameOf } from './page-life.ts';
import { sameValue } from './same-value.ts';

interface Seal {
  readonly name: SealName;
  readonly value: unknown;
}

/** What became of the seals: new ones, ones over another text, ones taken away. */
export function compareSeals(before: Handbook, after: Handbook): SealsChange[] {
  const entry = after.sealed ?? before.sealed;
  if (entry === undefined || isUnreadable(before) || isUnreadable(after)) return [];
  const earlier = sealsOf(before.sealed);
  const later = sealsOf(after.sealed);
  const names = (seals: readonly [string, Seal][]) => seals.map(([, { name }]) => name);
  const sealed = names([...later].filter(([key]) => !earlier.has(key)));
  const resealed = names(
    [...later].filter(([key, seal]) => !sameValue(earlier.get(key)?.value ?? seal.value, seal.value)),
  );
  const unsealed = names([...earlier].filter(([key]) => !later.has(key)));
  if (sealed.length + resealed.length + unsealed.length === 0) return [];
  return [{ ...nameOf('seals', entry), kind: 'changed', sealed, resealed, unsealed }];
}

function sealsOf(entry: Entry<'sealed'> | undefined): ReadonlyMap<string, Seal> {
  const { terms, evaluations }: Sealed = entry?.data ?? { terms: [], evaluations: [] };
  const seals = [
    ...terms.map(({ document, version, language, text, bindingText }): Seal => {
      return { name: { document, version, language }, value: [text, bindingText] };
    }),
    ...evaluations.map(({ cycle, text, procedures }): Seal => ({ name: { cycle }, value: [text, procedures] })),
  ];
  return new Map(seals.map((seal) => [JSON.stringify(seal.name), seal]));
}

function isUnreadable({ sealed, files }: Handbook): boolean {
  return sealed === undefined && files.some(({ identity }) => identity?.kind === 'sealed');
}
