import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { EntryCollection, Field } from '@sveltia/cms';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { loadHandbook, memorySource, workingTree } from '../handbook/index.ts';
import { MINIMAL_HANDBOOK } from '../rules/minimal-handbook.ts';
import { schemas } from '../schemas/index.ts';
import { editorBackend, editsInBrowser } from './backend.ts';
import { editorConfig } from './config.ts';
import { editorRoute } from './routes.ts';

const CMS = createRequire(import.meta.url).resolve('@sveltia/cms');
const schema = JSON.parse(readFileSync(CMS.replace(/npm.index\.js$/, 'schema/sveltia-cms.json'), 'utf8'));
const valid = new Ajv({ strict: false, validateFormats: false }).compile(schema);

const configOf = async (source: Parameters<typeof loadHandbook>[0]) =>
  editorConfig({
    handbook: await loadHandbook(source),
    rules: [{ value: 'missing-rationale', label: 'Begründung fehlt' }],
    home: 'https://handbuch.example.org/',
    logo: '/favicon.svg',
  });

const withRepository = (repository: string) =>
  memorySource({
    ...MINIMAL_HANDBOOK,
    'handbook.yaml': `${MINIMAL_HANDBOOK['handbook.yaml']}\nrepository: ${repository}\n`,
  });

const collection = (config: Awaited<ReturnType<typeof configOf>>, name: string) => {
  const found = config.collections?.find((one) => 'name' in one && one.name === name);
  if (found === undefined || !('fields' in found)) throw new Error(`no collection ${name}`);
  return found as EntryCollection;
};

const fieldOf = (fields: readonly Field[] | undefined, name: string) => {
  const field = fields?.find((one) => one.name === name);
  if (field === undefined) throw new Error(`no field ${name}`);
  return field;
};

test.each([
  'src/content',
  'tests/handbooks/kita',
  'tests/handbooks/schuldenberatung-at',
  'tests/handbooks/youth-welfare-en',
  'tests/handbooks/minimal',
])('the configuration for %s is valid by the editor’s own schema', async (folder) => {
  const config = await configOf(workingTree(folder));
  expect(valid(config) ? [] : valid.errors).toEqual([]);
});

test.each([
  ['.', 'docs/bilder', 'procedures'],
  ['./', 'docs/bilder', 'procedures'],
  ['inhalt/', 'inhalt/docs/bilder', 'inhalt/procedures'],
])('with the content at %s, pictures go to %s', async (contentPath, pictures, procedures) => {
  const config = await configOf(
    withRepository(`{ host: github, url: https://github.com/a/b, contentPath: ${contentPath} }`),
  );
  expect(config.media_folder).toBe(pictures);
  expect(collection(config, 'procedure').folder).toBe(procedures);
});

test('without a repository, forms write to where the content lies, not into the sample', async () => {
  const handbook = await loadHandbook(memorySource(MINIMAL_HANDBOOK));
  const options = { handbook, rules: [], home: '/', logo: '/favicon.svg' };
  for (const [contentPath, folder] of [
    ['inhalt', 'inhalt/procedures'],
    ['.', 'procedures'],
  ] as const) {
    expect(collection(editorConfig({ ...options, contentPath }), 'procedure').folder).toBe(folder);
  }
});

