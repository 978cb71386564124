import type { LockedPackage } from './lock-file.ts';

/**
 * Packages that want to run a program when they are installed, and about which nobody has decided.
 *
 * @param decided `allowScripts` of package.json: true, it may; false, it need not. npm follows it from version 11 on
 */
export function undecidedScripts(
  packages: readonly LockedPackage[],
  decided: Readonly<Record<string, boolean>>,
): LockedPackage[] {
  return packages.filter(({ name, hasInstallScript }) => hasInstallScript && !Object.hasOwn(decided, name));
}

/** Decisions about packages that are no longer there, or that want nothing. */
export function needlessDecisions(
  packages: readonly LockedPackage[],
  decided: Readonly<Record<string, boolean>>,
): string[] {
  const wanting = new Set(packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name));
  return Object.keys(decided).filter((name) => !wanting.has(name));
}
