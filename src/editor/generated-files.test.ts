import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { splitFrontmatter } from '../handbook/frontmatter.ts';
import { identify, loadHandbook, workingTree } from '../handbook/index.ts';
import { readYaml } from '../handbook/yaml-text.ts';
import { type ContentKind, schemas } from '../schemas/index.ts';
import { contentJsonSchema } from './content-json-schema.ts';
import { generatedFiles } from './generated-files.ts';

const PROJECT = new URL('../../', import.meta.url);
const KINDS = Object.keys(schemas) as ContentKind[];
const ajv = new Ajv({ strict: false, validateFormats: false });
const accepts = new Map(KINDS.map((kind) => [kind, ajv.compile(contentJsonSchema(kind, 'de'))]));

test.each([...generatedFiles()])('%s is up to date (node scripts/schemas.ts writes it)', (path, text) => {
  expect(JSON.parse(readFileSync(new URL(path, PROJECT), 'utf8'))).toEqual(JSON.parse(text));
});

test.each(['src/content', 'tests/handbooks/kita', 'tests/handbooks/youth-welfare-en'])(
  'the schemas accept every file of %s that the check accepts',
  async (folder) => {
    const handbook = await loadHandbook(workingTree(folder));
    const refused = handbook.entries.flatMap(({ path, kind }) => {
      const text = readFileSync(`${folder}/${path}`, 'utf8');
      const { value } = readYaml(path.endsWith('.mdx') ? (splitFrontmatter(text)?.yaml ?? '') : text, 1);
      return accepts.get(kind)?.(value) ? [] : [`${path}: ${ajv.errorsText(accepts.get(kind)?.errors)}`];
    });
    expect(refused).toEqual([]);
  },
);

/** Entries with one mistake each. */
const BROKEN: readonly (readonly [path: string, yaml: string])[] = [
  ['procedures/a.mdx', 'title: A\nstatus: in-kraft\ntask: advice\ndirection: both\nowner: qmb\n'],
  ['procedures/a.mdx', 'title: A\nstatus: draft\ntask: advice\ndirection: both\n'],
  ['procedures/a.mdx', 'title: A\nstatus: draft\ntask: advice\ndirection: both\nowner: Frau Müller\n'],
  ['procedures/a.mdx', 'title: A\nstatus: draft\ntask: advice\ndirection: both\nowner: qmb\nratonale: Tippfehler\n'],
  ['feedback/2025/a.yaml', 'received: 14.03.2025\nchannel: card\nkind: complaint\nsummary: Warten\n'],
  ['feedback/2025/a.yaml', 'received: 2025-03-14\nchannel: card\nkind: complaint\nsummary: ""\n'],
  ['handbook.yaml', 'format: 3\norganisation: { name: A }\nroles: [{ id: qmb, title: QMB }]\n'],
  ['handbook.yaml', 'format: 1\norganisation: { name: A }\nroles: []\n'],
  ['terms/agb/document.yaml', 'title: AGB\nkind: general-terms\nowner: qmb\nbindingLanguage: Deutsch\n'],
  ['evaluations/2025.mdx', 'title: E\nperiod: { from: 2025-01-01 }\nstatus: open\nresponsible: qmb\n'],
  [
    'requirements/a.yaml',
    'title: K\nstandard: S\nrequirements: [{ id: "1", title: T, text: T, evidence: [{ kind: gossip }] }]\n',
  ],
];

test.each(BROKEN)('they refuse what the check refuses: %s %s', (path, yaml) => {
  const kind = identify(path)?.kind;
  const data = readYaml(yaml, 1).value;
  if (kind === undefined || kind === 'asset') throw new Error(path);
  expect(schemas[kind].safeParse(data).success).toBe(false);
  expect(accepts.get(kind)?.(data)).toBe(false);
});

test('each snippet begins a file that can be read, with every field that is needed', () => {
  const text = generatedFiles().get('.vscode/belegbar.code-snippets') ?? '{}';
  const all = Object.values(JSON.parse(text) as Record<string, { readonly body: readonly string[] }>);
  expect(all.length).toBe(8);
  for (const { body } of all) {
    const filled = body
      .join('\n')
      .replace(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
      .replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, (_, words: string) => words.replace(/\\(.)/g, '$1'))
      .replace('$0', '');
    const yaml = filled.startsWith('---') ? splitFrontmatter(filled)?.yaml : filled;
    expect(readYaml(yaml ?? '', 1).problems).toEqual([]);
    expect(Object.keys(readYaml(yaml ?? '', 1).value ?? {}).length).toBeGreaterThan(0);
  }
});
