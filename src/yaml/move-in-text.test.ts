import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { moveInText } from './move-in-text.ts';

const FROM = ['organisation', 'accessibilityContact'];
const TO = ['organisation', 'accessibility', 'contact'];
const move = (yaml: string) => moveInText(yaml, FROM, TO);

describe('moveInText', () => {
  it('moves a field with its comments behind the last of the group', () => {
    expect(
      move(`# Kopf
organisation:
  name: Beispiel e. V.   # so heißen wir
  accessibility:
    madeOn: 2025-06-28
    method: >-
      Selbst geprüft,
      zweimal.

  # Wer Barrieren findet,
  # schreibt hierhin.
  accessibilityContact: "barrierefrei@example.org" # Postfach
  editor: Kim

roles: []
`),
    ).toBe(`# Kopf
organisation:
  name: Beispiel e. V.   # so heißen wir
  accessibility:
    madeOn: 2025-06-28
    method: >-
      Selbst geprüft,
      zweimal.
    # Wer Barrieren findet,
    # schreibt hierhin.
    contact: "barrierefrei@example.org" # Postfach

  editor: Kim

roles: []
`);
  });

  it('makes the group around a field that stands alone, also at the end of the file', () => {
    expect(move('organisation:\n    name: X\n    # hierhin\n    accessibilityContact: a@b.c')).toBe(
      'organisation:\n    name: X\n    accessibility:\n      # hierhin\n      contact: a@b.c\n',
    );
  });

  it('moves a field that stands before the group', () => {
    expect(move('organisation:\n  accessibilityContact: a@b.c\n  accessibility:\n    madeOn: 2025-06-28\n')).toBe(
      'organisation:\n  accessibility:\n    madeOn: 2025-06-28\n    contact: a@b.c\n',
    );
  });

  it.each([
    'organisation: { name: X, accessibilityContact: a@b.c } # ein Vermerk\n',
    'organisation:\n  accessibilityContact: a@b.c\n  accessibility: { madeOn: 2025-06-28 } # ein Vermerk\n',
    '# ein Vermerk\r\norganisation:\r\n  name: X\r\n  accessibilityContact: a@b.c\r\n',
    'organisation:\n  accessibility:\n  accessibilityContact: a@b.c # ein Vermerk\n',
  ])('keeps meaning and comments in another notation: %j', (yaml) => {
    const { organisation } = parse(yaml);
    const { accessibilityContact, accessibility, ...others } = organisation;
    const moved = move(yaml);
    expect(parse(moved)).toEqual({
      organisation: { ...others, accessibility: { ...accessibility, contact: accessibilityContact } },
    });
    expect(moved).toContain('# ein Vermerk');
  });
});
