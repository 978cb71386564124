import { describe, expect, it } from 'vitest';
import { MINIMAL_HANDBOOK } from '../rules/minimal-handbook.ts';
import { loadHandbook } from './load.ts';
import { memorySource } from './memory.ts';
import { type Reseal, SEAL_FILE, SealFileError, sealHandbook, UnknownSealError } from './seal.ts';

const TERMS = 'terms/beratungsvertrag/2025-01-01.de.mdx';
const ENGLISH = 'terms/beratungsvertrag/2025-01-01.en.mdx';
const FUTURE = 'terms/beratungsvertrag/2027-01-01.de.mdx';
const KEY = 'beratungsvertrag/2025-01-01.de';

const binding = MINIMAL_HANDBOOK[TERMS] ?? '';

async function seal(files: Readonly<Record<string, string>> = {}, reseal?: Reseal, today = '2026-06-01') {
  return sealHandbook(await loadHandbook(memorySource({ ...MINIMAL_HANDBOOK, ...files })), today, 'Siegel', reseal);
}

async function sealedText(files: Readonly<Record<string, string>> = {}): Promise<string> {
  return (await seal(files)).text ?? '';
}

describe('sealHandbook', () => {
  it('seals versions in force and closed evaluations', async () => {
    const { added, conflicts, text } = await seal({
      [FUTURE]: binding.replace('validFrom: 2025-01-01', 'validFrom: 2027-01-01'),
      'evaluations/2026.mdx': (MINIMAL_HANDBOOK['evaluations/2025.mdx'] ?? '').replace('closed', 'open'),
    });
    expect(added).toEqual([KEY, '2025']);
    expect(conflicts).toEqual([]);
    const hash = 'sha256:[0-9a-f]{64}';
    expect(text).toMatch(
      new RegExp(`^# Siegel

terms:
  - document: beratungsvertrag
    version: 2025-01-01
    language: de
    text: ${hash}
    sealedOn: 2026-06-01
evaluations:
  - cycle: "2025"
    text: ${hash}
    procedures:
      sprechstunde: ${hash}
    sealedOn: 2026-06-01
$`),
    );
  });

  it('notes the binding text of a translation', async () => {
    const text = await sealedText({ [ENGLISH]: binding });
    const [, german, translation] = text.split('- document');
    expect(german).not.toContain('bindingText');
    const print = /text: (sha256:\w+)/.exec(german ?? '')?.[1];
    expect(translation).toContain(`bindingText: ${print}`);
  });

  it('changes nothing the second time', async () => {
    const second = await seal({ [SEAL_FILE]: await sealedText() }, undefined, '2026-07-01');
    expect(second).toEqual({ added: [], renewed: [], conflicts: [], text: undefined });
  });

  it('seals a version on the day it comes into force and keeps the rest of the file', async () => {
    const first = (await sealedText()).replace('    sealedOn', '    # Von der Kanzlei geprüft.\n    sealedOn');
    const files = {
      [SEAL_FILE]: first,
      [FUTURE]: binding.replace('validFrom: 2025-01-01', 'validFrom: 2027-01-01'),
    };
    expect((await seal(files, undefined, '2026-12-31')).text).toBeUndefined();
    const { added, text } = await seal(files, undefined, '2027-01-01');
    expect(added).toEqual(['beratungsvertrag/2027-01-01.de']);
    const kept = text?.split('\n') ?? [];
    expect(first.split('\n').every((line) => kept.includes(line))).toBe(true);
    expect(text).toContain('# Von der Kanzlei geprüft.');
  });

  it('writes into empty lists and keeps lists that are not indented', async () => {
    expect(await sealedText({ [SEAL_FILE]: 'terms: []\nevaluations: []\n' })).toMatch(/^terms:\n {2}- document: b/);
    const flat = (await sealedText()).replace(/^ {2}/gm, '');
    const next = await sealedText({ [SEAL_FILE]: flat, [ENGLISH]: binding });
    expect(next).toContain('\n- document: beratungsvertrag\n  version: 2025-01-01\n  language: en\n');
  });

  it('refuses to seal an altered text silently', async () => {
    const files = { [SEAL_FILE]: await sealedText(), [TERMS]: binding.replace('kostenlos', 'umsonst') };
    expect(await seal(files)).toEqual({
      added: [],
      renewed: [],
      conflicts: [{ key: KEY, file: TERMS, sealedOn: '2026-06-01' }],
      text: undefined,
    });
  });

  it('renews a seal with its reason, once', async () => {
    const files = { [SEAL_FILE]: await sealedText(), [TERMS]: binding.replace('kostenlos', 'umsonst') };
    const reseal = { key: KEY, because: 'Tippfehler: im Vertrag stand es richtig' };
    const { renewed, conflicts, text } = await seal(files, reseal, '2026-08-01');
    expect([renewed, conflicts]).toEqual([[KEY], []]);
    expect(text).toContain('    sealedOn: 2026-08-01\n    resealed: "Tippfehler: im Vertrag stand es richtig"\n');
    expect((await seal({ ...files, [SEAL_FILE]: text ?? '' }, reseal)).text).toBeUndefined();
  });

  it('renews the seal of an evaluation but not that of the procedures it judged', async () => {
    const before = await sealedText();
    const files = {
      [SEAL_FILE]: before,
      'evaluations/2025.mdx': (MINIMAL_HANDBOOK['evaluations/2025.mdx'] ?? '').replace(
        'gut besucht',
        'sehr gut besucht',
      ),
      'procedures/sprechstunde.mdx': (MINIMAL_HANDBOOK['procedures/sprechstunde.mdx'] ?? '').replace(
        '17 Uhr',
        '16 Uhr',
      ),
    };
    expect((await seal(files)).conflicts.map(({ key }) => key)).toEqual(['2025']);
    const { text } = await seal(files, { key: '2025', because: 'Zahl berichtigt' });
    const procedure = /sprechstunde: sha256:\w+/;
    expect(text).toContain('resealed: Zahl berichtigt');
    expect(text).toContain(procedure.exec(before)?.[0]);
  });

  it('takes the binding text anew when a translation is sealed anew', async () => {
    const files = { [ENGLISH]: binding };
    const corrected = {
      ...files,
      [TERMS]: binding.replace('kostenlos', 'umsonst'),
      [SEAL_FILE]: await sealedText(files),
    };
    const once = (await seal(corrected, { key: KEY, because: 'Tippfehler' })).text ?? '';
    const twice = await seal(
      { ...corrected, [SEAL_FILE]: once },
      { key: 'beratungsvertrag/2025-01-01.en', because: 'Geprüft' },
    );
    const [, german, translation] = (twice.text ?? '').split('- document');
    expect(translation).toContain(`bindingText: ${/text: (sha256:\w+)/.exec(german ?? '')?.[1]}`);
  });

  it('leaves a broken seal file alone', async () => {
    await expect(seal({ [SEAL_FILE]: 'terms: [' })).rejects.toThrow(SealFileError);
    await expect(seal({ [SEAL_FILE]: 'terms: [{ document: a }]\n' })).rejects.toThrow(SealFileError);
  });

  it('knows no seal that does not exist', async () => {
    await expect(seal({}, { key: 'anderes/2025-01-01.de', because: 'x' })).rejects.toThrow(UnknownSealError);
  });
});
