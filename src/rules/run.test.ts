import { describe, expect, it } from 'vitest';
import { loadHandbook, memorySource } from '../handbook/index.ts';
import { MINIMAL_HANDBOOK } from './minimal-handbook.ts';
import { allRules } from './registry.ts';
import { checkHandbook, severityOf } from './run.ts';

const load = (files: Readonly<Record<string, string>>) => loadHandbook(memorySource({ ...MINIMAL_HANDBOOK, ...files }));

async function check(files: Readonly<Record<string, string>>, today = '2026-06-01') {
  return checkHandbook(await load(files), { today });
}

/** The minimal settings with rules set. */
const settings = (rules: string) => ({ 'handbook.yaml': `${MINIMAL_HANDBOOK['handbook.yaml']}rules: ${rules}\n` });

/** A procedure in force without indicators, with an exception to the rule that asks for them. */
const procedure = (until: string) => ({
  'procedures/rueckruf.mdx': `---
title: Rückrufservice
status: in-force
inForceSince: 2026-03-01
task: information
stations: [erstkontakt]
direction: from-customer
owner: leitung
rationale: Viele Menschen rufen außerhalb unserer Zeiten an und geben nach dem zweiten Versuch auf, obwohl sie Hilfe brauchen.
goal: Wer anruft und niemanden erreicht, wird binnen eines Tages zurückgerufen.
benefit: Sie müssen nicht mehrmals anrufen.
contents: [Anliegen aufnehmen, Rückrufzeit vereinbaren]
exceptions: [{ rule: missing-indicator, reason: Wird abgestimmt., until: ${until} }]
---
`,
});

describe('severities', () => {
  it('are those of the handbook, except that a locked rule never weighs less than its own', async () => {
    const handbook = await load(
      settings(
        '{ missing-goal: error, missing-indicator: off, thin-rationale: info, unsafe-content: off, locked-rule: error }',
      ),
    );
    const rules = new Map((await allRules()).map((rule) => [rule.id, rule]));
    const severities = ['missing-goal', 'missing-indicator', 'thin-rationale', 'unsafe-content', 'locked-rule'].map(
      (id) => {
        const rule = rules.get(id);
        return rule && severityOf(rule, handbook);
      },
    );
    expect(severities).toEqual(['error', undefined, 'info', 'error', 'error']);
  });

  it('keep every rule of format and safety that stops a build locked', async () => {
    const open = (await allRules()).filter(({ area, severity, locked }) => {
      return (area === 'format' || area === 'safety') && severity === 'error' && !locked;
    });
    expect(open.map(({ id }) => id)).toEqual([]);
  });
});

describe('exceptions', () => {
  it('mark what they cover, and keep it in the list', async () => {
    expect(await check(procedure('2026-12-31'))).toMatchObject([
      { ruleId: 'missing-indicator', excepted: { reason: 'Wird abgestimmt.', until: '2026-12-31' } },
    ]);
  });

  it('hold on their last day, and no longer', async () => {
    expect((await check(procedure('2026-06-01')))[0]?.excepted).toBeDefined();
    const after = await check(procedure('2026-05-31'));
    expect(after.map(({ ruleId, excepted }) => [ruleId, excepted])).toEqual([
      ['missing-indicator', undefined],
      ['expired-exception', undefined],
    ]);
  });

  it('that expire never turn a handbook red: time alone stops no build', async () => {
    const files = { ...procedure('2026-05-31'), ...settings('{ missing-indicator: error }') };
    expect((await check(files)).map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['missing-indicator', 'warning'],
      ['expired-exception', 'warning'],
    ]);
    const without = {
      ...files,
      'procedures/rueckruf.mdx': files['procedures/rueckruf.mdx'].replace(/exceptions.*\n/, ''),
    };
    expect((await check(without)).map(({ severity }) => severity)).toEqual(['error']);
  });

  it('do nothing for locked rules', async () => {
    const page =
      '---\ntitle: x\nexceptions: [{ rule: unsafe-content, reason: y., until: 2026-12-31 }]\n---\n\n<script />\n';
    const findings = await check({ 'docs/a.mdx': page });
    expect(findings.map(({ ruleId, severity, excepted }) => [ruleId, severity, excepted])).toEqual([
      ['locked-rule', 'warning', undefined],
      ['unsafe-content', 'error', undefined],
    ]);
  });
});

describe('one slip is one finding', () => {
  it('a misspelt field is not missing too', async () => {
    const text = procedure('2026-12-31')['procedures/rueckruf.mdx'].replace('benefit:', 'benefits:');
    const findings = await check({ 'procedures/rueckruf.mdx': text });
    expect(findings.filter(({ excepted }) => !excepted).map(({ ruleId }) => ruleId)).toEqual(['unknown-field']);
  });
});

it('words findings in English even where the settings are broken otherwise', async () => {
  const findings = await check({ 'handbook.yaml': 'format: 2\nlanguage: en\n' });
  expect(findings.map(({ reason }) => reason)).toEqual([
    'The field Organisation (organisation) is missing. Expected: Who keeps the handbook.',
    'The field Roles (roles) is missing. Expected: Functions that carry responsibility. Roles, not names.',
  ]);
});
