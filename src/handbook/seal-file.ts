import { type Document, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Sealed } from '../schemas/sealed.ts';
import type { Handbook } from './handbook.ts';

/** Where the seals are kept, below the content root. */
export const SEAL_FILE = 'sealed.yaml';

/** The seal file cannot be read in full: writing it could lose a seal. */
export class SealFileError extends Error {
  override name = 'SealFileError';
}

/** A seal of a terms text. */
export type TermsSeal = Sealed['terms'][number];
/** A seal of an evaluation. */
export type CycleSeal = Sealed['evaluations'][number];

/** The seals, and how to write them so that comments and formatting stay. */
export interface SealFile {
  /** Keys that have a seal. */
  readonly known: ReadonlySet<string>;
  readonly terms: ReadonlyMap<string, { readonly seal: TermsSeal; readonly index: number }>;
  readonly cycles: ReadonlyMap<string, { readonly seal: CycleSeal; readonly index: number }>;
  add(list: 'terms' | 'evaluations', seal: TermsSeal | CycleSeal): void;
  set(
    list: 'terms' | 'evaluations',
    index: number,
    changes: Readonly<Record<string, string | object | undefined>>,
  ): void;
  write(): string;
}

/**
 * Reads the seal file.
 *
 * @param heading comment at the top of a new one
 * @throws {SealFileError} if it has errors
 */
export function readSealFile(handbook: Handbook, heading: string): SealFile {
  const loaded = handbook.files.find(({ path }) => path === SEAL_FILE);
  if (loaded && (loaded.digest.problems.length > 0 || loaded.fieldProblems.length > 0))
    throw new SealFileError(SEAL_FILE);
  const text = loaded?.digest.text ?? heading.replace(/^/gm, '# ').concat('\n\n');
  const document: Document = parseDocument(text, { version: '1.2' });
  const seals = handbook.sealed?.data ?? { terms: [], evaluations: [] };
  const terms = new Map(
    seals.terms.map((seal, index) => [`${seal.document}/${seal.version}.${seal.language}`, { seal, index }] as const),
  );
  const cycles = new Map(seals.evaluations.map((seal, index) => [seal.cycle, { seal, index }] as const));
  return {
    known: new Set([...terms.keys(), ...cycles.keys()]),
    terms,
    cycles,
    add: (list, seal) => listOf(document, list).add(document.createNode(seal)),
    set: (list, index, changes) => {
      const item = listOf(document, list).items[index] as YAMLMap;
      for (const [key, value] of Object.entries(changes)) {
        if (value === undefined) item.delete(key);
        else item.set(key, document.createNode(value));
      }
    },
    write: () => document.toString({ lineWidth: 0, indentSeq: !/^- /m.test(text) }),
  };
}

/** A list of the seal file; made if missing. An empty `[]` turns into a list with a line per entry. */
function listOf(document: Document, name: string): YAMLSeq {
  const found = document.get(name);
  if (isSeq(found)) {
    if (found.items.length === 0) found.flow = false;
    return found;
  }
  const list = document.createNode([]) as YAMLSeq;
  document.set(name, list);
  return list;
}
