import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { address } from '../handbook/addresses.ts';
import { CACHE_FOLDER } from '../handbook/cache-folder.ts';
import { termsText, textFingerprint } from '../handbook/fingerprint.ts';
import type { ContentSource, Entry, Handbook } from '../handbook/index.ts';
import type { PublicHandbook, PublicTerms, PublicTermsText, PublicTermsVersion } from '../handbook/public-handbook.ts';
import { type PrintedTerms, termsPdf } from '../report/pdf/terms-pdf.ts';
import { templateVersion } from '../report/pdf/typst.ts';
import type { Keepsake } from '../sites/input.ts';

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
 * A PDF that is archived with the content (`terms/<document>/<valid-from>.<language>.pdf`) is published as it is:
 * an update of the software never changes what a customer holds.
 */
export async function makeTermsFiles(
  source: ContentSource,
  handbook: Handbook,
  published: PublicHandbook,
): Promise<TermsFiles> {
  const archived = await archivedPdfs(source, handbook);
  const files: SiteFile[] = [];
  const keepsakes: Keepsake[] = [];
  for (const { terms, version, text, entry } of textsOf(handbook, published)) {
    const folder = address(published.language, 'terms', terms.id, version.validFrom);
    const name = `${folder}${terms.id}-${version.validFrom}-${text.language}`;
    const pdf =
      archived.get(text.path.replace(/\.mdx$/, '.pdf')) ??
      (await cachedPdf(printed(published, terms, version, text, entry)));
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

interface TextToPrint {
  readonly terms: PublicTerms;
  readonly version: PublicTermsVersion;
  readonly text: PublicTermsText;
  readonly entry: Entry<'terms-version'>;
}

function textsOf(handbook: Handbook, published: PublicHandbook): TextToPrint[] {
  return published.terms.flatMap((terms) =>
    terms.versions.flatMap((version) =>
      version.texts.flatMap((text) => {
        const model = handbook.terms.get(terms.id)?.versions.find(({ validFrom }) => validFrom === version.validFrom);
        const entry = model?.texts.get(text.language);
        return entry === undefined ? [] : [{ terms, version, text, entry }];
      }),
    ),
  );
}

function printed(
  published: PublicHandbook,
  terms: PublicTerms,
  version: PublicTermsVersion,
  text: PublicTermsText,
  entry: Entry<'terms-version'>,
): PrintedTerms {
  const { url, base } = published.site;
  const other = text.language === terms.bindingLanguage ? [] : [text.language];
  const page = address(published.language, 'terms', terms.id, version.validFrom, ...other);
  return {
    title: text.title ?? terms.title,
    organisation: published.organisation.name,
    language: text.language,
    bindingLanguage: terms.bindingLanguage,
    validFrom: version.validFrom,
    appliesTo: version.appliesTo,
    summary: text.summary ?? '',
    changes: text.changes,
    body: text.body,
    fingerprint: textFingerprint(entry),
    // The last day is left out on purpose: it becomes known later, and the PDF must stay the same.
    address: url === undefined ? '' : new URL(`${base.replace(/\/$/, '')}/${page}`, url).href,
  };
}

async function archivedPdfs(source: ContentSource, handbook: Handbook): Promise<ReadonlyMap<string, Uint8Array>> {
  const paths = handbook.files.map(({ path }) => path).filter((path) => /^terms\/[^/]+\/[^/]+\.pdf$/.test(path));
  return paths.length === 0 ? new Map() : source.read(paths);
}

async function cachedPdf(terms: PrintedTerms): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(await templateVersion())
    .update(JSON.stringify(terms))
    .digest('hex');
  const file = join(CACHE_FOLDER, 'pdf', `${key}.pdf`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return kept;
  const pdf = termsPdf(terms);
  // A cache that cannot be written is as good as none.
  await writeSiteFiles(dirname(file), [{ path: `${key}.pdf`, bytes: pdf }]).catch(() => undefined);
  return pdf;
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
