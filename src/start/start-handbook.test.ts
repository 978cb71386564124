import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadHandbook, memorySource } from '../handbook/index.ts';
import { messages } from '../messages/index.ts';
import { checkHandbook } from '../rules/run.ts';
import { collectAnswers } from '../scaffold/collect-answers.ts';
import { settings } from '../schemas/settings.ts';
import { repositoryHostOf, sitePlace } from './addresses.ts';
import { named, namesProblem, shortNameOf } from './names.ts';
import { nextSteps } from './next-steps.ts';
import { isSample } from './sample.ts';
import { startHandbook } from './start-handbook.ts';

const read = (path: string) => parse(readFileSync(new URL(path, import.meta.url), 'utf8'), { schema: 'core' });

describe('what a handbook is begun with', () => {
  it('asks for the same in both languages of the catalogue', () => {
    const parts = (path: string) =>
      read(path).requirements.map(({ id, evidence, rules }: Record<string, unknown>) => ({ id, evidence, rules }));
    expect(parts('./qb-11.en.yaml')).toEqual(parts('../content/requirements/qb-11.yaml'));
  });

  // A sentence of the begun page itself must not pass for what only the organisation can say.
  it.each([
    ['de', 'Hilfe e. V.', 5],
    ['de', 'Praxis Yılmaz', 3],
    ['en', 'Hilfe e. V.', 0],
  ] as const)('in %s, asks %s for all that its imprint lacks', async (language, name, lacking) => {
    const words = messages(language).init;
    const today = '2026-11-23';
    const start = startHandbook(words, { language, catalogue: 'title: K\nstandard: S\n', contentPath: 'inhalt' });
    const context = { handbook: await loadHandbook(memorySource({})), today, words: messages(language).new };
    const given = { name, email: 'a@example.org', phone: '030 1', publicUrl: 'https://a.example' };
    const answers = await collectAnswers(start, context, given, messages(language).ask);
    const files = start.write(context, answers ?? {}).map(({ path, text }) => [path, text] as const);
    const handbook = await loadHandbook(memorySource(Object.fromEntries(files)));
    const findings = await checkHandbook(handbook, { today });
    expect(findings.filter(({ ruleId }) => ruleId === 'incomplete-imprint')).toHaveLength(lacking);
    const steps = nextSteps(handbook, findings, today).map(({ text }) => text);
    expect(steps.filter((text) => text.includes('handbook.yaml'))).toHaveLength(lacking === 0 ? 0 : 1);
  });

  it('knows the sample by its organisation', () => {
    const sample = settings.parse(read('../content/handbook.yaml'));
    expect(isSample(sample)).toBe(true);
    expect(isSample({ organisation: { ...sample.organisation, name: 'Andere' } })).toBe(false);
  });

  it('makes ids of names, also where a name has a comma in it', () => {
    expect(named('Ältere Menschen, Büro')).toEqual([
      { id: 'aeltere-menschen', title: 'Ältere Menschen' },
      { id: 'buero', title: 'Büro' },
    ]);
    expect(named('Beratung, Coaching und Vermittlung; Betreuung').map(({ title }) => title)).toEqual([
      'Beratung, Coaching und Vermittlung',
      'Betreuung',
    ]);
    expect(namesProblem('Leitung, leitung')).toEqual({ twice: 'leitung' });
    expect(namesProblem('Leitung, ???')).toEqual({ nameless: '???' });
    expect(namesProblem('Leitung')).toBeUndefined();
  });

  it.each([
    ['Nachbarschaftshilfe Köln e. V.', 'Nachbarschaftshilfe Köln'],
    ['Brückenwerk gGmbH', 'Brückenwerk'],
    ['Wohnhilfe GmbH & Co. KG', 'Wohnhilfe'],
    ['GmbH', 'GmbH'],
  ])('calls %s in short %s', (name, short) => {
    expect(shortNameOf(name)).toBe(short);
  });

  it.each([
    ['https://a.example', { url: 'https://a.example', base: undefined }],
    ['https://a.example/qm/handbuch', { url: 'https://a.example', base: '/qm/handbuch/' }],
    ['https://a.example/?q=1', undefined],
    ['javascript:alert(1)', undefined],
    ['a.example', undefined],
  ])('reads the address %s', (address, place) => {
    expect(sitePlace(address)).toEqual(place);
  });

  it('tells hosts by their names', () => {
    expect(
      ['https://github.com/a/b', 'https://gitlab.example.org/a/b', 'https://codeberg.org/a/b'].map(repositoryHostOf),
    ).toEqual(['github', 'gitlab', 'forgejo']);
  });
});
