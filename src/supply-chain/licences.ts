import parse from 'spdx-expression-parse';
import type { LockedPackage } from './lock-file.ts';

/** Licences that ask for no more than their text to be passed on. */
const PERMISSIVE: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  // Fonts: may be embedded and passed on, not sold by themselves.
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Licences that bind whoever passes the files themselves on; for tools of development no matter. */
const FOR_DEVELOPMENT: ReadonlySet<string> = new Set(['MPL-2.0']);

/** A licence that is accepted for these packages alone, and why. */
interface Exception {
  readonly packages: RegExp;
  readonly licence: string;
  readonly because: string;
}

/** Each is named in docs/dependencies.md. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    packages: /^lightningcss(?:-|$)/,
    licence: 'MPL-2.0',
    because: 'shortens style sheets while Vite builds, unchanged; nothing of it gets into the sites',
  },
  {
    packages: /^@img\/sharp-(?:libvips|win32|wasm32)/,
    licence: 'LGPL-3.0-or-later',
    because:
      'picture library that Astro brings along, linked dynamically, unchanged; nothing of it gets into the sites',
  },
];

/** A package whose licence is not accepted. */
export interface LicenceProblem {
  readonly package: LockedPackage;
  readonly problem: 'none' | 'unknown' | 'not-accepted';
}

/** Packages whose licence is missing, unknown, or binds in a way that nobody has accepted. */
export function licenceProblems(packages: readonly LockedPackage[]): LicenceProblem[] {
  return packages.flatMap((each) => {
    const problem = problemOf(each);
    return problem === undefined ? [] : [{ package: each, problem }];
  });
}

function problemOf({ name, licence, dev }: LockedPackage): LicenceProblem['problem'] | undefined {
  if (licence === undefined) return 'none';
  let expression: ReturnType<typeof parse>;
  try {
    expression = parse(licence);
  } catch {
    return 'unknown';
  }
  const accepted = (id: string) =>
    PERMISSIVE.has(id) ||
    (dev && FOR_DEVELOPMENT.has(id)) ||
    EXCEPTIONS.some((exception) => exception.licence === id && exception.packages.test(name));
  return isAccepted(expression, accepted) ? undefined : 'not-accepted';
}

/** Of licences to choose from one must do, of joined ones each. */
function isAccepted(expression: ReturnType<typeof parse>, accepted: (id: string) => boolean): boolean {
  if (!('conjunction' in expression)) return accepted(expression.license);
  const { left, right, conjunction } = expression;
  const sides = [left, right].map((side) => isAccepted(side, accepted));
  return conjunction === 'or' ? sides.includes(true) : !sides.includes(false);
}
