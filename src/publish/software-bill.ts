import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readLockFile } from '../supply-chain/lock-file.ts';
import { SBOM_FILE, softwareBill } from '../supply-chain/sbom.ts';
import { PROJECT } from './astro-build.ts';
import type { SiteFile } from './terms-files.ts';

const packageFile = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  dependencies: z.record(z.string(), z.string()),
});

/** The bill of materials of this software, for the handbook site. */
export function softwareBillFiles(): SiteFile[] {
  const product = packageFile.parse(JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')));
  const packages = readLockFile(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8'));
  const { name, version, license: licence, dependencies } = product;
  const bill = softwareBill({ name, version, licence, uses: Object.keys(dependencies) }, packages);
  return [{ path: SBOM_FILE, bytes: new TextEncoder().encode(bill) }];
}
