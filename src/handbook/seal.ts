import { type Document, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { IsoDate } from '../schemas/scalars.ts';
import type { Sealed } from '../schemas/sealed.ts';
import type { Entry } from './entry.ts';
import { evaluationFingerprint, procedureFingerprint, textFingerprint } from './fingerprint.ts';
import type { Handbook } from './handbook.ts';
import { documentOf, languageOf } from './terms-model.ts';

/** Where the seals are kept, below the content root. */
export const SEAL_FILE = 'sealed.yaml';

/** A seal that is to be renewed on purpose. */
export interface Reseal {
  /** `betreuungsvertrag/2026-01-01.de`, or a cycle: `2025`. */
  readonly key: string;
  /** Why; recorded beside the seal. */
  readonly because: string;
}

/** A sealed text that differs from its seal. */
export interface SealConflict {
  /** What `Reseal` names it. */
  readonly key: string;
  /** Path of the text below the content root. */
  readonly file: string;
  readonly sealedOn: IsoDate;
}

/** What sealing did. */
export interface SealResult {
  /** Keys of what was sealed for the first time. */
  readonly added: readonly string[];
  /** Keys of what was sealed anew on purpose. */
  readonly renewed: readonly string[];
  /** Sealed texts that differ; their seals are left as they are. */
  readonly conflicts: readonly SealConflict[];
  /** The new content of the seal file; undefined if nothing changes. */
  readonly text: string | undefined;
}

/** The seal file cannot be read in full: writing it could lose a seal. */
export class SealFileError extends Error {
  override name = 'SealFileError';
}

/** There is nothing to renew under a key. */
export class UnknownSealError extends Error {
  override name = 'UnknownSealError';
}

type TermsSeal = Sealed['terms'][number];
type CycleSeal = Sealed['evaluations'][number];

/**
 * Seals every terms version that has come into force and every closed evaluation that has no seal yet.
 * Existing seals are kept; one is renewed only if it is asked for, with a reason.
 *
 * @param today the day of sealing
 * @param heading comment at the top of a new seal file
 * @throws {SealFileError} if the seal file has errors
 * @throws {UnknownSealError} if there is no seal to renew
 */
export function sealHandbook(handbook: Handbook, today: IsoDate, heading: string, reseal?: Reseal): SealResult {
  const file = readSealFile(handbook, heading);
  const before = { added: [] as string[], renewed: [] as string[], conflicts: [] as SealConflict[] };
  for (const version of versionsInForceBy(handbook, today)) sealVersion(version, handbook, file, before, today, reseal);
  for (const cycle of handbook.evaluations.values()) {
    if (cycle.data.status === 'closed') sealCycle(cycle, handbook, file, before, today, reseal);
  }
  if (reseal && !file.known.has(reseal.key)) throw new UnknownSealError(reseal.key);
  const changed = before.added.length + before.renewed.length > 0;
  return { ...before, text: changed ? file.write() : undefined };
}

/** What a version's seal is called: `betreuungsvertrag/2026-01-01.de`. */
export function sealKey(version: Entry<'terms-version'>): string {
  return `${documentOf(version)}/${version.id}.${languageOf(version)}`;
}

interface SealFile {
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

type Progress = { readonly added: string[]; readonly renewed: string[]; readonly conflicts: SealConflict[] };

function sealVersion(
  version: Entry<'terms-version'>,
  handbook: Handbook,
  file: SealFile,
  progress: Progress,
  today: IsoDate,
  reseal?: Reseal,
): void {
  const key = sealKey(version);
  const text = textFingerprint(version);
  const bindingText = bindingTextOf(version, handbook);
  const found = file.terms.get(key);
  if (!found) {
    const names = { document: documentOf(version), version: version.id, language: languageOf(version) };
    file.add('terms', { ...names, text, ...(bindingText && { bindingText }), sealedOn: today });
    progress.added.push(key);
  } else if (reseal?.key === key) {
    if (found.seal.text === text && found.seal.bindingText === bindingText) return;
    file.set('terms', found.index, { text, bindingText, sealedOn: today, resealed: reseal.because });
    progress.renewed.push(key);
  } else if (found.seal.text !== text) {
    progress.conflicts.push({ key, file: version.path, sealedOn: found.seal.sealedOn });
  }
}

function sealCycle(
  cycle: Entry<'evaluation'>,
  handbook: Handbook,
  file: SealFile,
  progress: Progress,
  today: IsoDate,
  reseal?: Reseal,
): void {
  const text = evaluationFingerprint(cycle);
  const found = file.cycles.get(cycle.id);
  if (!found) {
    file.add('evaluations', {
      cycle: cycle.id,
      text,
      procedures: assessedProcedures(cycle, handbook),
      sealedOn: today,
    });
    progress.added.push(cycle.id);
  } else if (found.seal.text === text) {
    return;
  } else if (reseal?.key === cycle.id) {
    // How a procedure stood when it was assessed does not change when the evaluation's words are corrected.
    const procedures = { ...assessedProcedures(cycle, handbook), ...found.seal.procedures };
    file.set('evaluations', found.index, { text, procedures, sealedOn: today, resealed: reseal.because });
    progress.renewed.push(cycle.id);
  } else {
    progress.conflicts.push({ key: cycle.id, file: cycle.path, sealedOn: found.seal.sealedOn });
  }
}

/** Texts that apply or applied; one whose name and first day differ is wrong anyway and must not be sealed. */
function versionsInForceBy(handbook: Handbook, today: IsoDate): Entry<'terms-version'>[] {
  return [...handbook.terms.values()].flatMap(({ versions }) =>
    versions
      .filter(({ validFrom }) => validFrom <= today)
      .flatMap(({ texts }) => [...texts.values()])
      .filter((text) => text.id === text.data.validFrom),
  );
}

/** For a translation: the fingerprint of the binding text that it was made from. */
function bindingTextOf(version: Entry<'terms-version'>, handbook: Handbook): string | undefined {
  const model = handbook.terms.get(documentOf(version));
  const language = model?.document?.data.bindingLanguage;
  const binding = model?.versions.find(({ validFrom }) => validFrom === version.data.validFrom)?.binding;
  if (!binding || language === undefined || languageOf(binding) !== language || binding === version) return undefined;
  return textFingerprint(binding);
}

function assessedProcedures(cycle: Entry<'evaluation'>, handbook: Handbook): Record<string, string> {
  return Object.fromEntries(
    cycle.data.assessments.flatMap(({ procedure }) => {
      const entry = handbook.procedures.get(procedure);
      return entry ? [[procedure, procedureFingerprint(entry)]] : [];
    }),
  );
}

function readSealFile(handbook: Handbook, heading: string): SealFile {
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
