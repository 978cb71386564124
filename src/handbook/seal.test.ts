import { describe, expect, it } from 'vitest';
import { MINIMAL_HANDBOOK } from '../rules/minimal-handbook.ts';
import { sumOf } from './fingerprint.ts';
import { loadHandbook } from './load.ts';
import { memorySource } from './memory.ts';
import { type Reseal, sealHandbook, UnknownSealError } from './seal.ts';
import { SEAL_FILE, SealFileError } from './seal-file.ts';

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
    expect(second).toEqual({ added: [], renewed: [], archived: [], pdfs: [], conflicts: [], text: undefined });
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
      archived: [],
      pdfs: [],
      conflicts: [{ key: KEY, file: TERMS, sealedOn: '2026-06-01', what: 'text' }],
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

describe('the archive of PDFs', () => {
  const PDF = 'terms/beratungsvertrag/archive/2025-01-01.de.pdf';
  const sumOfText = (text: string) => sumOf(new TextEncoder().encode(text));

  /** Seals with a printer that sets every text as the given word. */
  async function sealPrinted(files: Readonly<Record<string, string>>, printed: string, reseal?: Reseal) {
    const handbook = await loadHandbook(memorySource({ ...MINIMAL_HANDBOOK, ...files }));
    return sealHandbook(handbook, '2026-06-01', 'Siegel', reseal, () => new TextEncoder().encode(printed));
  }

  async function archived(): Promise<Record<string, string>> {
    return { [SEAL_FILE]: (await sealPrinted({}, 'first')).text ?? '', [PDF]: 'first' };
  }

  it('gets the PDF of each text that is sealed, and its sum stands in the seal', async () => {
    const { pdfs, text } = await sealPrinted({}, 'first');
    expect(pdfs.map(({ path }) => path)).toEqual([PDF]);
    expect(text).toContain(`pdf: ${sumOfText('first')}`);
  });

  it('keeps the PDF whatever the software prints later', async () => {
    expect(await sealPrinted(await archived(), 'later')).toMatchObject({ pdfs: [], conflicts: [], text: undefined });
  });

  it('takes a PDF that lies there already as it is', async () => {
    const { pdfs, text } = await sealPrinted({ [PDF]: 'the signed original' }, 'printed');
    expect(pdfs).toEqual([]);
    expect(text).toContain(`pdf: ${sumOfText('the signed original')}`);
  });

  it('is added to seals from before there was one', async () => {
    const old = (await archived())[SEAL_FILE]?.replace(/ +pdf: .*\n/, '') ?? '';
    const result = await sealPrinted({ [SEAL_FILE]: old }, 'first');
    expect(result).toMatchObject({ added: [], archived: [KEY] });
    expect(result.text).toContain(`pdf: ${sumOfText('first')}`);
  });

  it('refuses an altered and a missing PDF silently, and neither is written anew', async () => {
    const files = await archived();
    const altered = await sealPrinted({ ...files, [PDF]: 'forged' }, 'first');
    expect(altered).toMatchObject({ pdfs: [], text: undefined, conflicts: [{ file: PDF, what: 'pdf-altered' }] });
    const { [PDF]: _, ...without } = files;
    const missing = await sealPrinted(without, 'first');
    expect(missing).toMatchObject({ pdfs: [], text: undefined, conflicts: [{ file: PDF, what: 'pdf-missing' }] });
  });

  it('renews on purpose only: another PDF is taken, for another text it is printed', async () => {
    const files = await archived();
    const reseal = { key: KEY, because: 'Original eingescannt' };
    const scanned = await sealPrinted({ ...files, [PDF]: 'scan' }, 'printed', reseal);
    expect(scanned).toMatchObject({ pdfs: [], renewed: [KEY] });
    expect(scanned.text).toContain(`pdf: ${sumOfText('scan')}`);
    const corrected = { ...files, [TERMS]: binding.replace('kostenlos', 'umsonst') };
    const printed = await sealPrinted(corrected, 'printed', reseal);
    expect(printed).toMatchObject({ pdfs: [{ path: PDF }], renewed: [KEY] });
    expect(printed.text).toContain(`pdf: ${sumOfText('printed')}`);
  });
});
