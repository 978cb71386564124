import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteCheck } from './difference.ts';
import { MANIFEST_FILE, type Manifest } from './manifest.ts';
import { NoManifestError, type ReadManifest, readManifest } from './read-manifest.ts';
import { verifyFolder } from './verify-folder.ts';

/** What the check of one folder with a site found. */
export interface CheckedSite {
  readonly place: string;
  readonly read: ReadManifest;
  readonly check: SiteCheck;
}

/** What the check of an output found: one site or both. */
export interface CheckedOutput {
  readonly sites: readonly CheckedSite[];
  /** Folders of sites that are not there, though they belong to it. */
  readonly missing: readonly string[];
  /** Whether two sites are not of the same build. */
  readonly differentBuilds: boolean;
}

const SITES: readonly Manifest['site'][] = ['handbook', 'public'];

/**
 * Checks a folder: one site, or the output of a build with both.
 *
 * @param given the manifest to compare with, instead of the site's own
 * @throws {NoManifestError} if a manifest cannot be read
 */
export function verifyOutput(folder: string, given?: ReadManifest): CheckedOutput {
  if (given !== undefined || existsSync(join(folder, MANIFEST_FILE))) {
    return { sites: [checkSite(folder, given)], missing: [], differentBuilds: false };
  }
  const places = SITES.map((site) => join(folder, site));
  const sites = places.filter((place) => existsSync(place)).map((place) => checkSite(place));
  const [handbook, customers] = SITES.map((site) => sites.find(({ read }) => read.manifest.site === site));
  return {
    sites,
    missing: sites.length === 0 ? [] : places.filter((place) => !existsSync(place)),
    differentBuilds:
      handbook !== undefined &&
      customers !== undefined &&
      handbook.read.manifest.publicManifest !== customers.read.sha256,
  };
}

/** Whether all is as it was built. */
export function isAsBuilt({ sites, missing, differentBuilds }: CheckedOutput): boolean {
  const differences = sites.some(({ check }) => check.differences.length > 0);
  return sites.length > 0 && missing.length === 0 && !differentBuilds && !differences;
}

/**
 * Reads a manifest from a file.
 *
 * @throws {NoManifestError}
 */
export function manifestFrom(file: string): ReadManifest {
  try {
    return readManifest(readFileSync(file, 'utf8'), file);
  } catch (error) {
    if (error instanceof Error && 'errno' in error && 'code' in error) throw new NoManifestError(file, `${error.code}`);
    throw error;
  }
}

function checkSite(place: string, given?: ReadManifest): CheckedSite {
  const read = given ?? manifestFrom(join(place, MANIFEST_FILE));
  return { place, read, check: verifyFolder(place, read.expected) };
}
