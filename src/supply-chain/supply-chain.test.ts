import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv, type AnySchemaObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import { runScript } from '../../tests/setup/builds.ts';
import { dependencyPage, judgements, pageProblems, readDependencies } from './dependency-page.ts';
import { needlessDecisions, undecidedScripts } from './install-scripts.ts';
import { licenceProblems } from './licences.ts';
import { type LockedPackage, readLockFile } from './lock-file.ts';
import { softwareBill } from './sbom.ts';

const PROJECT = { name: 'belegbar', version: '0.1.0', licence: 'MIT', uses: ['astro', 'zod'] };
const packages = readLockFile(readFileSync('package-lock.json', 'utf8'));
const page = readFileSync('docs/dependencies.md', 'utf8');

function locked(more: Partial<LockedPackage> & { readonly name: string }): LockedPackage {
  return {
    path: `node_modules/${more.name}`,
    version: '1.0.0',
    licence: 'MIT',
    integrity: 'sha512-AAAA',
    dev: false,
    optional: false,
    hasInstallScript: false,
    uses: [],
    ...more,
  };
}

describe('npm run licences', () => {
  it('accepts all that this project uses', async () => {
    const { code, stdout, stderr } = await runScript('licences', []);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^\d{3,} packages .* 0 problems\n$/);
    expect(code).toBe(0);
  });
});

describe('licenceProblems', () => {
  it.each([
    ['MIT', undefined],
    ['(MIT OR GPL-3.0-only)', undefined],
    ['MIT AND OFL-1.1', undefined],
    ['MIT AND (GPL-3.0-only OR ISC)', undefined],
    ['GPL-3.0-only', 'not-accepted'],
    ['MIT AND AGPL-3.0-or-later', 'not-accepted'],
    ['(MIT OR ISC) AND LGPL-2.1-only', 'not-accepted'],
    ['MPL-2.0', 'not-accepted'],
    ['SEE LICENSE IN LICENSE.md', 'unknown'],
    ['UNLICENSED', 'unknown'],
    ['', 'unknown'],
    [undefined, 'none'],
  ])('judges %s', (licence, problem) => {
    const [found] = licenceProblems([locked({ name: 'x', licence })]);
    expect(found?.problem).toBe(problem);
  });

  it('lets tools of development be under the MPL, and makes each exception for its own packages only', () => {
    expect(licenceProblems([locked({ name: 'axe-core', licence: 'MPL-2.0', dev: true })])).toEqual([]);
    expect(licenceProblems([locked({ name: 'lightningcss-linux-x64-gnu', licence: 'MPL-2.0' })])).toEqual([]);
    expect(licenceProblems([locked({ name: 'lightningcssx', licence: 'MPL-2.0' })])).toHaveLength(1);
    expect(licenceProblems([locked({ name: 'x', licence: 'GPL-3.0-only', dev: true })])).toHaveLength(1);
  });
});

describe('install scripts', () => {
  const wanting = [locked({ name: 'a', hasInstallScript: true }), locked({ name: 'b' })];

  it('must be decided about, one way or the other', () => {
    expect(undecidedScripts(wanting, {}).map(({ name }) => name)).toEqual(['a']);
    expect(undecidedScripts(wanting, { a: false })).toEqual([]);
    expect(undecidedScripts(wanting, { a: true })).toEqual([]);
  });

  it('are not decided about in advance', () => {
    expect(needlessDecisions(wanting, { a: true, b: true, c: true })).toEqual(['b', 'c']);
  });
});

describe('docs/dependencies.md', () => {
  const dependencies = readDependencies('.');

  it('is told apart from what is installed', () => {
    const [first] = dependencies;
    if (first === undefined) throw new Error('no dependencies');
    expect(pageProblems(page, [{ ...first, version: '0.0.1' }, ...dependencies.slice(1)])).toHaveLength(1);
    expect(pageProblems(page, [{ ...first, licence: 'GPL-3.0-only' }, ...dependencies.slice(1)])).toHaveLength(1);
    expect(pageProblems(page, [...dependencies, { ...first, name: 'left-pad' }])).toEqual([
      'docs/dependencies.md: no row for left-pad',
    ]);
    expect(pageProblems(page, dependencies.slice(1))).toEqual([
      `docs/dependencies.md: ${first.name} is no longer used`,
    ]);
  });

  it('keeps what people wrote when it is written again', () => {
    const kept = judgements(page);
    const again = dependencyPage(page, dependencies, (name) => kept.get(name) ?? { released: '', why: '?' });
    expect(judgements(again)).toEqual(kept);
    expect(again.split('<!--')[0]).toBe(page.split('<!--')[0]);
    expect(kept.size).toBe(dependencies.length);
  });
});

describe('the bill of materials', () => {
  const bill = softwareBill(PROJECT, packages);

  it('is valid by the official schema of CycloneDX 1.6', () => {
    const library = dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json'));
    const schema = (name: string): AnySchemaObject =>
      JSON.parse(readFileSync(join(library, 'res/schema', `${name}.SNAPSHOT.schema.json`), 'utf8'));
    const ajv = new Ajv({ strict: false, validateFormats: false });
    for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
      ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
    }
    const accepts = ajv.compile(schema('bom-1.6'));
    expect(accepts(JSON.parse(bill)), JSON.stringify(accepts.errors?.slice(0, 3))).toBe(true);
    // The schema is one that can refuse.
    expect(accepts({ ...JSON.parse(bill), specVersion: 1 })).toBe(false);
    expect(accepts(JSON.parse(bill.replace('"id": "MIT"', '"id": "Mein"')))).toBe(false);
  });

  it('names every package that is not only for development, once, and what it uses', () => {
    const { components, dependencies } = JSON.parse(bill);
    const wanted = new Set(packages.filter(({ dev }) => !dev).map(({ name, version }) => `${name}@${version}`));
    const found = components.map(
      (each: { group?: string; name: string; version: string }) =>
        `${each.group ? `${each.group}/` : ''}${each.name}@${each.version}`,
    );
    expect(found.toSorted()).toEqual([...wanted].sort());
    expect(found).not.toContain('vitest');
    const refs = new Set(dependencies.map(({ ref }: { ref: string }) => ref));
    for (const { dependsOn } of dependencies) for (const ref of dependsOn) expect(refs).toContain(ref);
    expect(dependencies[0].dependsOn).toHaveLength(PROJECT.uses.length);
  });

  it('is the same each time, and has another serial number for other content', () => {
    expect(softwareBill(PROJECT, packages)).toBe(bill);
    expect(softwareBill(PROJECT, packages.toReversed())).toBe(bill);
    const other = JSON.parse(softwareBill({ ...PROJECT, version: '0.2.0' }, packages));
    expect(other.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(other.serialNumber).not.toBe(JSON.parse(bill).serialNumber);
  });
});

it('pins every package by a hash', () => {
  expect(packages.filter(({ integrity }) => integrity === undefined)).toEqual([]);
  expect(existsSync('npm-shrinkwrap.json')).toBe(false);
});
