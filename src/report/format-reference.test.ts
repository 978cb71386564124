import { expect, test } from 'vitest';
import { identify } from '../handbook/layout.ts';
import { schemas } from '../schemas/index.ts';
import { type FormatField, formatReference } from './format-reference.ts';

const sections = formatReference();
const field = (kind: string, path: string): FormatField => {
  const found = sections.find((section) => section.kind === kind)?.fields.find((one) => one.path.join('.') === path);
  if (!found) throw new Error(`no field ${kind}.${path}`);
  return found;
};

test('every kind of content has a section, and its example path is a file of that kind', () => {
  expect(sections.map(({ kind }) => kind).sort()).toEqual(Object.keys(schemas).sort());
  for (const { kind, file } of sections) expect(identify(file)?.kind, file).toBe(kind);
});

test('only MDX files have a text of their own', () => {
  expect(sections.filter(({ hasBody }) => hasBody).map(({ kind }) => kind)).toEqual([
    'procedure',
    'terms-version',
    'evaluation',
    'page',
  ]);
});

test('every field is documented in both languages', () => {
  for (const { kind, fields } of sections) {
    for (const { path, label, description } of fields) {
      for (const text of [label.de, label.en, description.de, description.en]) {
        expect(text.trim(), `${kind}.${path.join('.')}`).not.toBe('');
      }
    }
  }
});

test('required, expected, optional', () => {
  expect(field('procedure', 'title').need).toBe('required');
  expect(field('procedure', 'rationale').need).toBe('expected');
  expect(field('procedure', 'media').need).toBe('optional');
  expect(field('evaluation', 'assessments.measures.title').need).toBe('required');
});

test('kinds of values', () => {
  const type = (kind: string, path: string) => field(kind, path).type;
  expect(type('procedure', 'inForceSince')).toEqual({ type: 'date' });
  expect(type('procedure', 'reviewEvery')).toEqual({ type: 'duration' });
  expect(type('procedure', 'owner')).toEqual({ type: 'id' });
  expect(type('procedure', 'title')).toEqual({ type: 'text' });
  expect(type('procedure', 'goal')).toEqual({ type: 'long-text' });
  expect(type('procedure', 'stations')).toEqual({ type: 'list', item: { type: 'id' } });
  expect(type('procedure', 'indicators')).toEqual({ type: 'list', item: { type: 'group' } });
  expect(type('settings', 'organisation.email')).toEqual({ type: 'email' });
  expect(type('settings', 'organisation.website')).toEqual({ type: 'address' });
  expect(type('settings', 'languages')).toEqual({ type: 'list', item: { type: 'language' } });
  expect(type('settings', 'format')).toEqual({ type: 'fixed', value: '1, 2' });
  expect(type('settings', 'rules')).toMatchObject({ type: 'map', item: { type: 'choice' } });
  expect(type('feedback', 'urgent')).toEqual({ type: 'yesno' });
  expect(type('feedback', 'answered')).toEqual({
    type: 'or',
    types: [{ type: 'date' }, { type: 'fixed', value: 'anonymous' }],
  });
});

test('choices with their labels', () => {
  expect(field('procedure', 'status').type).toEqual({
    type: 'choice',
    choices: [
      { value: 'draft', label: { de: 'Entwurf', en: 'Draft' } },
      { value: 'in-force', label: { de: 'in Kraft', en: 'In force' } },
      { value: 'retired', label: { de: 'beendet', en: 'Retired' } },
    ],
  });
});

test('what holds where a field is not given', () => {
  expect(field('procedure', 'audience').fallback).toBe('internal');
  expect(field('settings', 'intervals.procedureReview').fallback).toBe('P12M');
  expect(field('procedure', 'goal').fallback).toBeUndefined();
  expect(field('procedure', 'media').fallback).toBeUndefined();
});

test('examples are YAML as it would stand in the file', () => {
  expect(field('procedure', 'inForceSince').example).toBe('inForceSince: 2023-02-01');
  expect(field('procedure', 'stations').example).toBe('stations:\n  - erstkontakt');
  expect(field('procedure', 'indicators.target').example).toBe('target: <= 10');
});

test('which fields customers see', () => {
  expect(field('procedure', 'benefit').isPublic).toBe(true);
  expect(field('procedure', 'rationale').isPublic).toBe(false);
  expect(field('feedback', 'published').isPublic).toBe(true);
  expect(field('feedback', 'summary').isPublic).toBe(false);
});

test('what a field refers to', () => {
  expect(field('procedure', 'owner').refersTo).toBe('role');
  expect(field('procedure', 'title').refersTo).toBeUndefined();
});
