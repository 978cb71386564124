import { assembleDigest, type CostlyDigest, type FileDigest, joinDigest } from './digest.ts';
import { identify } from './layout.ts';
import { readData } from './read-data.ts';
import { readProse } from './read-prose.ts';

/**
 * Reads one file of text.
 *
 * @param path decides what kind of file it is
 * @param bytes its content; UTF-8, with or without byte order mark
 */
export function digestFile(path: string, bytes: Uint8Array): FileDigest {
  return assembleDigest(path, bytes, costlyDigest(path, bytes));
}

/**
 * Reads only what two states of a file are compared by: its data and its body, and the clauses of terms. Most of the
 * time that a digest takes goes into prose that no comparison looks at.
 */
export function digestForComparison(path: string, bytes: Uint8Array): FileDigest {
  const isTerms = identify(path)?.kind === 'terms-version';
  return assembleDigest(path, bytes, isTerms ? costlyDigest(path, bytes) : readData(path, bytes));
}

/** Parses and checks one file; the result depends on nothing but its kind and its bytes. */
export function costlyDigest(path: string, bytes: Uint8Array): CostlyDigest {
  return joinDigest(readData(path, bytes), readProse(path, bytes));
}
