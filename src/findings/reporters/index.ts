import type { Reporter } from './reporter.ts';

/** All formats, by the name that `--format` takes. Each is loaded when it is asked for: a run needs just one. */
export const REPORTERS = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  sarif: async () => (await import('./sarif.ts')).sarif,
  markdown: async () => (await import('./markdown.ts')).markdown,
} satisfies Record<string, () => Promise<Reporter>>;

/** The name of a format. */
export type ReportFormat = keyof typeof REPORTERS;

/** Whether there is such a format. */
export function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(REPORTERS, name);
}
