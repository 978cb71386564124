import { describe, expect, it } from 'vitest';
import type { Finding } from '../rules/finding.ts';
import { matchFindings } from './matching.ts';

function finding(values: Partial<Finding> = {}): Finding {
  return {
    file: 'procedures/a.mdx',
    line: 5,
    column: 1,
    ruleId: 'missing-goal',
    severity: 'warning',
    reason: 'Das Ziel fehlt.',
    why: '',
    example: '',
    subject: 'goal',
    url: '',
    ...values,
  };
}

const exception = { reason: 'Wird abgestimmt.', until: '2026-12-31' };

describe('matchFindings', () => {
  it('knows a finding by rule, file and subject, not by its line', () => {
    const moved = finding({ line: 40, reason: 'In anderen Worten.' });
    expect(matchFindings([finding()], [moved])).toEqual({ new: [], fixed: [], unchanged: [moved], excepted: [] });
  });

  it.each([
    ['rule', { ruleId: 'missing-benefit' }],
    ['file', { file: 'procedures/b.mdx' }],
    ['subject', { subject: 'benefit' }],
  ])('takes another %s for another finding', (_, values) => {
    const result = matchFindings([finding()], [finding(values)]);
    expect(result).toMatchObject({ new: [values], fixed: [{ subject: 'goal' }], unchanged: [] });
  });

  it('lets a renamed file keep its findings', () => {
    const after = finding({ file: 'procedures/b.mdx' });
    const renamed = new Map([['procedures/a.mdx', 'procedures/b.mdx']]);
    expect(matchFindings([finding()], [after], { renamed })).toMatchObject({ new: [], fixed: [], unchanged: [after] });
  });

  it('lets a finding about a renamed page keep its subject, wherever it stands', () => {
    const about = (subject: string) => finding({ file: 'evaluations/2025.mdx', subject });
    const renamed = new Map([['procedures/a.mdx', 'procedures/b.mdx']]);
    const follows = matchFindings([about('procedure a')], [about('procedure b')], { renamed });
    expect(follows).toMatchObject({ new: [], fixed: [], unchanged: [{ subject: 'procedure b' }] });
    const stays = matchFindings([about('procedure a')], [about('procedure a')], { renamed });
    expect(stays).toMatchObject({ new: [], fixed: [], unchanged: [{ subject: 'procedure a' }] });
  });

  it('counts equal findings', () => {
    const result = matchFindings(
      [finding({ line: 5 }), finding({ line: 9 })],
      [5, 7, 9].map((line) => finding({ line })),
    );
    expect([result.new.length, result.unchanged.length, result.fixed.length]).toEqual([1, 2, 0]);
    expect(matchFindings([finding(), finding()], [finding()]).fixed).toHaveLength(1);
  });

  it('takes of equal findings the one on a changed line for the new one', () => {
    const after = [3, 6].map((line) => finding({ line }));
    const result = matchFindings([finding({ line: 5 })], after, { isChangedLine: (_, line) => line === 3 });
    expect(result).toMatchObject({ new: [{ line: 3 }], unchanged: [{ line: 6 }] });
  });

  it('takes of equal findings the one in other words for the new one', () => {
    const after = [finding({ line: 3, reason: 'Anderes.' }), finding({ line: 6 })];
    expect(matchFindings([finding({ line: 5 })], after).new).toEqual([after[0]]);
  });

  it('leaves a finding unchanged that only weighs more', () => {
    const after = finding({ severity: 'error' });
    expect(matchFindings([finding()], [after]).unchanged).toEqual([after]);
  });

  it('does not call a finding fixed that was excepted', () => {
    const after = finding({ excepted: exception });
    expect(matchFindings([finding()], [after])).toEqual({ new: [], fixed: [], unchanged: [], excepted: [after] });
    expect(matchFindings([], [after])).toEqual({ new: [], fixed: [], unchanged: [], excepted: [after] });
  });

  it('takes a finding for new whose exception is gone', () => {
    expect(matchFindings([finding({ excepted: exception })], [finding()]).new).toHaveLength(1);
  });

  it('says nothing of what is excepted before and after, nor of what was excepted and is gone', () => {
    const excepted = finding({ excepted: exception });
    const nothing = { new: [], fixed: [], unchanged: [], excepted: [] };
    expect(matchFindings([excepted], [excepted])).toEqual(nothing);
    expect(matchFindings([excepted], [])).toEqual(nothing);
  });
});
