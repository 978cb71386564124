import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkHandbook } from '../rules/run.ts';
import { loadHandbook } from './load.ts';
import { workingTree } from './working-tree.ts';

let content: string;

beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'belegbar-tree-'));
  for (const folder of ['docs', 'docs/leer', 'procedures', 'docs/seite.mdx']) mkdirSync(join(content, folder));
  writeFileSync(
    join(content, 'handbook.yaml'),
    'format: 1\norganisation: { name: Beispiel }\nroles: [{ id: a, title: A }]\n',
  );
  writeFileSync(join(content, 'docs/nichts.mdx'), '');
  writeFileSync(join(content, 'terms'), 'eine Datei, wo ein Ordner sein sollte');
  symlinkSync('/etc/passwd', join(content, 'docs/passwd.mdx'));
  symlinkSync('..', join(content, 'docs/kreis'));
  symlinkSync('nirgendwo', join(content, 'docs/ins-leere.mdx'));
  // Reading a pipe to which nobody writes would wait for ever.
  execFileSync('mkfifo', [join(content, 'docs/pipe.mdx')]);
});

afterAll(() => rmSync(content, { recursive: true }));

describe('workingTree', () => {
  it('lists links, pipes and files where folders should be, and follows none of them', async () => {
    expect((await workingTree(content).list()).map(({ path, type }) => `${type} ${path}`)).toEqual([
      'link docs/ins-leere.mdx',
      'link docs/kreis',
      'file docs/nichts.mdx',
      'link docs/passwd.mdx',
      'special docs/pipe.mdx',
      'file handbook.yaml',
      'file terms',
    ]);
  });

  it('is reported file by file', async () => {
    const findings = await checkHandbook(await loadHandbook(workingTree(content)), { today: '2026-06-01' });
    const errors = findings.filter(({ severity, ruleId }) => severity === 'error' || ruleId === 'misplaced-file');
    expect(errors.map(({ file, line, column, ruleId }) => `${file}:${line}:${column} ${ruleId}`)).toEqual([
      'docs/ins-leere.mdx:1:1 symbolic-link',
      'docs/kreis:1:1 symbolic-link',
      'docs/nichts.mdx:1:1 broken-file',
      'docs/passwd.mdx:1:1 symbolic-link',
      'docs/pipe.mdx:1:1 broken-file',
      'terms:1:1 misplaced-file',
    ]);
  });

  it('reports what may not be opened instead of failing', async () => {
    const tree = workingTree(content);
    const closed = {
      ...tree,
      list: async () => [
        ...(await tree.list()),
        { path: 'docs/geheim', type: 'closed' as const, size: 0 },
        { path: 'docs/verschwunden.mdx', type: 'file' as const, size: 3 },
      ],
    };
    const findings = await checkHandbook(await loadHandbook(closed), { today: '2026-06-01' });
    expect(
      findings.filter(({ file }) => /geheim|verschwunden/.test(file)).map(({ file, reason }) => `${file} ${reason}`),
    ).toEqual([
      'docs/geheim Datei oder Ordner lässt sich nicht öffnen. Bitte die Zugriffsrechte prüfen.',
      'docs/verschwunden.mdx Datei oder Ordner lässt sich nicht öffnen. Bitte die Zugriffsrechte prüfen.',
    ]);
  });

  it('fails for a folder that is not there, or is a file', async () => {
    await expect(workingTree(join(content, 'fehlt')).list()).rejects.toThrow('ENOENT');
    await expect(workingTree(join(content, 'handbook.yaml')).list()).rejects.toThrow('ENOTDIR');
  });
});
