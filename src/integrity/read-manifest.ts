import {
  type ListedFile,
  MANIFEST_FILE,
  type Manifest,
  manifestSchema,
  SUMS_FILE,
  sha256Of,
  sumsText,
} from './manifest.ts';

/** A text that is no manifest which this software can read. */
export class NoManifestError extends Error {
  override name = 'NoManifestError';
  readonly place: string;

  constructor(place: string, because: string) {
    super(because);
    this.place = place;
  }
}

/** A manifest, and its file as it was found. */
export interface ReadManifest {
  readonly manifest: Manifest;
  /** SHA-256 of the file. */
  readonly sha256: string;
  /** Everything that the site must hold: the listed files, the manifest and `SHA256SUMS`. */
  readonly expected: readonly ListedFile[];
}

/**
 * Reads a manifest.
 *
 * @param place where it was found, for messages
 * @throws {NoManifestError}
 */
export function readManifest(text: string, place: string): ReadManifest {
  const result = manifestSchema.safeParse(parseJson(text, place));
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new NoManifestError(place, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  const manifest = result.data;
  const sums = sumsText(manifest, text);
  return {
    manifest,
    sha256: sha256Of(text),
    expected: [...manifest.files, listed(MANIFEST_FILE, text), listed(SUMS_FILE, sums)],
  };
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new NoManifestError(place, error instanceof Error ? error.message : String(error));
  }
}

function listed(path: string, text: string): ListedFile {
  return { path, size: Buffer.byteLength(text), sha256: sha256Of(text) };
}
