import { describe, expect, it } from 'vitest';
import { schemas } from '../schemas/index.ts';
import { validate, writtenPath } from './validate.ts';
import { readYaml } from './yaml-text.ts';

const evaluation = (assessments: string) =>
  validate(
    schemas.evaluation,
    readYaml(
      `title: Evaluation\nperiod: { from: 2025-01-01, to: 2025-12-31 }\nstatus: open\nresponsible: leitung\n${assessments}`,
      1,
    ).value,
  );

describe('validate', () => {
  it('keeps what is usable when one field is wrong', () => {
    const { data, problems } = validate(schemas.page, { title: 'Leitbild', order: 'eins', purpose: 'glossary' });
    expect(data).toMatchObject({ title: 'Leitbild', purpose: 'glossary' });
    expect(data?.order).toBeUndefined();
    expect(problems).toEqual([
      { code: 'invalid-value', path: ['order'], allowed: [], expected: 'number', found: 'eins' },
    ]);
  });

  it('gives no data where a required field is missing, and names it', () => {
    const { data, problems } = validate(schemas.page, { order: 1 });
    expect(data).toBeUndefined();
    expect(problems.map(({ code, path }) => [code, path])).toEqual([['missing-field', ['title']]]);
  });

  it('reports all that is wrong in one go', () => {
    const { problems } = validate(schemas.feedback, { received: '2025-02-30', channel: 'brief', colour: 1 });
    expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`).sort()).toEqual([
      'invalid-value channel',
      'invalid-value received',
      'missing-field kind',
      'missing-field summary',
      'unknown-field colour',
    ]);
  });

  it('counts a field without a value as missing, and an optional one as absent', () => {
    expect(validate(schemas.page, { title: null }).problems[0]).toMatchObject({
      code: 'missing-field',
      path: ['title'],
    });
    const { data, problems } = validate(schemas.procedure, readYaml(PROCEDURE.replace('goal: x', 'goal:'), 1).value);
    expect(problems).toEqual([]);
    expect(data?.goal).toBeUndefined();
  });

  it('names a field it does not know without a value too: a decimal comma makes one in braces', () => {
    expect(validate(schemas.page, { title: 'x', descripton: null }).problems).toMatchObject([
      { code: 'unknown-field', path: ['descripton'] },
    ]);
    const { problems } = evaluation('assessments: [{ procedure: a, results: [{ indicator: b, value: 43,1 }] }]\n');
    expect(problems).toMatchObject([{ code: 'unknown-field', path: ['assessments', 0, 'results', 0, '1'] }]);
  });

  it('reports an empty item of a list', () => {
    const { data, problems } = validate(schemas.page, { title: 'x', keywords: ['a', null, 'b'] });
    expect(data?.keywords).toEqual(['a', 'b']);
    expect(problems[0]).toMatchObject({ code: 'invalid-value', path: ['keywords', 1] });
  });

  it('names the missing value of a result, whatever types it may have', () => {
    const { problems } = evaluation('assessments: [{ procedure: a, results: [{ indicator: b }] }]\n');
    expect(problems).toEqual([
      {
        code: 'missing-field',
        path: ['assessments', 0, 'results', 0, 'value'],
        allowed: [],
        expected: 'number|string',
        found: '',
      },
    ]);
  });

  it('maps indices of what is kept to those of the file, in nested lists and over several rounds', () => {
    const { data, removed } = evaluation(`assessments:
  - rating: met
  - procedure: a
    measures:
      - { id: x-1 }
      - { id: x-2, title: Zweite }
      - { id: x-3, title: Dritte, changed: [1, procedures/a] }
  - { procedure: [b] }
  - procedure: c
`);
    expect(data?.assessments.map(({ procedure }) => procedure)).toEqual(['a', 'c']);
    expect(data?.assessments[0]?.measures.map(({ id }) => id)).toEqual(['x-2', 'x-3']);
    expect(writtenPath(['assessments', 0, 'procedure'], removed)).toEqual(['assessments', 1, 'procedure']);
    expect(writtenPath(['assessments', 0, 'measures', 0], removed)).toEqual(['assessments', 1, 'measures', 1]);
    expect(writtenPath(['assessments', 0, 'measures', 1, 'changed', 0], removed)).toEqual([
      'assessments',
      1,
      'measures',
      2,
      'changed',
      1,
    ]);
    expect(writtenPath(['assessments', 1], removed)).toEqual(['assessments', 3]);
  });

  it('is not fooled by names that mean something to the machine', () => {
    const value = readYaml('title: x\n__proto__: { order: 1 }\nconstructor: 1\n', 1).value;
    const { data, problems } = validate(schemas.page, value);
    expect(problems.map(({ code, found }) => [code, found])).toEqual([
      ['unknown-field', '__proto__'],
      ['unknown-field', 'constructor'],
    ]);
    expect(data?.order).toBeUndefined();
  });

  it.each([[], 'text', 3, null, undefined])('gives no data for %j', (value) => {
    expect(validate(schemas.page, value).data).toBeUndefined();
  });
});

const PROCEDURE = `title: Sprechstunde
status: draft
task: advice
direction: both
owner: leitung
goal: x
`;
