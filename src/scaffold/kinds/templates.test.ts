import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadHandbook, memorySource, workingTree } from '../../handbook/index.ts';
import { messages } from '../../messages/index.ts';
import { MINIMAL_HANDBOOK } from '../../rules/minimal-handbook.ts';
import { checkHandbook } from '../../rules/run.ts';
import { collectAnswers } from '../collect-answers.ts';
import type { NewFiles, Scaffold } from '../scaffold.ts';
import { page } from './page.ts';
import { procedure } from './procedure.ts';
import { terms } from './terms.ts';
import { version } from './version.ts';

const TODAY = '2026-06-01';
const SAMPLE = fileURLToPath(new URL('../../content', import.meta.url));

async function make(scaffold: Scaffold, given: Readonly<Record<string, string>>, base = MINIMAL_HANDBOOK) {
  const handbook = await loadHandbook(memorySource(base));
  const context = { handbook, today: TODAY, words: messages(handbook.settings.language).new };
  const answers = await collectAnswers(scaffold, context, given, messages('de').ask);
  return scaffold.write(context, answers ?? {});
}

/** What the check says about new files, by rule and subject. */
async function findingsOf(files: NewFiles): Promise<string[]> {
  const added = Object.fromEntries(files.map(({ path, text }) => [path, text]));
  const handbook = await loadHandbook(memorySource({ ...MINIMAL_HANDBOOK, ...added }));
  const findings = await checkHandbook(handbook, { today: TODAY });
  return findings.filter(({ file }) => file in added).map(({ ruleId, subject }) => `${ruleId} ${subject}`);
}

const PROCEDURE = { title: 'Größere Anliegen: Rückruf', task: 'Beratung', stations: 'Erster Kontakt' };

describe('npm run new -- procedure', () => {
  it('reports every placeholder until it is replaced', async () => {
    const files = await make(procedure, PROCEDURE);
    expect(files[0].path).toBe('procedures/groessere-anliegen-rueckruf.mdx');
    const found = await findingsOf(files);
    const placeholders = found.filter((one) => one.startsWith('placeholder-text')).map((one) => one.split(' ')[1]);
    expect(placeholders).toEqual(['rationale', 'goal', 'benefit', 'contents', 'body']);
    expect(found.filter((one) => !one.startsWith('placeholder-text'))).toEqual(['missing-indicator indicators']);
  });

  it('prepares the six stages of a complaint procedure', async () => {
    const [file] = await make(procedure, { ...PROCEDURE, task: 'feedback' });
    expect(file.text.match(/^ {2}\w+: .?\[?.?Bitte|^ {2}\w+: >-/gm)).toHaveLength(6);
    expect((await findingsOf([file])).filter((one) => one.startsWith('placeholder-text'))).toHaveLength(11);
  });

  it('takes what is answered', async () => {
    const given = { ...PROCEDURE, rationale: 'Weil: „viele“ warten.', contents: 'Anliegen, Rückruf', status: 'draft' };
    const [{ text }] = await make(procedure, given);
    expect(text).toContain('rationale: "Weil: „viele“ warten."\n');
    expect(text).toContain('contents:\n  - Anliegen\n  - Rückruf\n');
    expect(text).not.toContain('inForceSince');
  });

  it.each([
    [{ title: '' }, '--title: „Titel“ wird gebraucht.'],
    [{ task: '' }, '--task: „Aufgabe“ wird gebraucht. Möglich: acquisition (Kundengewinnung), care'],
    [{ id: 'sprechstunde' }, '--id: procedures/sprechstunde.mdx gibt es schon. Bitte eine andere Kennung wählen.'],
    [{ stations: 'vertrag' }, '--stations: „vertrag“ gibt es nicht.'],
    [{ owner: 'chefin' }, '--owner: „chefin“ gibt es nicht.'],
  ])('refuses %o', async (wrong, message) => {
    await expect(make(procedure, { ...PROCEDURE, ...wrong })).rejects.toThrow(message);
  });
});

describe('npm run new -- terms', () => {
  it('makes the document and a first version, with every gap reported', async () => {
    const files = await make(terms, { title: 'Hausordnung für Gäste', owner: 'leitung', validFrom: '1.9.2026' });
    expect(files.map(({ path }) => path)).toEqual([
      'terms/hausordnung-fuer-gaeste/document.yaml',
      'terms/hausordnung-fuer-gaeste/2026-09-01.de.mdx',
    ]);
    const rules = new Set((await findingsOf(files)).map((one) => one.split(' ')[0]));
    expect([...rules].sort()).toEqual(['no-version-in-force', 'placeholder-text']);
  });
});

describe('npm run new -- version', () => {
  it('copies the version in force in all its languages and prepares the changes', async () => {
    const source = workingTree(SAMPLE);
    const paths = (await source.list()).map(({ path }) => path).filter((path) => /^(?:handbook|terms)/.test(path));
    const bytes = await source.read(paths);
    const base = Object.fromEntries([...bytes].map(([path, content]) => [path, new TextDecoder().decode(content)]));
    const files = await make(version, { document: 'leistungsvereinbarung-integration', validFrom: '2027-04-01' }, base);
    expect(files.map(({ path }) => path.split('/').at(-1)).sort()).toEqual([
      '2027-04-01.ar.mdx',
      '2027-04-01.de.mdx',
      '2027-04-01.en.mdx',
    ]);
    const bodyOf = (text = '') => text.split('\n---\n').slice(1).join('\n---\n');
    for (const { path, text } of files) {
      const before = base[path.replace('2027', '2026')];
      expect(bodyOf(text)).toBe(bodyOf(before));
      expect(text).toContain('[Bitte ausfüllen: warum die Klausel geändert wird]');
      expect(text).not.toMatch(/^(?:approved|announcedOn|reviewed):/m);
    }
  });

  it('refuses a day before the last version', async () => {
    const given = { document: 'beratungsvertrag', validFrom: '2024-12-31' };
    await expect(make(version, given)).rejects.toThrow('Die neue Version muss nach der letzten beginnen');
  });

  it('needs terms', async () => {
    const settings = { 'handbook.yaml': MINIMAL_HANDBOOK['handbook.yaml'] ?? '' };
    await expect(make(version, { document: 'x', validFrom: '2027-01-01' }, settings)).rejects.toThrow('gibt es nicht');
  });
});

describe('npm run new -- page', () => {
  it('writes into a folder, and its placeholder is a finding', async () => {
    const files = await make(page, { title: 'Übergabe', id: 'dienst/uebergabe' });
    expect(files[0].path).toBe('docs/dienst/uebergabe.mdx');
    expect(await findingsOf(files)).toEqual(['placeholder-text body [Bitte ausfüllen: Text der Seite]']);
  });
});
