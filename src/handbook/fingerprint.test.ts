import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINIMAL_HANDBOOK } from '../rules/minimal-handbook.ts';
import {
  evaluationFingerprint,
  fingerprint,
  normaliseText,
  procedureFingerprint,
  termsText,
  textFingerprint,
} from './fingerprint.ts';
import { loadHandbook } from './load.ts';
import { memorySource } from './memory.ts';

const TERMS = 'terms/beratungsvertrag/2025-01-01.de.mdx';
const CYCLE = 'evaluations/2025.mdx';
const PROCEDURE = 'procedures/sprechstunde.mdx';

/** The handbook with one file edited. */
async function edited(path: string, edit: (text: string) => string = (text) => text) {
  return loadHandbook(memorySource({ ...MINIMAL_HANDBOOK, [path]: edit(MINIMAL_HANDBOOK[path] ?? '') }));
}

async function terms(edit?: (text: string) => string) {
  const version = (await edited(TERMS, edit)).terms.get('beratungsvertrag')?.versions[0]?.binding;
  if (!version) throw new Error('no version');
  return version;
}

async function print(path: string, edit?: (text: string) => string): Promise<string> {
  const handbook = await edited(path, edit);
  const evaluation = handbook.evaluations.get('2025');
  const procedure = handbook.procedures.get('sprechstunde');
  if (!evaluation || !procedure) throw new Error('broken');
  if (path === CYCLE) return evaluationFingerprint(evaluation);
  return path === PROCEDURE ? procedureFingerprint(procedure) : textFingerprint(await terms(edit));
}

describe('normaliseText', () => {
  it('makes line ends, white space, blank lines and composed letters equal', () => {
    expect(normaliseText('\ufeffA\u00a0\t b \r\n\r\n\r\n  u\u0308 ')).toBe('A b\n\nü\n');
    expect(normaliseText('')).toBe('\n');
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(' ', '\n', '\r', '\t', 'a', 'ü', '\u0308', '\u00a0') }), (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });
});

describe('termsText', () => {
  it('is what binds: validity and text, without explanations and comments', async () => {
    expect(termsText(await terms((text) => text.replace('(1) Wir', '{/* intern */}\n\n(1)   Wir')))).toBe(
      'validFrom: 2025-01-01\nappliesTo: new-contracts\n\n## § 1 Gegenstand\n\n(1) Wir beraten Sie kostenlos.\n',
    );
  });

  it('can be checked with sha256sum alone, and in a damaged copy with coreutils', async () => {
    const version = await terms();
    const shell = (command: string, input: string) =>
      `sha256:${execFileSync('sh', ['-c', command], { input }).toString().slice(0, 64)}`;
    expect(shell('sha256sum', termsText(version))).toBe(textFingerprint(version));
    const copy = termsText(version).replaceAll('\n', '  \r\n').replaceAll('\r\n  \r\n', '\r\n\r\n\t\r\n');
    expect(shell(String.raw`tr -d '\r' | tr -s ' \t' ' ' | sed 's/^ //; s/ $//' | cat -s | sha256sum`, copy)).toBe(
      textFingerprint(version),
    );
  });
});

describe('fingerprints', () => {
  it('have one form', () => {
    expect(fingerprint('a')).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(fingerprint('a')).toBe(fingerprint(' a \r\n'));
  });

  it.each([
    [TERMS, 'an explanation', (text: string) => text.replace('kostet Sie nichts', 'ist umsonst')],
    [TERMS, 'the summary', (text: string) => text.replace('Die Beratung kostet nichts.', 'Alles umsonst.')],
    [
      CYCLE,
      'order of keys',
      (text: string) => text.replace('status: closed\n', '').replace('---\ntitle', '---\nstatus: closed\ntitle'),
    ],
    [
      CYCLE,
      'an exception',
      (text: string) =>
        text.replace('status: closed\n', 'status: closed\nexceptions: [{ rule: a, reason: b, until: 2026-01-01 }]\n'),
    ],
    [PROCEDURE, 'keywords', (text: string) => text.replace('owner:', 'keywords: [Rat]\nowner:')],
    [
      PROCEDURE,
      'its retirement',
      (text: string) => text.replace('status: in-force', 'status: retired\nretiredOn: 2026-01-01'),
    ],
    [PROCEDURE, 'line breaks in YAML', (text: string) => text.replace('goal: Wer Rat', 'goal: >-\n  Wer\n  Rat')],
  ])('of %s stay the same with another %s', async (path, _, edit) => {
    expect(await print(path, edit)).toBe(await print(path));
  });

  it.each([
    [TERMS, 'word', (text: string) => text.replace('kostenlos', 'umsonst')],
    [TERMS, 'first day', (text: string) => text.replace('validFrom: 2025-01-01', 'validFrom: 2025-02-01')],
    [TERMS, 'scope', (text: string) => text.replace('summary:', 'appliesTo: all-contracts\nsummary:')],
    [CYCLE, 'rating', (text: string) => text.replace('rating: met', 'rating: not-met')],
    [CYCLE, 'body', (text: string) => `${text}\nNachtrag.\n`],
    [PROCEDURE, 'goal', (text: string) => text.replace('einer Woche', 'zwei Wochen')],
    [PROCEDURE, 'body', (text: string) => text.replace('17 Uhr', '16 Uhr')],
  ])('of %s change with another %s', async (path, _, edit) => {
    expect(await print(path, edit)).not.toBe(await print(path));
  });
});
