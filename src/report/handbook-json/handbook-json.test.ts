import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { testSite } from '../../sites/test-site.ts';
import { sampleSite, siteFromFolder } from '../self-report/sample-site-for-tests.ts';
import { handbookJson } from './handbook-json.ts';
import { handbookJsonSchemaDocument } from './handbook-schema.ts';

describe('handbook.json', () => {
  it.each([
    ['the sample', sampleSite],
    ['an English handbook', () => siteFromFolder('tests/handbooks/youth-welfare-en')],
    ['the smallest handbook', () => siteFromFolder('tests/handbooks/minimal')],
    ['a handbook with unusable files', () => testSite({ 'procedures/x.mdx': '---\ntitle: "x\n---\n' }, [{}])],
  ])(
    '%s is valid against it',
    async (_, make) => {
      const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(handbookJsonSchemaDocument());
      const json: unknown = JSON.parse(JSON.stringify(handbookJson(await make())));
      validate(json);
      expect(validate.errors ?? []).toEqual([]);
      expect(validate({ ...(json as object), version: 2 })).toBe(false);
    },
    60_000,
  );

  it('holds every page with its address, and what the check found', async () => {
    const json = handbookJson(await sampleSite());
    expect(json.procedures).toHaveLength(14);
    expect(json.procedures.find(({ id }) => id === 'erstgespraech')).toMatchObject({
      path: 'procedures/erstgespraech.mdx',
      address: '/verfahren/erstgespraech/',
      data: { title: 'Persönliches Erstgespräch' },
    });
    expect(json.terms.flatMap(({ versions }) => versions).some(({ binding }) => !binding)).toBe(true);
    expect(json.findings.map(({ ruleId }) => ruleId)).toContain('overdue-measure');
  }, 60_000);
});
