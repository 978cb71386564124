import type { Finding, Severity } from '../../rules/finding.ts';
import type { NamedRule } from '../../rules/rule.ts';
import { fingerprints } from '../fingerprint.ts';
import { type FindingsReport, repositoryPath } from '../report.ts';
import type { Reporter } from './reporter.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, for hosts and editors that read it. Granted exceptions are suppressions. */
export const sarif: Reporter = (report) => {
  const prints = fingerprints(report.findings);
  const added = new Set(report.since?.findings.new);
  const used = new Set(report.findings.map(({ ruleId }) => ruleId));
  const rules = report.rules.filter(({ id }) => used.has(id));
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Belegbar', rules: rules.map((rule) => ruleEntry(report, rule)) } },
        language: report.language,
        columnKind: 'utf16CodeUnits',
        results: report.findings.map((finding) => ({
          ruleId: finding.ruleId,
          ruleIndex: indices.get(finding.ruleId) ?? -1,
          level: LEVELS[finding.severity],
          message: { text: finding.reason },
          locations: [locationOf(report, finding)],
          ...(report.since && { baselineState: added.has(finding) ? 'new' : 'unchanged' }),
          partialFingerprints: { 'belegbarFinding/v1': prints.get(finding) },
          ...(finding.excepted && {
            suppressions: [{ kind: 'inSource', status: 'accepted', justification: finding.excepted.reason }],
          }),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function ruleEntry(report: FindingsReport, rule: NamedRule) {
  const texts = rule.texts[report.language];
  const finding = report.findings.find(({ ruleId }) => ruleId === rule.id);
  const helpUri = finding && report.address(finding);
  return {
    id: rule.id,
    shortDescription: { text: texts.title },
    fullDescription: { text: texts.why },
    help: { text: texts.example },
    ...(helpUri !== undefined && { helpUri }),
    defaultConfiguration: { level: LEVELS[rule.severity] },
  };
}

function locationOf(report: FindingsReport, { file, line, column, endLine, endColumn }: Finding) {
  const uri = repositoryPath(report, file).split('/').map(encodeURIComponent).join('/');
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      region: {
        startLine: line,
        startColumn: column,
        ...(endLine !== undefined && { endLine }),
        ...(endColumn !== undefined && { endColumn }),
      },
    },
  };
}
