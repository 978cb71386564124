/** How large a handbook to make, and of what. */
export interface HandbookOptions {
  /** Number of procedures. */
  readonly pages: number;
  /** The same seed gives the same handbook, byte for byte. */
  readonly seed: string;
  /** The day on which the handbook is meant to be read, `YYYY-MM-DD`: nothing is overdue on it. */
  readonly today: string;
  /** Words in the body of a procedure. */
  readonly words: number;
  /** Share of procedures in which one thing is missing, on purpose. */
  readonly gaps: number;
  /** Feedback entries for each procedure. */
  readonly feedback: number;
  /** Years that were evaluated. */
  readonly years: number;
  /** Assessments in one cycle; a larger handbook is evaluated in parts. */
  readonly assessments: number;
  /** Procedures for each terms document. */
  readonly proceduresPerDocument: number;
  /** Versions of each terms document. */
  readonly versions: number;
}

/** A handbook of a large organisation. */
export const DEFAULTS: HandbookOptions = {
  pages: 1000,
  seed: 'belegbar',
  today: '2026-06-01',
  words: 400,
  gaps: 0.02,
  feedback: 1,
  years: 2,
  assessments: 50,
  proceduresPerDocument: 100,
  versions: 10,
};
