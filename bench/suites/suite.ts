import type { Measured } from '../measure/turns.ts';

/** How to measure. */
export interface BenchOptions {
  /** Sizes: numbers of procedures, in ascending order. */
  readonly pages: readonly number[];
  readonly turns: number;
  readonly seed: string;
  /** Where handbooks are written; outside the project. */
  readonly folder: string;
  /** Told what is going on. */
  readonly say: (text: string) => void;
}

/** A figure, mostly one that must hold. */
export interface Goal {
  readonly title: string;
  /** Values turn by turn, and those of the other side; without these, the values themselves are meant. */
  readonly values: readonly number[];
  readonly others?: readonly number[];
  /** The value or the quotient must not be larger; without it, it is for information. */
  readonly limit?: number;
}

/** What a suite has found. */
export interface SuiteResult {
  readonly name: string;
  /** What was measured, one line each. */
  readonly notes: readonly string[];
  readonly measured: readonly Measured[];
  readonly goals: readonly Goal[];
}

/** A set of measurements that belong together. */
export type Suite = (options: BenchOptions) => Promise<SuiteResult>;