describe('the forms', async () => {
  const config = await configOf(workingTree('src/content'));
  const procedure = collection(config, 'procedure').fields;

  test('have every field of the schemas, and no other', () => {
    for (const [kind, name] of [
      ['procedure', 'procedure'],
      ['page', 'page'],
      ['evaluation', 'evaluation'],
      ['feedback', 'feedback'],
      ['terms-document', 'terms-document'],
      ['terms-version', 'terms-betreuungsvertrag'],
      ['catalogue', 'catalogue'],
      ['acknowledgement', 'acknowledgement'],
    ] as const) {
      const names = collection(config, name).fields?.map((field) => field.name);
      expect(names?.filter((one) => one !== 'body')).toEqual(Object.keys(schemas[kind].shape));
    }
    const names = config.singletons?.flatMap((file) => ('fields' in file ? file.fields : [])).map(({ name }) => name);
    expect(names).toEqual(Object.keys(schemas.settings.shape).filter((name) => name !== 'format'));
  });

  test('say what is required, in German', () => {
    expect(fieldOf(procedure, 'title')).toMatchObject({ label: 'Titel', required: true });
    expect(fieldOf(procedure, 'rationale')).toMatchObject({ label: 'Begründung', required: false, widget: 'text' });
    expect(fieldOf(procedure, 'rationale')).toHaveProperty(
      'hint',
      expect.stringContaining('meldet die Prüfung eine Lücke'),
    );
  });

  test('offer only valid choices, with their labels', () => {
    expect(fieldOf(procedure, 'status')).toMatchObject({
      widget: 'select',
      options: [
        { value: 'draft', label: 'Entwurf' },
        { value: 'in-force', label: 'in Kraft' },
        { value: 'retired', label: 'beendet' },
      ],
    });
    expect(fieldOf(procedure, 'owner')).toHaveProperty(
      'options',
      expect.arrayContaining([{ value: 'qmb', label: 'Qualitätsmanagement' }]),
    );
    expect(fieldOf(procedure, 'stations')).toMatchObject({ widget: 'select', multiple: true });
  });

  test('relate to other entries by their file name', () => {
    expect(fieldOf(collection(config, 'feedback').fields, 'procedure')).toMatchObject({
      widget: 'relation',
      collection: 'procedure',
      value_field: '{{slug}}',
    });
  });

  test('hold lists of groups inside lists of groups', () => {
    const assessments = fieldOf(collection(config, 'evaluation').fields, 'assessments');
    const measures = fieldOf('fields' in assessments ? assessments.fields : [], 'measures');
    expect(measures).toMatchObject({ widget: 'list', summary: '{{fields.title}}' });
    expect(fieldOf('fields' in measures ? measures.fields : [], 'due')).toMatchObject({
      widget: 'datetime',
      type: 'date',
      format: 'YYYY-MM-DD',
    });
  });

  test('refuse what the schema refuses, with a message', () => {
    const pattern = (field: Field) => ('pattern' in field && Array.isArray(field.pattern) ? field.pattern : ['', '']);
    const [source, message] = pattern(fieldOf(procedure, 'reviewEvery'));
    const every = new RegExp(source);
    expect(['P12M', 'P6W', ''].map((value) => every.test(value))).toEqual([true, true, true]);
    expect(['12M', 'P', 'P1H'].map((value) => every.test(value))).toEqual([false, false, false]);
    expect(message).toContain('Erwartet wird eine Dauer');
    const [answered] = pattern(fieldOf(collection(config, 'feedback').fields, 'answered'));
    expect(['2026-01-31', 'anonymous', '', 'morgen'].map((value) => new RegExp(answered).test(value))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test('of terms have a file per language, and start with the binding one', () => {
    expect(collection(config, 'terms-betreuungsvertrag').i18n).toMatchObject({
      structure: 'multiple_files',
      locales: expect.arrayContaining(['de', 'en']),
      default_locale: 'de',
      initial_locales: 'default',
    });
  });

  test('keep what others rely on: nothing but pages and feedback can be deleted', () => {
    const deletable = config.collections?.flatMap((one) =>
      'delete' in one && one.delete && 'name' in one ? [one.name] : [],
    );
    expect(deletable).toEqual(['feedback', 'page']);
  });
});

describe('the way to the repository', () => {
  test('GitHub, with pull requests and a token unless there is a sign-in service', async () => {
    const config = await configOf(withRepository('{ host: github, url: https://github.com/example/handbuch.git }'));
    expect(config).toMatchObject({
      publish_mode: 'editorial_workflow',
      backend: { name: 'github', repo: 'example/handbuch', branch: 'main', auth_methods: ['token'] },
    });
    expect(valid(config) ? [] : valid.errors).toEqual([]);
  });

  test('a GitLab of one’s own, with a group below a group', async () => {
    const source = withRepository(
      '{ host: gitlab, url: https://git.example.org/a/b/handbuch, signIn: { appId: 3f9a1c } }',
    );
    const config = await configOf(source);
    expect(config.backend).toMatchObject({
      name: 'gitlab',
      repo: 'a/b/handbuch',
      api_root: 'https://git.example.org/api/v4',
      base_url: 'https://git.example.org',
      auth_type: 'pkce',
      app_id: '3f9a1c',
      auth_methods: ['oauth', 'token'],
    });
    expect(editorBackend((await loadHandbook(source)).settings)?.origins).toEqual(['https://git.example.org']);
    expect(valid(config) ? [] : valid.errors).toEqual([]);
  });

  test('Forgejo, or no repository: no proposals from the editor, but a valid configuration for one’s own folder', async () => {
    for (const source of [
      withRepository('{ host: forgejo, url: https://codeberg.org/example/handbuch }'),
      memorySource(MINIMAL_HANDBOOK),
    ]) {
      expect(editsInBrowser((await loadHandbook(source)).settings)).toBe(false);
      const config = await configOf(source);
      expect(config).not.toHaveProperty('publish_mode');
      expect(valid(config) ? [] : valid.errors).toEqual([]);
    }
  });
});

test('every kind of file has its place in the editor', () => {
  expect(
    [
      'procedures/erstgespraech.mdx',
      'docs/intern/begrüßung.mdx',
      'feedback/2025/2025-001.yaml',
      'terms/agb/document.yaml',
      'terms/agb/2026-01-01.de-simple.mdx',
      'handbook.yaml',
      'sealed.yaml',
    ].map(editorRoute),
  ).toEqual([
    '/collections/procedure/entries/erstgespraech',
    '/collections/page/entries/intern/begr%C3%BC%C3%9Fung',
    '/collections/feedback/entries/2025/2025-001',
    '/collections/terms-document/entries/agb/document',
    '/collections/terms-agb/entries/2026-01-01',
    '/collections/_singletons/entries/handbook',
    undefined,
  ]);
});
