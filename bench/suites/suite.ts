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

/** Something that must hold. */
export interface Goal {
  readonly title: string;
  /** Values of the one side, turn by turn, and of the other. */
  readonly values: readonly number[];
  readonly others: readonly number[];
  /** The quotient must not be larger. */
  readonly limit: number;
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
