import type { Handbook, LoadedFile } from '../../handbook/index.ts';
import { pageKey } from '../../handbook/index.ts';
import { perHandbook } from '../../handbook/queries/per-handbook.ts';
import type { DataPath } from '../../prose/place.ts';
import { ID_PATTERN } from '../../schemas/scalars.ts';
import { isMisspelt } from './meant-field.ts';
import { meantId } from './meant-value.ts';

/** The ids that there are of one kind of thing. */
export interface KnownIds {
  readonly ids: ReadonlySet<string>;
  /** False where a file that may hold more of them cannot be read: then nothing may be called missing. */
  readonly complete: boolean;
}

/** The kinds of things whose ids do not depend on where they are referred to. */
export type CountedTarget =
  | 'role'
  | 'station'
  | 'service'
  | 'procedure'
  | 'terms'
  | 'evaluation'
  | 'measure'
  | 'requirement'
  | 'page';

/**
 * The ids that there are, taken from the files as written: what is broken in another way still exists,
 * and one fault is to be one finding.
 */
export const knownIds = perHandbook((handbook): Readonly<Record<CountedTarget, KnownIds>> => {
  const evaluations = handbook.files.filter(({ identity }) => identity?.kind === 'evaluation');
  const measures = evaluations.flatMap((file) => items(file, 'assessments').flatMap((one) => idsIn(one, 'measures')));
  const areAllMeasuresRead = evaluations.every((file) => isRead(file) && !hasLostMeasures(file));
  return {
    role: fromSettings(handbook, 'roles'),
    station: fromSettings(handbook, 'customerPath'),
    service: fromSettings(handbook, 'services'),
    procedure: fromPaths(handbook, 'procedure'),
    evaluation: fromPaths(handbook, 'evaluation'),
    terms: { ids: new Set(handbook.files.flatMap(termsFolder)), complete: true },
    measure: { ids: new Set(measures), complete: areAllMeasuresRead },
    requirement: requirementIds(handbook),
    page: { ids: new Set(handbook.files.filter(isPage).map(({ path }) => pageKey(path))), complete: true },
  };
});

/** The indicators of procedures as written, by procedure. */
export const knownIndicators = perHandbook(
  (handbook): ReadonlyMap<string, KnownIds> =>
    new Map(
      handbook.files.flatMap((file) =>
        file.identity?.kind === 'procedure' ? [[file.identity.id, indicatorsOf(file)]] : [],
      ),
    ),
);

function indicatorsOf(file: LoadedFile): KnownIds {
  const complete = isRead(file) && !hasLostIds(file, ['indicators']);
  return { ids: new Set(idsIn(file.digest.value, 'indicators')), complete };
}

function fromSettings({ settingsEntry }: Handbook, key: string): KnownIds {
  if (settingsEntry === undefined) return { ids: new Set(), complete: false };
  const { file } = settingsEntry;
  return { ids: new Set(idsIn(file.digest.value, key)), complete: !hasLostIds(file, [key]) };
}

function requirementIds({ files }: Handbook): KnownIds {
  const catalogues = files.flatMap((file) =>
    file.identity?.kind === 'catalogue' ? [{ id: file.identity.id, file }] : [],
  );
  return {
    ids: new Set(
      catalogues.flatMap(({ id, file }) =>
        idsIn(file.digest.value, 'requirements').map((requirement) => `${id}/${requirement}`),
      ),
    ),
    // Without any catalogue, that is the finding, and one is enough.
    complete:
      catalogues.length > 0 && catalogues.every(({ file }) => isRead(file) && !hasLostIds(file, ['requirements'])),
  };
}

function fromPaths(handbook: Handbook, kind: 'procedure' | 'evaluation'): KnownIds {
  const ids = handbook.files.flatMap(({ identity }) => (identity?.kind === kind ? asWrittenAndMeant(identity.id) : []));
  return { ids: new Set(ids), complete: true };
}

/** A file whose name is wrong ("Sprechstunde.mdx") is reported as such: who refers to "sprechstunde" is right. */
function asWrittenAndMeant(name: string): string[] {
  if (ID_PATTERN.test(name)) return [name];
  const meant = meantId(name);
  return meant === undefined || meant === name ? [name] : [name, meant];
}

function termsFolder({ identity }: LoadedFile): string[] {
  if (identity?.kind === 'terms-document') return asWrittenAndMeant(identity.id);
  return identity?.kind === 'terms-version' ? asWrittenAndMeant(identity.document) : [];
}

function isPage({ identity }: LoadedFile): boolean {
  return identity !== undefined && identity.kind !== 'asset';
}

function hasLostMeasures(file: LoadedFile): boolean {
  return file.fieldProblems.some(({ path: [list, index] }) => {
    if (list !== 'assessments') return false;
    return typeof index !== 'number' || hasLostIds(file, [list, index, 'measures']);
  });
}

/**
 * Whether ids of a list may be lost: its name is misspelt ("maßnahmen"), it cannot be read, or an id in it is missing
 * or none. That is a finding of its own; whoever refers to the id is right.
 */
function hasLostIds(file: LoadedFile, list: DataPath): boolean {
  if (isMisspelt(file, list)) return true;
  return file.fieldProblems.some(({ path }) => {
    if (!path.slice(0, list.length).every((step, index) => step === list[index])) return false;
    const [, field] = path.slice(list.length);
    return field === undefined || field === 'id';
  });
}

function isRead({ digest }: LoadedFile): boolean {
  return digest.value !== undefined;
}

function items(file: LoadedFile, key: string): unknown[] {
  return listIn(file.digest.value, key);
}

function idsIn(value: unknown, key: string): string[] {
  return listIn(value, key).flatMap((item) => {
    const id = isMapping(item) ? item.id : undefined;
    return typeof id === 'string' ? [id] : [];
  });
}

function listIn(value: unknown, key: string): unknown[] {
  const list = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
