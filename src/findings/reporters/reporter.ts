import type { FindingsReport } from '../report.ts';

/** How the output is to look, where the format leaves a choice. */
export interface ReporterOptions {
  /** Colours for a terminal. */
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Writes the findings of a handbook in one format. Ends with a line break. */
export type Reporter = (report: FindingsReport, options: ReporterOptions) => string;
