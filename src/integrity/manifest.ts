import { hash } from 'node:crypto';
import { z } from 'zod';

/** Name of the manifest in the folder of a site. */
export const MANIFEST_FILE = 'manifest.json';

/** Name of the same list in the form that `sha256sum -c` reads; it lists the manifest, too. */
export const SUMS_FILE = 'SHA256SUMS';

/** Version of the manifest; grows when a program that reads it must be changed. */
export const MANIFEST_VERSION = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A path that stays below the site, whatever system reads it. */
const sitePath = z
  .string()
  .regex(/^(?!\/)(?!(?:[\s\S]*\/)?\.{1,2}(?:\/|$))(?![\s\S]*\/\/)[^\0]+$/)
  .describe('Path below the folder of the site, with /.');

const listedFile = z.strictObject({
  path: sitePath,
  size: z.int().min(0).describe('Bytes.'),
  sha256: sha256.describe('SHA-256 of the bytes, as 64 hexadecimal digits.'),
  served: z
    .literal(false)
    .optional()
    .describe('Only on files that configure web servers: these read them and hand them out to nobody.'),
});

/** A file of a site as the manifest lists it. */
export type ListedFile = z.output<typeof listedFile>;

/** The list of all files of one built site, except the manifest itself and `SHA256SUMS`. */
export const manifestSchema = z.strictObject({
  version: z.literal(MANIFEST_VERSION).describe('Version of this format.'),
  site: z.enum(['handbook', 'public']).describe('handbook: for staff and auditors; public: for customers.'),
  language: z.enum(['de', 'en']).describe('Language of the site.'),
  date: z.iso.date().describe('The day for which the site was built.'),
  publicManifest: sha256
    .optional()
    .describe('Only on the handbook site: SHA-256 of the manifest of the customers’ site of the same build.'),
  files: z.array(listedFile).describe('All files, sorted by path (by code units).'),
});

/** The list of all files of one built site. */
export type Manifest = z.output<typeof manifestSchema>;

/** The JSON schema (draft 2020-12) of a manifest, as it is published. */
export function manifestJsonSchema(): object {
  return { title: 'Belegbar: manifest of a site', ...z.toJSONSchema(manifestSchema, { target: 'draft-2020-12' }) };
}

/** The manifest as the bytes of its file: the same list always gives the same. */
export function manifestText(manifest: Manifest): string {
  const { files, ...head } = manifest;
  // One file a line, so that two manifests can be compared as text.
  const lines = files.map((file) => `    ${JSON.stringify(file)}`).join(',\n');
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "files": [\n${lines}\n  ]\n}\n`;
}

/** The list as `sha256sum -c` reads it, with the manifest itself at its end. */
export function sumsText(manifest: Manifest, text = manifestText(manifest)): string {
  const all = [...manifest.files, { path: MANIFEST_FILE, sha256: sha256Of(text) }];
  return all.map(sumLine).join('');
}

/** Name of a file that `sha256sum` would have to quote is quoted as it does: with a backslash before the line. */
function sumLine({ path, sha256 }: Pick<ListedFile, 'path' | 'sha256'>): string {
  const quoted = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `${quoted === path ? '' : '\\'}${sha256}  ${quoted}\n`;
}

/** SHA-256 as 64 hexadecimal digits. */
export function sha256Of(bytes: string | Uint8Array): string {
  return hash('sha256', bytes);
}
