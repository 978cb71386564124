import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT, runScript, TODAY, temporaryFolder } from '../tests/setup/builds.ts';

const HANDBOOK = `format: 2
title: Handbuch
language: de
organisation: { name: Hafenhilfe e. V. }
roles: [{ id: leitung, title: Leitung }]
customerPath: [{ id: kontakt, title: Kontakt }]
`;

/** A procedure in Markdown, with a picture beside it. */
const MARKDOWN = `# Rückruf

## Begründung

Wer anruft, soll nicht warten müssen: Früher gingen Anfragen verloren.

## Ablauf

1. Notieren
2. Zurückrufen

![Der Zettel am Telefon](zettel.png)
`;

/** An empty handbook, and a folder for what is to be imported. */
function places(): { readonly content: string; readonly documents: string } {
  const folder = temporaryFolder('import');
  const [content, documents] = [join(folder, 'handbuch'), join(folder, 'dokumente')];
  for (const path of [content, documents]) mkdirSync(path);
  writeFileSync(join(content, 'handbook.yaml'), HANDBOOK);
  return { content, documents };
}

function takeWord(name: string, to: string): void {
  copyFileSync(join(PROJECT, `src/import/fixtures/${name}.docx`), to);
}

/** All files below a folder, with their bytes. */
function filesIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    paths
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  );
}

const run = (content: string, ...args: readonly string[]) =>
  runScript('import', [...args, '--content', content, '--date', TODAY]);

describe('npm run import', () => {
  it('takes the good documents of a folder, says of each other why not, and overwrites nothing', async () => {
    const { content, documents } = places();
    takeWord('heading-styles', join(documents, 'Erstgespräch.docx'));
    writeFileSync(join(documents, 'Rückruf.md'), MARKDOWN);
    writeFileSync(join(documents, 'zettel.png'), Buffer.from('89504e470d0a1a0a', 'hex'));
    writeFileSync(join(documents, 'kaputt.docx'), 'PK\u0003\u0004 und sonst nichts');
    writeFileSync(join(documents, 'leer.md'), '');
    writeFileSync(join(documents, 'schon-da.md'), '# Schon da\n\nNeuer Text.\n');
    writeFileSync(join(documents, 'notiz.txt'), 'Nur für uns.');
    mkdirSync(join(content, 'procedures'));
    writeFileSync(join(content, 'procedures/schon-da.mdx'), '---\ntitle: Schon da\n---\n\nAlter Text.\n');
    const before = filesIn(content);

    const { code, stdout, stderr } = await run(content, documents);
    expect(code).toBe(1);
    expect(stderr.trim().split('\n').sort()).toEqual(
      [
        `✗ ${documents}/kaputt.docx: Die Datei ist beschädigt oder kein Word-Dokument. Bitte in Word öffnen und neu als .docx speichern.`,
        `✗ ${documents}/leer.md: Die Datei ist leer.`,
        `✗ ${documents}/schon-da.md: procedures/schon-da.mdx gibt es schon und bleibt, wie es ist.`,
      ].sort(),
    );
    expect(stdout).toContain(`✓ ${documents}/Rückruf.md → procedures/rueckruf.mdx`);
    expect(stdout).toContain('Nicht beachtet (weder .docx noch .md): notiz.txt\n');
    expect(stdout).toContain('2 Dokumente übernommen, 3 nicht.');

    const after = filesIn(content);
    for (const [path, text] of Object.entries(before)) expect(after[path], path).toBe(text);
    const added = Object.keys(after).filter((path) => before[path] === undefined);
    expect(added.filter((path) => path.endsWith('.mdx')).sort()).toEqual([
      'procedures/erstgespraech.mdx',
      'procedures/rueckruf.mdx',
    ]);
    // Nothing of the documents that were refused, and no file that was only half written.
    expect(added.filter((path) => /kaputt|leer|schon-da|\.tmp|~/.test(path))).toEqual([]);

    const checked = await runScript('check', ['--content', content, '--date', TODAY, '--format', 'json']);
    const { findings } = JSON.parse(checked.stdout) as { findings: { file: string; severity: string }[] };
    expect(findings.filter(({ file, severity }) => severity === 'error' && added.includes(file))).toEqual([]);
  });

  it('finds all of it there already the second time, and changes nothing', async () => {
    const { content, documents } = places();
    writeFileSync(join(documents, 'Rückruf.md'), MARKDOWN.replace(/!.*\n/, ''));
    expect(await run(content, documents)).toMatchObject({ code: 0, stderr: '' });
    const once = filesIn(content);
    expect(await run(content, documents)).toMatchObject({ code: 1 });
    expect(filesIn(content)).toEqual(once);
  });

  it.each<[string, readonly string[], string]>([
    ['nothing', [], 'Bitte eine .docx- oder .md-Datei oder einen Ordner angeben.'],
    ['what is not there', ['gibt-es-nicht.docx'], 'gibt-es-nicht.docx gibt es nicht.'],
    ['a role that is not there', ['{}/Rückruf.md', '--owner', 'niemand'], '--owner: '],
    [
      'one title for several files',
      ['{}', '--title', 'Alles'],
      '--id und --title gehen nur bei einer einzelnen Datei.',
    ],
    ['an id that is none', ['{}/Rückruf.md', '--id', 'Rück ruf'], '--id: „Rück ruf“ taugt nicht als Kennung'],
  ])('refuses %s, with a sentence and nothing written', async (_, args, said) => {
    const { content, documents } = places();
    writeFileSync(join(documents, 'Rückruf.md'), MARKDOWN);
    writeFileSync(join(documents, 'Zweites.md'), '# Zweites\n\nText.\n');
    const before = filesIn(content);
    const { code, stdout, stderr } = await run(content, ...args.map((arg) => arg.replace('{}', documents)));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(filesIn(content)).toEqual(before);
  });
});
