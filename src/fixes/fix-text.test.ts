import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schemas } from '../schemas/index.ts';
import { fixText } from './fix-text.ts';

const procedure = (text: string) => fixText(text, schemas.procedure, true).text;

test('repairs dates and quotes, keeps comments, mark, line ends and the body', () => {
  const text = '\uFEFF---\r\ntitle: 2026 # Jahr \r\ninForceSince: 1.2.2026\r\n---\r\nText  \r\n';
  const fixed = procedure(text);
  expect(fixed).toBe('\uFEFF---\r\ntitle: "2026" # Jahr\r\ninForceSince: 2026-02-01\r\n---\r\nText  \r\n');
  expect(procedure(fixed)).toBe(fixed);
});

test.each(['31.12.26', '30.02.2026', '01/02/2026'])('leaves %s, which has no certain reading', (date) => {
  const text = `---\ninForceSince: ${date}\n---\n`;
  expect(procedure(text)).toBe(text);
});

test('keeps white space inside texts and broken YAML', () => {
  for (const yaml of ['goal: |\n  a  \n  b\n', 'goal: "a \n', 'goal: &a 1.2.2026\ninForceSince: *a\n']) {
    expect(procedure(`---\n${yaml}---\n`)).toBe(`---\n${yaml}---\n`);
  }
});

test('any damage to dates and line ends is undone', () => {
  const day = fc.record({
    y: fc.integer({ min: 1990, max: 2090 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(day, fc.nat(2), fc.stringMatching(/^[ \t]{0,4}$/), ({ y, m, d }, form, space) => {
      const two = (n: number) => String(n).padStart(2, '0');
      const damaged = [`${d}.${m}.${y}`, `${y}/${m}/${d}`, `${y}-${m}-${d}`][form];
      const file = (date: string | undefined, end: string) => `---\n# why${end}\ninForceSince: ${date}${end}\n---\n`;
      expect(procedure(file(damaged, space))).toBe(file(`${y}-${two(m)}-${two(d)}`, ''));
    }),
  );
});
