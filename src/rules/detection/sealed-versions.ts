import {
  archivePath,
  type Entry,
  type Handbook,
  type LoadedFile,
  type TermsDocumentModel,
} from '../../handbook/index.ts';
import type { Sealed } from '../../schemas/sealed.ts';

/** A seal of a terms text, and the text it is of. */
export interface SealedVersion {
  readonly seal: Sealed['terms'][number];
  /** Where the seal stands in its file's list. */
  readonly index: number;
  /** `betreuungsvertrag/2026-01-01.de`. */
  readonly key: string;
  /** The path that the text has, or should have. */
  readonly path: string;
  readonly model: TermsDocumentModel | undefined;
  /** The file, usable or not; undefined if it is gone. */
  readonly file: LoadedFile | undefined;
  /** The text; undefined if it is gone or cannot be read. */
  readonly text: Entry<'terms-version'> | undefined;
  /** The path of its archived PDF. */
  readonly pdfPath: string;
  /** The archived PDF; undefined if there is none. */
  readonly pdf: LoadedFile | undefined;
}

/** Every sealed terms text. */
export function* sealedVersions(handbook: Handbook): Iterable<SealedVersion> {
  if (!handbook.sealed) return;
  const files = new Map(handbook.files.map((file) => [file.path, file]));
  const entries = new Map(
    handbook.entries.flatMap((entry) => (isVersion(entry) ? [[entry.path, entry] as const] : [])),
  );
  for (const [index, seal] of handbook.sealed.data.terms.entries()) {
    const key = `${seal.document}/${seal.version}.${seal.language}`;
    const path = `terms/${key}.mdx`;
    const model = handbook.terms.get(seal.document);
    const pdfPath = archivePath(seal);
    const pdf = files.get(pdfPath);
    yield { seal, index, key, path, model, file: files.get(path), text: entries.get(path), pdfPath, pdf };
  }
}

function isVersion(entry: Entry): entry is Entry<'terms-version'> {
  return entry.kind === 'terms-version';
}
