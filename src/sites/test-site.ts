import type { Finding } from '../rules/finding.ts';
import { type HandbookSite, siteOf } from './handbook-site.ts';

const SETTINGS = `format: 1
organisation: { name: Beratung Nord e. V. }
roles: [{ id: leitung, title: Leitung }]
customerPath: [{ id: erstkontakt, title: Erster Kontakt }]
sites: { handbook: { base: /qm/handbuch/ } }
`;

/**
 * A handbook site for tests, as of 1 June 2026, below a base path.
 *
 * @param files content files; `handbook.yaml` need not be among them
 * @param findings what the check found
 */
export function testSite(
  files: Readonly<Record<string, string>>,
  findings: readonly Partial<Finding>[] = [],
): Promise<HandbookSite> {
  const complete = findings.map(
    (finding): Finding => ({
      file: 'handbook.yaml',
      line: 1,
      column: 1,
      ruleId: 'missing-rationale',
      severity: 'warning',
      reason: 'Es fehlt etwas.',
      why: '',
      example: '',
      subject: '',
      url: '',
      ...finding,
    }),
  );
  return siteOf({
    site: 'handbook',
    today: '2026-06-01',
    label: 'test',
    files: { 'handbook.yaml': SETTINGS, ...files },
    findings: complete,
    history: { lastChange: {}, pages: {}, uncommitted: [], recent: [] },
    sheets: [],
    editions: { editions: [], elsewhere: [], comparisons: [] },
  });
}

/** A procedure's file. */
export function procedureFile(title: string, fields = ''): string {
  return `---
title: ${title}
status: in-force
inForceSince: 2024-01-01
task: advice
stations: [erstkontakt]
direction: both
owner: leitung
${fields}---
`;
}
