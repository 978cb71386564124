import type { LoadedFile } from '../../handbook/index.ts';
import type { DataPath } from '../../prose/place.ts';
import { ID_PATTERN, isIsoDate, languageTag } from '../../schemas/scalars.ts';
import { LONGEST_NAME, meantId } from './meant-value.ts';

/** What a name of a file or folder should have been. */
export type NameCase = 'id' | 'reserved' | 'long' | 'letters' | 'day' | 'language' | 'year' | 'valid-from' | 'received';

/** A name of a file or folder that does not fit. */
export interface NameProblem {
  readonly why: NameCase;
  /** The part of the path it is about. */
  readonly name: string;
  /** A path that would fit, or for dates in the file what stands there; empty if none can be proposed. */
  readonly meant: string;
  /** The field that contradicts the name; the file as a whole if not given. */
  readonly field?: DataPath;
}

/** What is wrong with the names in a file's path, and with fields that contradict them. */
export function* nameProblems({ path, identity, digest }: LoadedFile): Iterable<NameProblem> {
  if (identity === undefined) return;
  const value = digest.value as Readonly<Record<string, unknown>> | undefined;
  switch (identity.kind) {
    case 'asset':
      if (path !== path.normalize('NFC')) yield { why: 'letters', name: path, meant: path.normalize('NFC') };
      return;
    case 'settings':
    case 'sealed':
      return;
    case 'terms-version':
      yield* idProblem(path, identity.document);
      yield* languageProblem(path, identity.language);
      if (!isIsoDate(identity.id)) yield { why: 'day', name: identity.id, meant: '' };
      else yield* contradiction('valid-from', identity.id, value?.validFrom, 'validFrom');
      return;
    case 'feedback': {
      yield* idProblem(path, identity.id);
      const year = path.split('/')[1] ?? '';
      if (!/^\d{4}$/.test(year)) yield { why: 'year', name: year, meant: '' };
      else yield* contradiction('received', year, String(value?.received ?? year).slice(0, 4), 'received');
      return;
    }
    case 'page':
      for (const part of identity.id.split('/')) yield* idProblem(path, part);
      return;
    default:
      yield* idProblem(path, identity.id);
  }
}

/** Windows keeps these names for devices, whatever follows behind a point. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether no file or folder may have this name on Windows. */
export function isReservedName(name: string): boolean {
  return RESERVED.test(name);
}

function* idProblem(path: string, name: string): Iterable<NameProblem> {
  if (isReservedName(name)) yield { why: 'reserved', name, meant: '' };
  if (name.length > LONGEST_NAME) yield { why: 'long', name: `${name.slice(0, 20)}…`, meant: '' };
  if (ID_PATTERN.test(name)) return;
  const id = meantId(name);
  yield { why: 'id', name, meant: id === undefined ? '' : withName(path, name, id) };
}

function* languageProblem(path: string, name: string): Iterable<NameProblem> {
  if (languageTag().safeParse(name).success) return;
  const tag = name.toLowerCase().replaceAll('_', '-');
  const meant = languageTag().safeParse(tag).success ? withName(path, `.${name}.`, `.${tag}.`) : '';
  yield { why: 'language', name, meant };
}

/** Two dates that should agree; one that is no date at all is for another rule. */
function* contradiction(why: NameCase, name: string, found: unknown, field: string): Iterable<NameProblem> {
  if (typeof found !== 'string' || found === name || !/^\d{4}(?:-\d{2}-\d{2})?$/.test(found)) return;
  yield { why, name, meant: found, field: [field] };
}

function withName(path: string, name: string, right: string): string {
  const at = path.lastIndexOf(name);
  return `${path.slice(0, at)}${right}${path.slice(at + name.length)}`;
}
