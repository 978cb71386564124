import type { Settings } from '../../schemas/settings.ts';
import type { FieldChange, SettingsChange, SettingsList } from './change.ts';
import { compareEntries } from './field-changes.ts';
import { nameOf } from './page-life.ts';
import { entriesOf, type Pairing, pairsOf } from './pairing.ts';
import { isMapping, sameValue } from './same-value.ts';

/** The lists whose items have ids; all else is compared value by value. */
const LISTS: readonly SettingsList[] = ['roles', 'services', 'customerPath'];

/** What became of the settings: items of lists by their ids, everything else value by value. */
export function compareSettings(pairing: Pairing): SettingsChange[] {
  return [
    ...entriesOf(pairing.added, 'settings').map(
      (entry): SettingsChange => ({ ...nameOf('settings', entry), kind: 'added' }),
    ),
    ...pairsOf(pairing, 'settings').flatMap(({ before, after }): SettingsChange[] => {
      const name = nameOf('settings', after);
      const changes = [
        ...LISTS.flatMap((list) => compareList(list, before.data, after.data, name)),
        ...valueChanges(before.data, after.data, name),
      ];
      const differs = compareEntries(before, after, (text) => text).differs;
      return changes.length === 0 && differs ? [{ ...name, kind: 'reformatted' }] : changes;
    }),
    ...entriesOf(pairing.removed, 'settings').map(
      (entry): SettingsChange => ({ ...nameOf('settings', entry), kind: 'removed' }),
    ),
  ];
}

type Name = ReturnType<typeof nameOf<'settings', 'settings'>>;

function compareList(list: SettingsList, before: Settings, after: Settings, name: Name): SettingsChange[] {
  const earlier = new Map(before[list].map((item) => [item.id, item]));
  const later = new Map(after[list].map((item) => [item.id, item]));
  const change = (kind: 'item-added' | 'item-removed' | 'item-changed', item: { id: string; title: string }) => ({
    ...name,
    kind,
    list,
    item: item.id,
    itemTitle: item.title,
  });
  const kept = [...later.keys()].filter((id) => earlier.has(id));
  const keptBefore = [...earlier.keys()].filter((id) => later.has(id));
  return [
    ...[...later.values()].filter(({ id }) => !earlier.has(id)).map((item) => change('item-added', item)),
    ...[...later.values()]
      .filter((item) => earlier.has(item.id) && !sameValue(earlier.get(item.id), item))
      .map((item) => change('item-changed', item)),
    ...[...earlier.values()].filter(({ id }) => !later.has(id)).map((item) => change('item-removed', item)),
    ...(sameValue(keptBefore, kept) ? [] : [{ ...name, kind: 'reordered' as const, list }]),
  ];
}

function valueChanges(before: Settings, after: Settings, name: Name): SettingsChange[] {
  const fields = leafChanges(without(before), without(after), '');
  return fields.length === 0 ? [] : [{ ...name, kind: 'changed', fields }];
}

function without({ roles, services, customerPath, ...rest }: Settings): Readonly<Record<string, unknown>> {
  return rest;
}

/** Values that differ, named by their path: `intervals.evaluation`. */
function leafChanges(before: unknown, after: unknown, path: string): FieldChange[] {
  if (sameValue(before, after)) return [];
  if (!isMapping(before) || !isMapping(after)) return [{ field: path, before, after }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => leafChanges(before[key], after[key], path === '' ? key : `${path}.${key}`));
}
