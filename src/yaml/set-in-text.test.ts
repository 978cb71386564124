import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument, stringify } from 'yaml';
import { appendItems } from './append-items.ts';
import type { YamlValue } from './scalar-text.ts';
import { setInText } from './set-in-text.ts';

const CYCLE = `# Kopf
title: "Evaluation 2026" # in Anführungszeichen
status: planned

followUp: # offene
  - measure: 2025-01
    status: done
    effect: >-
      Seit März im Waschsalon.
      Doppelt so viele.
  # noch offen
  - { measure: 2025-02,  status: open }   # steht auf einer Zeile
assessments: []
responsible: qmb
`;

describe('setInText', () => {
  it('replaces a word and keeps what stands behind it', () => {
    expect(setInText(CYCLE, ['status'], 'open')).toBe(CYCLE.replace('status: planned', 'status: open'));
    expect(setInText(CYCLE, ['title'], 'Zyklus: neu')).toBe(CYCLE.replace('"Evaluation 2026"', '"Zyklus: neu"'));
  });

  it('puts a missing field where the schema has it', () => {
    expect(setInText(CYCLE, ['heldOn'], '2027-02-09', ['title', 'heldOn', 'status'])).toBe(
      CYCLE.replace('\nstatus: planned', '\nheldOn: 2027-02-09\nstatus: planned'),
    );
    expect(setInText(CYCLE, ['followUp', 1, 'effect'], 'Ja, [etwas]: weniger')).toBe(
      CYCLE.replace('status: open }', 'status: open, effect: "Ja, [etwas]: weniger" }'),
    );
  });

  it('adds behind a text of several lines', () => {
    expect(setInText(CYCLE, ['followUp', 0, 'note'], 'x')).toBe(
      CYCLE.replace('Doppelt so viele.\n', 'Doppelt so viele.\n    note: x\n'),
    );
  });

  it('turns an empty list into one with a line for each item', () => {
    expect(setInText(CYCLE, ['assessments', 0], { procedure: 'a', rating: 'met' })).toBe(
      CYCLE.replace('assessments: []', 'assessments:\n  - procedure: a\n    rating: met'),
    );
  });

  it('makes a list for a first item', () => {
    expect(setInText(CYCLE, ['followUp', 0, 'pages', 0], { id: 'x' })).toBe(
      CYCLE.replace('Doppelt so viele.\n', 'Doppelt so viele.\n    pages:\n      - id: x\n'),
    );
  });

  it('folds long texts, and reads paragraphs back', () => {
    const long = `${'Wir haben lange darüber gesprochen, was daraus folgt. '.repeat(6).trim()}\nZweiter Absatz.`;
    const text = setInText(CYCLE, ['followUp', 0, 'effect'], long);
    expect(parse(text)).toMatchObject({ followUp: [{ effect: long }, {}] });
    expect(text).toContain('effect: >-\n      Wir haben');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });

  it('leaves an entry in braces readable, whatever is written', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    const key = fc.constantFrom('measure', 'status', 'effect', 'note');
    fc.assert(
      fc.property(fc.nat(1), key, fc.oneof(text, fc.integer(), fc.boolean()), (index, name, value) => {
        const edited = setInText(CYCLE, ['followUp', index, name], value);
        const wanted = parseDocument(CYCLE);
        wanted.setIn(['followUp', index, name], value);
        expect(parse(edited)).toEqual(wanted.toJS());
        for (const comment of ['# Kopf', '# in Anführungszeichen', '# noch offen']) expect(edited).toContain(comment);
      }),
    );
  });

  it('works on any text of YAML', () => {
    const data = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,6}$/),
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.string()),
      ),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(data, fc.stringMatching(/^[a-z]{1,6}$/), fc.string({ unit: 'grapheme' }), (before, name, value) => {
        const edited = setInText(stringify(before), [name], value);
        expect(parse(edited)).toEqual({ ...before, [name]: value });
      }),
    );
  });

  it('refuses what it cannot read', () => {
    expect(() => setInText('a: [', ['b'], 1)).toThrow('not readable');
  });
});

describe('appendItems', () => {
  const lines = (indent: number) => `${' '.repeat(indent)}# warum\n${' '.repeat(indent)}- { id: a }\n`;

  it.each([
    ['an empty list', 'a: 1\nlist: []\nb: 2\n', 'a: 1\nlist:\n  # warum\n  - { id: a }\nb: 2\n'],
    [
      'a list with items',
      'list:\n  - { id: x } # x\nb: 2\n',
      'list:\n  - { id: x } # x\n  # warum\n  - { id: a }\nb: 2\n',
    ],
    ['no list', 'a: 1\n', 'a: 1\nlist:\n  # warum\n  - { id: a }\n'],
    ['items that are not moved in', 'list:\n- id: x\n', 'list:\n- id: x\n# warum\n- { id: a }\n'],
  ])('adds lines with their comments to %s', (_name, before, after) => {
    expect(appendItems(before, ['list'], lines)).toBe(after);
  });

  it('adds to a list on one line', () => {
    const items: YamlValue = [{ id: 'x' }, { id: 'a' }];
    expect(parse(appendItems('list: [{ id: x }]\n', ['list'], lines))).toEqual({ list: items });
  });

  it('changes nothing where there is nothing to add', () => {
    expect(appendItems('list: []\n', ['list'], () => '')).toBe('list: []\n');
  });
});
