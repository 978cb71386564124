import type { IsoDate } from '../schemas/scalars.ts';
import type { Entry } from './entry.ts';
import { evaluationFingerprint, procedureFingerprint, sumOf, textFingerprint } from './fingerprint.ts';
import type { Handbook } from './handbook.ts';
import { archivePath } from './layout.ts';
import { readSealFile, type SealFile, type TermsSeal } from './seal-file.ts';
import { documentOf, languageOf } from './terms-model.ts';

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
  /** Path of the text, or of its archived PDF, below the content root. */
  readonly file: string;
  readonly sealedOn: IsoDate;
  /** What no longer fits. */
  readonly what: 'text' | 'pdf-altered' | 'pdf-missing';
}

/** A PDF to be archived with the content. */
export interface PdfToArchive {
  /** Path below the content root. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Sets a terms text as PDF; undefined for a text that is not published. */
export type TermsPrinter = (version: Entry<'terms-version'>) => Uint8Array | undefined;

/** What sealing did. */
export interface SealResult {
  /** Keys of what was sealed for the first time. */
  readonly added: readonly string[];
  /** Keys of what was sealed anew on purpose. */
  readonly renewed: readonly string[];
  /** Keys of what was sealed before and now has its PDF archived. */
  readonly archived: readonly string[];
  /** PDFs to write before the seal file. */
  readonly pdfs: readonly PdfToArchive[];
  /** Sealed texts and PDFs that differ; their seals are left as they are. */
  readonly conflicts: readonly SealConflict[];
  /** The new content of the seal file; undefined if nothing changes. */
  readonly text: string | undefined;
}

/** There is nothing to renew under a key. */
export class UnknownSealError extends Error {
  override name = 'UnknownSealError';
}

/**
 * Seals every terms version that has come into force and every closed evaluation that has no seal yet.
 * Existing seals are kept; one is renewed only if it is asked for, with a reason.
 *
 * With each terms text its PDF is archived: from then on customers get these bytes, whatever the software becomes.
 * A PDF that lies in the archive already is taken as it is and never written over, unless its text is sealed anew.
 *
 * @param today the day of sealing
 * @param heading comment at the top of a new seal file
 * @param print how a text becomes a PDF; without it no PDFs are archived
 * @throws {SealFileError} if the seal file has errors
 * @throws {UnknownSealError} if there is no seal to renew
 */
export function sealHandbook(
  handbook: Handbook,
  today: IsoDate,
  heading: string,
  reseal?: Reseal,
  print?: TermsPrinter,
): SealResult {
  const file = readSealFile(handbook, heading);
  const before: Progress = { added: [], renewed: [], archived: [], pdfs: [], conflicts: [] };
  for (const version of versionsInForceBy(handbook, today)) {
    sealVersion(version, handbook, file, before, today, reseal, print);
  }
  for (const cycle of handbook.evaluations.values()) {
    if (cycle.data.status === 'closed') sealCycle(cycle, handbook, file, before, today, reseal);
  }
  if (reseal && !file.known.has(reseal.key)) throw new UnknownSealError(reseal.key);
  const changed = before.added.length + before.renewed.length + before.archived.length > 0;
  return { ...before, text: changed ? file.write() : undefined };
}

/** What a version's seal is called: `betreuungsvertrag/2026-01-01.de`. */
export function sealKey(version: Entry<'terms-version'>): string {
  return `${documentOf(version)}/${version.id}.${languageOf(version)}`;
}

type Progress = {
  readonly added: string[];
  readonly renewed: string[];
  readonly archived: string[];
  readonly pdfs: PdfToArchive[];
  readonly conflicts: SealConflict[];
};

function sealVersion(
  version: Entry<'terms-version'>,
  handbook: Handbook,
  file: SealFile,
  progress: Progress,
  today: IsoDate,
  reseal?: Reseal,
  print?: TermsPrinter,
): void {
  const key = sealKey(version);
  const text = textFingerprint(version);
  const bindingText = bindingTextOf(version, handbook);
  const found = file.terms.get(key);
  if (!found) {
    const names = { document: documentOf(version), version: version.id, language: languageOf(version) };
    const pdf = archive(version, handbook, progress, print);
    file.add('terms', { ...names, text, ...(bindingText && { bindingText }), ...(pdf && { pdf }), sealedOn: today });
    progress.added.push(key);
    return;
  }
  const { seal, index } = found;
  const archived = archivedSum(version, handbook);
  const fits = seal.pdf === undefined || seal.pdf === archived;
  if (reseal?.key === key) {
    if (seal.text === text && seal.bindingText === bindingText && fits) return;
    const pdf = archive(version, handbook, progress, print, seal);
    file.set('terms', index, { text, bindingText, pdf, sealedOn: today, resealed: reseal.because });
    progress.renewed.push(key);
  } else if (seal.text !== text) {
    progress.conflicts.push({ key, file: version.path, sealedOn: seal.sealedOn, what: 'text' });
  } else if (!fits) {
    const what = archived === undefined ? 'pdf-missing' : 'pdf-altered';
    progress.conflicts.push({ key, file: archivePathOf(version), sealedOn: seal.sealedOn, what });
  } else if (seal.pdf === undefined) {
    const pdf = archive(version, handbook, progress, print);
    if (pdf === undefined) return;
    file.set('terms', index, { pdf });
    progress.archived.push(key);
  }
}

/**
 * Sees to it that a text has its PDF in the archive.
 *
 * @param before the seal that is renewed: a PDF that it already knows is printed anew, as the text has changed
 * @returns the PDF's sum; undefined where there is none
 */
function archive(
  version: Entry<'terms-version'>,
  handbook: Handbook,
  { pdfs }: Progress,
  print?: TermsPrinter,
  before?: TermsSeal,
): string | undefined {
  const archived = archivedSum(version, handbook);
  if (archived !== undefined && archived !== before?.pdf) return archived;
  const bytes = print?.(version);
  if (bytes === undefined) return before?.pdf;
  pdfs.push({ path: archivePathOf(version), bytes });
  return sumOf(bytes);
}

function archivedSum(version: Entry<'terms-version'>, handbook: Handbook): string | undefined {
  const path = archivePathOf(version);
  return handbook.files.find((file) => file.path === path)?.sum;
}

function archivePathOf(version: Entry<'terms-version'>): string {
  return archivePath({ document: documentOf(version), version: version.id, language: languageOf(version) });
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
    progress.conflicts.push({ key: cycle.id, file: cycle.path, sealedOn: found.seal.sealedOn, what: 'text' });
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
