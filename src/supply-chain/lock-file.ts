import { z } from 'zod';

const names = z.record(z.string(), z.string()).default({});

const entry = z.object({
  version: z.string().optional(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  dev: z.boolean().default(false),
  optional: z.boolean().default(false),
  hasInstallScript: z.boolean().default(false),
  dependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
});

const lockSchema = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(z.string(), entry),
});

/** A package that the lock file pins. */
export interface LockedPackage {
  /** Where it is installed, e.g. `node_modules/a/node_modules/b`; unique. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** SPDX expression; undefined if the package does not say. */
  readonly licence: string | undefined;
  /** Hash of the package as the registry gives it (subresource integrity); undefined if it is not pinned. */
  readonly integrity: string | undefined;
  /** Whether only development needs it. */
  readonly dev: boolean;
  /** Whether it is only installed where it fits the system. */
  readonly optional: boolean;
  /** Whether it wants to run a program when it is installed. */
  readonly hasInstallScript: boolean;
  /** Paths of the packages that it uses, sorted. */
  readonly uses: readonly string[];
}

/** Licences as somebody read them in the package's LICENSE, where its package.json names none of SPDX's list. */
const LICENCES_READ: Readonly<Record<string, string>> = { 'duck@0.1.12': 'BSD-2-Clause' };

/**
 * Reads npm's lock file: all packages, of all systems, whichever of them are installed here.
 *
 * @param text of `package-lock.json`, version 3
 * @throws {z.ZodError} for any other format
 */
export function readLockFile(text: string): LockedPackage[] {
  const { packages } = lockSchema.parse(JSON.parse(text));
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license, dependencies, optionalDependencies, peerDependencies, ...rest }]) => ({
      path,
      name: nameOf(path),
      version,
      licence: LICENCES_READ[`${nameOf(path)}@${version}`] ?? license,
      integrity: rest.integrity,
      dev: rest.dev,
      optional: rest.optional,
      hasInstallScript: rest.hasInstallScript,
      uses: Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })
        .flatMap((name) => resolve(packages, path, name) ?? [])
        .sort(),
    }));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** The package that a name means at a place: the nearest one on the way up, as Node.js looks for it. */
function resolve(packages: Readonly<Record<string, unknown>>, path: string, name: string): string | undefined {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (Object.hasOwn(packages, found)) return found;
    if (folder === '') return undefined;
  }
}
