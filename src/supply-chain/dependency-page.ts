import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readLockFile } from './lock-file.ts';

/** A package that this software uses directly. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly dev: boolean;
  /** Bytes of its own files as installed, without what it uses; rounded by whoever shows it. */
  readonly size: number;
}

/** What no program knows of a dependency. */
export interface Judgement {
  /** Day of its newest release when it was last looked at. */
  readonly released: string;
  /** What it is for. */
  readonly why: string;
}

const names = z.record(z.string(), z.string());
const packageFile = z.object({ dependencies: names, devDependencies: names });

/** The direct dependencies of a project, as installed, sorted by name. */
export function readDependencies(project: string): Dependency[] {
  const wanted = packageFile.parse(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')));
  const packages = readLockFile(readFileSync(join(project, 'package-lock.json'), 'utf8'));
  const byPath = new Map(packages.map((each) => [each.path, each]));
  const lists = [wanted.dependencies, wanted.devDependencies];
  return lists.flatMap((list, at) =>
    Object.keys(list)
      .sort()
      .map((name) => {
        const path = `node_modules/${name}`;
        const { version = '', licence = '' } = byPath.get(path) ?? {};
        return { name, version, licence, dev: at === 1, size: sizeOf(join(project, path)) };
      }),
  );
}

function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !path.startsWith('node_modules'),
  );
  const infos = files.map((file) => statSync(join(folder, file), { throwIfNoEntry: false }));
  return infos.reduce((sum, info) => sum + (info?.isFile() ? info.size : 0), 0);
}

const HEAD = '| package | version | licence | size | newest release | why |\n| --- | --- | --- | ---: | --- | --- |\n';
const ROW = /^\| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \| (\d{4}-\d\d-\d\d) \| ([^|]+) \|$/gm;
const START = '<!-- written by scripts/dependencies.ts; only the last column is written by hand -->\n';
const END = '<!-- end -->';

/** Puts the tables into the page; what people wrote around them and in the last column stays. */
export function dependencyPage(
  page: string,
  dependencies: readonly Dependency[],
  judge: (name: string) => Judgement,
): string {
  const table = (dev: boolean) =>
    HEAD +
    dependencies
      .filter((each) => each.dev === dev)
      .map((each) => rowOf(each, judge(each.name)))
      .join('');
  const tables = `${START}\n## Used to build the sites\n\n${table(false)}\n## Only for development and tests\n\n${table(true)}\n`;
  return page.slice(0, page.indexOf(START)) + tables + page.slice(page.indexOf(END));
}

function rowOf({ name, version, licence, size }: Dependency, { released, why }: Judgement): string {
  return `| ${name} | ${version} | ${licence} | ${sizeText(size)} | ${released} | ${why} |\n`;
}

function sizeText(size: number): string {
  return size < 1e6 ? `${Math.ceil(size / 1e3)} kB` : `${(size / 1e6).toFixed(1)} MB`;
}

/** What people wrote about each dependency, by name. */
export function judgements(page: string): ReadonlyMap<string, Judgement> {
  return new Map(
    [...page.matchAll(ROW)].map(([, name = '', , , , released = '', why = '']) => [name, { released, why }]),
  );
}

/** Rows that are missing, needless, or say something else than what is installed. Sizes differ a little by system. */
export function pageProblems(page: string, dependencies: readonly Dependency[]): string[] {
  const rows = new Map(
    [...page.matchAll(ROW)].map(([, name = '', version, licence, , , why]) => [name, { version, licence, why }]),
  );
  const known = new Set(dependencies.map(({ name }) => name));
  return [
    ...dependencies.flatMap(({ name, version, licence }) => {
      const row = rows.get(name);
      if (row === undefined) return [`docs/dependencies.md: no row for ${name}`];
      if (row.version !== version) return [`docs/dependencies.md: ${name} is ${version}, not ${row.version}`];
      if (row.licence !== licence)
        return [`docs/dependencies.md: ${name} has the licence ${licence}, not ${row.licence}`];
      return row.why === UNKNOWN ? [`docs/dependencies.md: does not say what ${name} is for`] : [];
    }),
    ...[...rows.keys()]
      .filter((name) => !known.has(name))
      .map((name) => `docs/dependencies.md: ${name} is no longer used`),
  ];
}

/** Stands where somebody still has to say what a dependency is for. */
export const UNKNOWN = '?';
