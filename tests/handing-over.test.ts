import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT, runScript, TODAY, temporaryFolder } from './setup/builds.ts';

/** Two terms documents: of one, customers hear only after they have signed. */
const WHEN = { frueh: 'before-contract', spaet: 'at-contract' } as const;

let site: string;

beforeAll(async () => {
  const content = join(temporaryFolder('hand-over'), 'content');
  cpSync(join(PROJECT, 'tests/handbooks/minimal'), content, { recursive: true });
  const handbook = join(content, 'handbook.yaml');
  writeFileSync(handbook, `${readFileSync(handbook, 'utf8')}services: [{ id: naehen, title: Nähen }]\n`);
  for (const [id, when] of Object.entries(WHEN)) {
    const folder = join(content, 'terms', id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'document.yaml'),
      `title: Bedingungen ${id}\nkind: general-terms\nowner: vorstand\nservices: [naehen]\nbindingLanguage: de\ncommunication:\n  - { when: ${when}, how: Liegt im Laden aus. }\n`,
    );
    writeFileSync(
      join(folder, '2025-01-01.de.mdx'),
      '---\nvalidFrom: 2025-01-01\nappliesTo: new-contracts\nsummary: Kurz gesagt.\n---\n\n## § 1 Gegenstand\n\n(1) Wir nähen.\n',
    );
  }
  const out = join(content, '..', 'dist');
  const { code, stdout, stderr } = await runScript('build', ['--content', content, '--out', out, '--date', TODAY]);
  expect(code, stdout + stderr).toBe(0);
  site = join(out, 'handbook');
});

const sheet = (id: string) => readFileSync(join(site, 'bedingungen', id, 'aushaendigen/index.html'), 'utf8');

describe('the sheet for handing over terms', () => {
  it('says what the check found where customers would see the terms too late', () => {
    expect(sheet('spaet')).toContain('So sähen Kundinnen und Kunden den Text zu spät');
    expect(sheet('spaet')).toMatch(/<p class="gap"[^>]*>.*?before-contract/s);
  });

  it('says nothing of the kind where they see them before', () => {
    expect(sheet('frueh')).not.toContain('So sähen Kundinnen und Kunden den Text zu spät');
  });
});
