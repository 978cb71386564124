import { createHash } from 'node:crypto';
import type { LockedPackage } from './lock-file.ts';

/** Name of the bill of materials on the handbook site. */
export const SBOM_FILE = 'sbom.cdx.json';

/** The software that the bill is about. */
export interface Product {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Names of the packages that it uses directly. */
  readonly uses: readonly string[];
}

/**
 * The software bill of materials: all that this software uses to build and show the sites, as CycloneDX 1.6.
 *
 * It is made from the lock file alone, so it is the same on every system, and holds neither time nor chance: its serial
 * number is made from its content. What only development needs is left out.
 */
export function softwareBill(product: Product, packages: readonly LockedPackage[]): string {
  const used = packages.filter(({ dev }) => !dev);
  const byPath = new Map(used.map((each) => [each.path, each]));
  // A version that is installed at several places is one component.
  const byAddress = Map.groupBy(used, addressOf);
  const addresses = [...byAddress.keys()].sort();
  const root = `pkg:npm/${product.name}@${product.version}`;
  const content = {
    metadata: {
      component: {
        type: 'application',
        'bom-ref': root,
        name: product.name,
        version: product.version,
        licenses: licencesOf(product.licence),
        purl: root,
      },
    },
    components: addresses.map((address) => component(address, byAddress.get(address) ?? [])),
    dependencies: [
      { ref: root, dependsOn: usedBy([{ uses: product.uses.map((name) => `node_modules/${name}`) }], byPath) },
      ...addresses.map((ref) => ({ ref, dependsOn: usedBy(byAddress.get(ref) ?? [], byPath) })),
    ],
  };
  const bill = { bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: serialOf(content), version: 1, ...content };
  return `${JSON.stringify(bill, null, 1)}\n`;
}

function component(address: string, places: readonly LockedPackage[]): object {
  const [{ name, version, licence, integrity } = { name: '', version: '' }] = places;
  const [scope, bare] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return {
    type: 'library',
    'bom-ref': address,
    ...(scope && { group: scope }),
    name: bare,
    version,
    scope: places.every(({ optional }) => optional) ? 'optional' : 'required',
    ...(integrity && { hashes: hashesOf(integrity) }),
    ...(licence && { licenses: licencesOf(licence) }),
    purl: address,
  };
}

/** Package URL. */
function addressOf({ name, version }: LockedPackage): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function usedBy(places: readonly Pick<LockedPackage, 'uses'>[], byPath: ReadonlyMap<string, LockedPackage>): string[] {
  const used = places.flatMap(({ uses }) => uses.flatMap((path) => byPath.get(path) ?? []));
  return [...new Set(used.map(addressOf))].sort();
}

function licencesOf(licence: string): object[] {
  return [/[\s()]/.test(licence) ? { expression: licence } : { license: { id: licence } }];
}

const ALGORITHMS: Readonly<Record<string, string>> = {
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
};

function hashesOf(integrity: string): object[] {
  return integrity.split(/\s+/).flatMap((each) => {
    const [algorithm = '', digest = ''] = each.split(/-(.*)/s);
    const alg = ALGORITHMS[algorithm];
    return alg === undefined ? [] : [{ alg, content: Buffer.from(digest, 'base64').toString('hex') }];
  });
}

/** A UUID (RFC 9562, version 8) made from the content. */
function serialOf(content: object): string {
  const hex = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
