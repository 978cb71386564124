import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Handbook, loadHandbook, memorySource, workingTree } from '../../handbook/index.ts';
import { messages } from '../../messages/index.ts';
import { evaluationWithMeasures } from '../../rules/examples/measure-file.ts';
import { MINIMAL_HANDBOOK } from '../../rules/minimal-handbook.ts';
import { checkHandbook } from '../../rules/run.ts';
import { collectAnswers } from '../collect-answers.ts';
import type { NewFile, ScaffoldContext } from '../scaffold.ts';
import { evaluation } from './evaluation.ts';

const TODAY = '2026-11-23';
const SAMPLE = fileURLToPath(new URL('../../content', import.meta.url));

async function sampleFiles(): Promise<Record<string, string>> {
  const source = workingTree(SAMPLE);
  const items = await source.list();
  const bytes = await source.read(items.map(({ path }) => path));
  return Object.fromEntries([...bytes].map(([path, content]) => [path, new TextDecoder().decode(content)]));
}

const load = (files: Readonly<Record<string, string>>) => loadHandbook(memorySource(files));

function contextOf(handbook: Handbook): ScaffoldContext {
  return { handbook, today: TODAY, words: messages(handbook.settings.language).new };
}

async function make(handbook: Handbook, given: Readonly<Record<string, string>>): Promise<NewFile> {
  const context = contextOf(handbook);
  const answers = await collectAnswers(evaluation, context, given, messages('de').ask);
  return evaluation.write(context, answers ?? {})[0];
}

/** What the check finds more than before, by rule. */
async function newFindings(files: Readonly<Record<string, string>>, file: NewFile): Promise<string[]> {
  const before = await checkHandbook(await load(files), { today: TODAY });
  const after = await checkHandbook(await load({ ...files, [file.path]: file.text }), { today: TODAY });
  const key = ({ ruleId, file: path, subject }: (typeof after)[number]) => `${ruleId} ${path} ${subject}`;
  const known = new Set(before.map(key));
  return after.filter((finding) => !known.has(key(finding))).map(({ ruleId, subject }) => `${ruleId} ${subject}`);
}

describe('npm run new -- evaluation', () => {
  it('leaves only what a person has to judge, in the sample', async () => {
    const files = await sampleFiles();
    const handbook = await load(files);
    const file = await make(handbook, { cycle: '2027' });
    const found = await newFindings(files, file);
    expect([...new Set(found.map((one) => one.split(' ')[0]))]).toEqual(['awaiting-judgement']);
    // Two open measures; twelve procedures to judge; two of them without any indicator to measure.
    expect(found.filter((one) => one.endsWith(' effect'))).toEqual([
      'awaiting-judgement 2025-04 effect',
      'awaiting-judgement 2025-07 effect',
    ]);
    expect(found.filter((one) => one.endsWith(' judgement'))).toHaveLength(12);
    expect(file.text).toContain('bisher 2025: 14, 2024: 9');
    expect(file.text).toContain('participants: [qmb, geschaeftsfuehrung,');
  });

  it('asks what a measure has achieved that was done since the last cycle, once', async () => {
    const done =
      '{ id: 2025-01, title: Zweiter Tag, owner: leitung, due: 2026-05-31, status: done, changed: [procedures/sprechstunde] }';
    const files = { ...MINIMAL_HANDBOOK, 'evaluations/2025.mdx': evaluationWithMeasures([done]) };
    const file = await make(await load(files), { cycle: '2026' });
    expect(file.text).toMatch(/- measure: 2025-01\n +status: done\n/);
    expect(await newFindings(files, file)).toContain('awaiting-judgement 2025-01 effect');
    const next = await make(await load({ ...files, [file.path]: file.text }), { cycle: '2027' });
    expect(next.text).toMatch(/- measure: 2025-01\n +status: done\n/);
    const judged = file.text.replace('status: done\n', 'status: done\n    effect: Es kamen mehr.\n');
    expect((await make(await load({ ...files, [file.path]: judged }), { cycle: '2027' })).text).not.toContain(
      '2025-01',
    );
    const passedOver = file.text.replace(/followUp:\n.*\n.*\n.*\n/, '');
    expect((await make(await load({ ...files, [file.path]: passedOver }), { cycle: '2027' })).text).not.toContain(
      '2025-01',
    );
  });

  it('completes a planned cycle and keeps every word of it', async () => {
    const files = await sampleFiles();
    const text = files['evaluations/2026.mdx'] ?? '';
    const context = contextOf(await load(files));
    const completed = evaluation.complete?.(context, {}, text);
    expect(completed?.added).toEqual(['12 Verfahren']);
    const lines = new Set(completed?.text.split('\n'));
    expect(text.split('\n').filter((line) => !lines.has(line))).toEqual(['assessments: []']);
    expect(completed?.text).toContain('# Rückmeldungen im Zeitraum: 1 Beschwerde');
    const found = await newFindings(files, { path: 'evaluations/2026.mdx', text: completed?.text ?? '' });
    expect(new Set(found.map((one) => one.split(' ')[0]))).toEqual(new Set(['awaiting-judgement']));
    const again = evaluation.complete?.(
      contextOf(await load({ ...files, 'evaluations/2026.mdx': completed?.text ?? '' })),
      {},
      completed?.text ?? '',
    );
    expect(again).toEqual({ text: completed?.text, added: [] });
  });

  it('leaves a closed cycle alone', async () => {
    const files = await sampleFiles();
    const text = files['evaluations/2025.mdx'] ?? '';
    expect(evaluation.complete?.(contextOf(await load(files)), {}, text)).toEqual({ text, added: [] });
  });

  it('asks for the period of a cycle that is not named after a year', async () => {
    const handbook = await load(MINIMAL_HANDBOOK);
    await expect(make(handbook, { cycle: 'kita-jahr-2026-27' })).rejects.toThrow('--from: „von“ wird gebraucht.');
    const file = await make(handbook, { cycle: 'kita-jahr-2026-27', from: '1.8.2026', to: '31.07.2027' });
    expect(file.path).toBe('evaluations/kita-jahr-2026-27.mdx');
    expect(file.text).toContain('period: { from: 2026-08-01, to: 2027-07-31 }');
    await expect(make(handbook, { cycle: 'x', from: '2026-08-01', to: '2026-07-31' })).rejects.toThrow('endet, bevor');
  });

  it('works in an empty handbook', async () => {
    const settings = { 'handbook.yaml': MINIMAL_HANDBOOK['handbook.yaml'] ?? '' };
    const file = await make(await load(settings), { cycle: '2026', responsible: 'leitung' });
    expect(file.text).toContain('assessments: []');
    expect(await newFindings(settings, file)).toEqual([]);
  });

  it('offers no role that the handbook does not name', async () => {
    const handbook = await load(MINIMAL_HANDBOOK);
    await expect(make(handbook, { cycle: '2026', responsible: 'chefin' })).rejects.toThrow(
      'Möglich: leitung (Leitung)',
    );
  });
});
