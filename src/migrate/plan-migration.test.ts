import { describe, expect, it } from 'vitest';
import { loadHandbook, memorySource } from '../handbook/index.ts';
import { MINIMAL_HANDBOOK } from '../rules/minimal-handbook.ts';
import { checkHandbook } from '../rules/run.ts';
import { planMigration } from './plan-migration.ts';

const TODAY = '2026-06-01';

/** Settings in the first format, of an organisation on the web. */
const OLD = `# Grundangaben
format: 1 # nicht von Hand ändern
organisation:
  name: Beispiel e. V.
  country: Deutschland
  # Postfach der Redaktion
  accessibilityContact: barrierefrei@example.org # wird täglich gelesen
roles:
  - { id: leitung, title: Leitung }
services: [{ id: beratung, title: Beratung }]
customerPath: [{ id: erstkontakt, title: Erster Kontakt }]
sites: { public: { url: "https://example.org" } }
`;

const NEW = OLD.replace('format: 1', 'format: 2').replace(
  `  # Postfach der Redaktion
  accessibilityContact: barrierefrei@example.org`,
  `  accessibility:
    # Postfach der Redaktion
    contact: barrierefrei@example.org`,
);

const STATEMENT =
  '---\ntitle: Barrierefreiheit\npurpose: accessibility\naudience: public\n---\n\nAlles ist vorlesbar.\n';

const handbookWith = (settings: string) => ({
  ...MINIMAL_HANDBOOK,
  'docs/barrierefreiheit.mdx': STATEMENT,
  'handbook.yaml': settings,
});
const plan = (files: Readonly<Record<string, string | Uint8Array>>) => planMigration(memorySource(files));

async function findings(settings: string): Promise<string[]> {
  const found = await checkHandbook(await loadHandbook(memorySource(handbookWith(settings))), { today: TODAY });
  return found.map(({ ruleId, file, subject, reason }) => `${ruleId} ${file} ${subject} ${reason}`);
}

describe('planMigration', () => {
  it('moves what has moved, with its comments, and names the format; other files stay', async () => {
    expect(await plan(handbookWith(OLD))).toMatchObject({
      from: 1,
      changes: [{ format: 2 }],
      refused: [],
      files: [{ path: 'handbook.yaml', before: OLD, after: NEW }],
    });
  });

  it('changes nothing the second time', async () => {
    expect(await plan(handbookWith(NEW))).toMatchObject({ from: 2, changes: [], files: [] });
  });

  it('reads older content as it was meant: the check says the same before and after', async () => {
    const before = await findings(OLD);
    expect(before.some((line) => line.startsWith('incomplete-imprint'))).toBe(true);
    expect(before.filter((line) => /^(unknown-field|incomplete-accessibility)/.test(line))).toEqual([]);
    expect(await findings(NEW)).toEqual(before);
  });

  it('names the format where none was named', async () => {
    const nameless = OLD.replace(/^format.*\n/m, '');
    const { files = [] } = (await plan(handbookWith(nameless))) ?? {};
    expect(files[0]?.after).toContain('\nformat: 2\n');
    expect(await findings(files[0]?.after ?? '')).toEqual(await findings(NEW));
  });

  it('leaves a former name alone where both are written, and the check reports it', async () => {
    const both = OLD.replace('  country: Deutschland', '  accessibility: { contact: neu@example.org }');
    const { files = [], refused } = (await plan(handbookWith(both))) ?? {};
    expect(refused).toEqual([]);
    expect(files[0]?.after).toBe(both.replace('format: 1', 'format: 2'));
    expect((await findings(both)).filter((line) => line.startsWith('unknown-field'))).toHaveLength(1);
  });

  it('does not take a former name for the present one in the present format', async () => {
    const found = await findings(OLD.replace('format: 1', 'format: 2'));
    expect(found.filter((line) => line.startsWith('unknown-field'))).toHaveLength(1);
  });

  it('names each file that it cannot read', async () => {
    const broken = {
      'docs/a.mdx': '---\ntitle: "A\n---\n',
      'docs/b.mdx': new Uint8Array([0x2d, 0xff]),
      'docs/c.mdx': 'C',
    };
    const { refused } = (await plan({ ...handbookWith(OLD), ...broken })) ?? {};
    expect(refused?.map((line) => line.split(':')[0])).toEqual(['docs/a.mdx', 'docs/b.mdx', 'docs/c.mdx']);
  });

  it('knows formats that are to come, and folders without settings', async () => {
    expect(await plan(handbookWith(OLD.replace('format: 1', 'format: 9')))).toMatchObject({ from: 9, files: [] });
    expect(await plan({ 'docs/a.mdx': STATEMENT })).toBeUndefined();
  });
});
