import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishImport, writeImport } from '../src/feedback-csv/write-import.ts';
import { MINIMAL_HANDBOOK } from '../src/rules/minimal-handbook.ts';

const SCRIPT = fileURLToPath(new URL('feedback.ts', import.meta.url));
const PATIENCE = { timeout: 60_000 };
const TABLE = 'Wann;Weg;Art;Inhalt;Kürzel\n14.03.2025;Telefon;Lob;Danke.;ab\n32.03.2025;Telefon;Lob;Danke sehr.;cd\n';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'belegbar-feedback-'));
  for (const [path, text] of Object.entries(MINIMAL_HANDBOOK)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, '.table.csv'), TABLE);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [SCRIPT, ...args, '--content', folder, '--date', '2026-06-01'], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

const written = () =>
  existsSync(join(folder, 'feedback')) ? readdirSync(join(folder, 'feedback'), { recursive: true }) : [];
const table = () => join(folder, '.table.csv');

describe('npm run feedback -- import', () => {
  it('asks for a mapping where a column is unknown, writes nothing, and then all or nothing', PATIENCE, async () => {
    const unknown = await run('import', table());
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain(
      'Es fehlt eine Spalte für: Eingegangen am. Gefunden wurden: Wann, Weg, Art, Inhalt, Kürzel.',
    );

    writeFileSync(join(folder, '.feedback-columns.yaml'), 'columns:\n  Wann: received\n  Kürzel: ignore\n');
    const bad = await run('import', table());
    expect(bad.code).toBe(1);
    expect(bad.err).toContain('Zeile 3, Spalte „Wann“: „32.03.2025“ ist kein Datum');
    expect(bad.err).toContain('es wurde nichts eingetragen.');
    expect(written()).toEqual([]);

    const good = await run('import', table(), '--skip-bad');
    expect(good.out).toContain('Eine Rückmeldung ist eingetragen.');
    expect(written()).toEqual(['2025', '2025/2025-001.yaml']);
    expect(readFileSync(join(folder, 'feedback/2025/2025-001.yaml'), 'utf8')).toBe(
      'received: 2025-03-14\nchannel: phone\nkind: praise\nsummary: Danke.\n',
    );
  });

  it('says what it cannot read', PATIENCE, async () => {
    expect((await run('import', 'fehlt.csv')).err).toContain('Die Datei fehlt.csv ist nicht zu lesen.');
    expect((await run('senden')).err).toContain('„senden“ gibt es nicht');
    writeFileSync(join(folder, '.feedback-columns.yaml'), 'columns: { Wann: wunsch }\n');
    expect((await run('import', table())).err).toContain('ist nicht zu lesen.');
  });
});

describe('an import that was killed', () => {
  const entry = (id: string) => ({ id, path: `feedback/2025/${id}.yaml`, text: `${id}\n` });

  it('counts if all was gathered, and not if it was not', async () => {
    mkdirSync(join(folder, '.feedback-import/feedback/2025'), { recursive: true });
    writeFileSync(join(folder, '.feedback-import/feedback/2025/a.yaml'), 'halb');
    expect(await finishImport(folder)).toBe(false);
    expect(written()).toEqual([]);

    mkdirSync(join(folder, '.feedback-import-complete/feedback/2025'), { recursive: true });
    writeFileSync(join(folder, '.feedback-import-complete/feedback/2025/b.yaml'), 'ganz');
    expect(await finishImport(folder)).toBe(true);
    expect(written()).toEqual(['2025', '2025/b.yaml']);
    expect(readdirSync(folder).filter((name) => name.startsWith('.feedback'))).toEqual([]);
  });

  it('writes over nothing', async () => {
    await writeImport(folder, [entry('a')]);
    await writeImport(folder, [{ ...entry('a'), text: 'anders' }, entry('b')]);
    expect(readFileSync(join(folder, 'feedback/2025/a.yaml'), 'utf8')).toBe('a\n');
    expect(written()).toEqual(['2025', '2025/a.yaml', '2025/b.yaml']);
  });
});
