import { expect, it } from 'vitest';
import { loadHandbook, memorySource } from '../handbook/index.ts';
import { MINIMAL_HANDBOOK } from './minimal-handbook.ts';
import { checkHandbook } from './run.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** Ten files, each broken in its own way, in a handbook that is otherwise clean. */
const TEN_BROKEN: Readonly<Record<string, string | Uint8Array>> = {
  'docs/a-tab.mdx': '---\ntitle: A\nkeywords:\n\t- x\n---\n',
  'docs/b-twice.mdx': '---\ntitle: B\ntitle: B\n---\n',
  'docs/c-open.mdx': '---\ntitle: C\n\nText ohne Ende der Angaben.\n',
  'docs/d-unknown.mdx': '---\ntitle: D\nfarbe: rot\n---\n',
  'docs/e-date.mdx': '---\ntitle: E\nexceptions: [{ rule: missing-goal, reason: Probe., until: 2026-02-30 }]\n---\n',
  'docs/f-markup.mdx': '---\ntitle: F\n---\n\nBis <10 Tage.\n',
  'docs/g-script.mdx': '---\ntitle: G\n---\n\n<script>alert(1)</script>\n',
  'docs/h-windows.mdx': new Uint8Array([...encode('---\ntitle: M'), 0xfc, ...encode('ller\n---\n')]),
  'docs/i-binary.mdx': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]),
  'procedures/j-missing.mdx': '---\ntitle: J\nstatus: draft\ntask: advice\ndirection: both\n---\n',
};

it('reports every one of ten broken files in one run, and nothing else', async () => {
  const handbook = await loadHandbook(memorySource({ ...MINIMAL_HANDBOOK, ...TEN_BROKEN }));
  const findings = await checkHandbook(handbook, { today: '2026-06-01' });
  expect(findings.map(({ file, line, column, ruleId }) => `${file}:${line}:${column} ${ruleId}`)).toEqual([
    'docs/a-tab.mdx:4:1 broken-file',
    'docs/b-twice.mdx:3:1 broken-file',
    'docs/c-open.mdx:1:1 broken-file',
    'docs/d-unknown.mdx:3:1 unknown-field',
    'docs/e-date.mdx:3:59 invalid-value',
    'docs/f-markup.mdx:5:5 broken-markup',
    'docs/g-script.mdx:5:1 unsafe-content',
    'docs/h-windows.mdx:2:9 broken-file',
    'docs/i-binary.mdx:1:1 broken-file',
    'procedures/j-missing.mdx:2:1 missing-field',
  ]);
  expect(findings.every(({ severity }) => severity === 'error')).toBe(true);
});

it('still knows the other files', async () => {
  const handbook = await loadHandbook(memorySource({ ...MINIMAL_HANDBOOK, ...TEN_BROKEN }));
  expect([...handbook.procedures.keys()]).toEqual(['sprechstunde']);
  expect(handbook.settings.organisation.name).toBe('Beispiel e. V.');
  expect([...handbook.pages.keys()]).toEqual(expect.arrayContaining(['d-unknown', 'e-date', 'f-markup', 'g-script']));
});

it('reports an empty folder, and a folder of nothing but rubbish, without breaking', async () => {
  const rulesFor = async (files: Record<string, string | Uint8Array>) => {
    const handbook = await loadHandbook(memorySource(files));
    return (await checkHandbook(handbook, { today: '2026-06-01' })).map(({ ruleId }) => ruleId);
  };
  expect(await rulesFor({})).toEqual(['missing-settings']);
  const rubbish = {
    'handbook.yaml': '['.repeat(10_000),
    'procedures/a.mdx': new Uint8Array(100),
    'sealed.yaml': '- 1\n',
    'terms/a/document.yaml': '&a [*a]\n',
    'x.bin': new Uint8Array([1, 2, 3]),
  };
  expect(await rulesFor(rubbish)).toEqual([
    'broken-file',
    'broken-file',
    'broken-file',
    'broken-file',
    'misplaced-file',
  ]);
});
