import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import AjvDraft04 from 'ajv-draft-04';
import { expect, it } from 'vitest';
import { loadHandbook, memorySource } from '../../handbook/index.ts';
import { MINIMAL_HANDBOOK } from '../../rules/minimal-handbook.ts';
import { checkHandbook } from '../../rules/run.ts';
import { reportOn } from '../report.ts';
import { REPORTERS, type ReportFormat } from './index.ts';

const TODAY = '2026-06-01';

/** Errors, gaps, hints and an exception, with signs that formats have to escape. */
const FILES = {
  ...MINIMAL_HANDBOOK,
  'procedures/zweite.mdx': `---
title: 'Rückruf, "ganz: schnell" 100 %'
status: in-force
task: information
direction: from-customer
owner: niemand
exceptions: [{ rule: missing-goal, reason: Wird noch abgestimmt., until: 2026-12-31 }]
---

## § {kaputt

`,
  'docs/ä leer.mdx': '',
};

async function output(format: ReportFormat): Promise<unknown> {
  const handbook = await loadHandbook(memorySource(FILES));
  const findings = await checkHandbook(handbook, { today: TODAY });
  expect(findings.length).toBeGreaterThan(5);
  const report = await reportOn({ handbook, findings, today: TODAY, contentPath: 'src/content' });
  return JSON.parse((await REPORTERS[format]())(report, { colour: false, width: 100 }));
}

it('writes SARIF that is valid against the schema of SARIF 2.1.0', async () => {
  // The schema comes with Microsoft's test helpers for SARIF; only that file is used.
  const folder = dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json'));
  const schema = JSON.parse(readFileSync(join(folder, 'lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
  const ajv = new AjvDraft04({ strict: false, validateFormats: false, unicodeRegExp: false });
  const validate = ajv.compile(schema);
  validate(await output('sarif'));
  expect(validate.errors).toBeNull();
});

/**
 * GitLab publishes no schema file; this is the table "Code Quality report format" of its documentation
 * (docs.gitlab.com/ci/testing/code_quality), with unique fingerprints required.
 */
const GITLAB = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'location', 'severity'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
};

it('writes a code quality report as GitLab documents it', async () => {
  const report = await output('gitlab');
  const validate = new Ajv2020().compile(GITLAB);
  validate(report);
  expect(validate.errors).toBeNull();
  const fingerprints = (report as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
  expect(new Set(fingerprints).size).toBe(fingerprints.length);
});
