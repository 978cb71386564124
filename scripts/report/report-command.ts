/** One kind of report, as `npm run report -- <name>` makes it. */
export interface ReportCommand {
  /** How it is called. */
  readonly usage: string;
  /**
   * Makes the report.
   *
   * @param args what stands behind the command's name
   * @returns the exit code
   * @throws {UsageError} for wrong usage
   */
  readonly run: (args: readonly string[]) => Promise<number>;
}
