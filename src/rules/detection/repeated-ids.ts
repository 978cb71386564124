import type { Entry, Handbook, LoadedFile } from '../../handbook/index.ts';
import { type DataPath, FILE_START, type Place } from '../../prose/place.ts';

/** What an id belongs to. */
export type RepeatedThing =
  | 'role'
  | 'service'
  | 'station'
  | 'requirement'
  | 'indicator'
  | 'measure'
  | 'assessment'
  | 'feedback'
  | 'file';

/** An id that stands somewhere for the second time. */
export interface Repetition {
  readonly thing: RepeatedThing;
  readonly id: string;
  readonly file: LoadedFile;
  readonly at: DataPath | Place;
  /** Where it stood first: a line of the same file, or another file. */
  readonly first: string;
}

/** An id and where it stands. */
interface Holder {
  readonly id: string;
  readonly file: LoadedFile;
  readonly at: DataPath | Place;
}

/** All ids that stand twice where they must stand once. */
export function* repetitions(handbook: Handbook): Iterable<Repetition> {
  const { settingsEntry } = handbook;
  if (settingsEntry) {
    const { file, data } = settingsEntry;
    yield* among('role', inList(file, ['roles'], data.roles));
    yield* among('service', inList(file, ['services'], data.services));
    yield* among('station', inList(file, ['customerPath'], data.customerPath));
  }
  for (const { file, data } of handbook.catalogues.values()) {
    yield* among('requirement', inList(file, ['requirements'], data.requirements));
  }
  for (const { file, data } of handbook.procedures.values()) {
    yield* among('indicator', inList(file, ['indicators'], data.indicators));
  }
  const evaluations = [...handbook.evaluations.values()];
  for (const { file, data } of evaluations) {
    const assessed = data.assessments.map(({ procedure }) => ({ id: procedure }));
    yield* among('assessment', inList(file, ['assessments'], assessed, 'procedure'));
  }
  yield* among('measure', evaluations.flatMap(measuresOf));
  yield* among('feedback', ofKind(handbook, 'feedback'));
  yield* among(
    'file',
    handbook.files.map((file) => ({ id: sameOnEveryMachine(file.path), file, at: FILE_START })),
  );
}

function* among(thing: RepeatedThing, holders: readonly Holder[]): Iterable<Repetition> {
  const seen = new Map<string, Holder>();
  for (const holder of holders) {
    const first = seen.get(holder.id);
    if (first === undefined) seen.set(holder.id, holder);
    else yield { thing, ...holder, first: placeOfFirst(first, holder) };
  }
}

function placeOfFirst(first: Holder, second: Holder): string {
  if (first.file !== second.file) return first.file.path;
  const place = 'line' in first.at ? first.at : first.file.locate(first.at);
  return String(place.line);
}

function inList(file: LoadedFile, list: DataPath, items: readonly { readonly id: string }[], key = 'id'): Holder[] {
  return items.map(({ id }, index) => ({ id, file, at: [...list, index, key] }));
}

function measuresOf({ file, data }: Entry<'evaluation'>): Holder[] {
  return data.assessments.flatMap(({ measures }, index) => inList(file, ['assessments', index, 'measures'], measures));
}

/** Files of a kind by the id that their name gives them, usable or not. */
function ofKind(handbook: Handbook, kind: 'feedback'): Holder[] {
  return handbook.files.flatMap((file) =>
    file.identity?.kind === kind ? [{ id: file.identity.id, file, at: FILE_START }] : [],
  );
}

/** Some file systems keep capitals and forms of umlauts apart, others do not. */
function sameOnEveryMachine(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
