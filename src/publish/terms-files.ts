import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { address } from '../handbook/addresses.ts';
import { CACHE_FOLDER } from '../handbook/cache-folder.ts';
import { termsText, textFingerprint } from '../handbook/fingerprint.ts';
import { archivedPdf, archivePath, type ContentSource, type Handbook } from '../handbook/index.ts';
import type { PublicHandbook } from '../handbook/public-handbook.ts';
import { type PrintedTerms, termsPdf } from '../report/pdf/terms-pdf.ts';
import { templateVersion } from '../report/pdf/typst.ts';
import type { Keepsake } from '../sites/input.ts';
import { keptFile } from './kept-file.ts';
import { printedTerms, publishedTexts } from './printed-terms.ts';

/** A file to be written below the site's folder. */
export interface SiteFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The files that customers can keep, and what the pages say of them. */
export interface TermsFiles {
  readonly files: readonly SiteFile[];
  readonly keepsakes: readonly Keepsake[];
}

/**
 * Makes, for each terms text that customers may read, the PDF to keep and the normalised text behind its fingerprint,
 * and `fingerprints.json` over all of them.
 *
 * A PDF that `npm run seal` archived with the content is published as it is: an update of the software never changes
 * what a customer holds.
 */
export async function makeTermsFiles(
  source: ContentSource,
  handbook: Handbook,
  published: PublicHandbook,
): Promise<TermsFiles> {
  const archived = await archivedPdfs(source, handbook);
  const files: SiteFile[] = [];
  const keepsakes: Keepsake[] = [];
  for (const each of publishedTexts(handbook, published)) {
    const { terms, version, text, entry } = each;
    const folder = address(published.language, 'terms', terms.id, version.validFrom);
    const name = `${folder}${terms.id}-${version.validFrom}-${text.language}`;
    const names = { document: terms.id, version: version.validFrom, language: text.language };
    const pdf = archived.get(archivePath(names)) ?? (await cachedPdf(printedTerms(published, each)));
    const plain = new TextEncoder().encode(termsText(entry));
    files.push({ path: `${name}.pdf`, bytes: pdf }, { path: `${name}.txt`, bytes: plain });
    keepsakes.push({
      document: terms.id,
      validFrom: version.validFrom,
      language: text.language,
      fingerprint: textFingerprint(entry),
      pdf: { path: `${name}.pdf`, size: pdf.length, sha256: sha256(pdf) },
      text: { path: `${name}.txt`, size: plain.length, sha256: sha256(plain) },
    });
  }
  if (keepsakes.length > 0) files.push({ path: 'fingerprints.json', bytes: fingerprintsJson(keepsakes) });
  return { files, keepsakes };
}

/** Writes files below a folder. */
export async function writeSiteFiles(folder: string, files: readonly SiteFile[]): Promise<void> {
  for (const { path, bytes } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
}

async function archivedPdfs(source: ContentSource, handbook: Handbook): Promise<ReadonlyMap<string, Uint8Array>> {
  const paths = handbook.files.map(({ path }) => path).filter((path) => archivedPdf(path) !== undefined);
  return paths.length === 0 ? new Map() : source.read(paths);
}

async function cachedPdf(terms: PrintedTerms): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(await templateVersion())
    .update(JSON.stringify(terms))
    .digest('hex');
  return keptFile(join(CACHE_FOLDER, 'pdf', `${key}.pdf`), () => termsPdf(terms));
}

function fingerprintsJson(keepsakes: readonly Keepsake[]): Uint8Array {
  const list = keepsakes.map(({ document, validFrom, language, fingerprint, pdf, text }) => ({
    document,
    validFrom,
    language,
    fingerprint,
    text: text.path,
    pdf: pdf.path,
    pdfSha256: pdf.sha256,
  }));
  return new TextEncoder().encode(`${JSON.stringify({ version: 1, terms: list }, null, 2)}\n`);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
