import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

/** All formats, by the name that `--format` takes. */
export const REPORTERS = { pretty, json, github, gitlab, sarif, markdown } satisfies Record<string, Reporter>;

/** The name of a format. */
export type ReportFormat = keyof typeof REPORTERS;

/** Whether there is such a format. */
export function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(REPORTERS, name);
}
