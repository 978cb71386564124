import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GUIDE_PICTURES } from '../messages/guide.ts';
import { messages } from '../messages/index.ts';
import { SCAFFOLDS } from '../scaffold/index.ts';
import { guidesIn } from './guides.ts';

const LANGUAGES = ['de', 'en'] as const;
const LOCALES = { de: 'de', en: 'en-GB' };
const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

/** All texts of a guide, in one. */
const wordsOf = (guide: unknown): string => JSON.stringify(guide);

describe.each(LANGUAGES)('the guides in %s', (language) => {
  const guides = guidesIn(language);

  it('have addresses of their own, made of words', () => {
    const slugs = guides.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
  });

  it('name the editor’s buttons as the editor has them', () => {
    const locale = read(`node_modules/@sveltia/cms/locales/${LOCALES[language]}.json`);
    for (const [key, text] of Object.entries(messages(language).editorButtons)) {
      const found = key.split('.').reduce<unknown>((at, step) => Object(at)[step], locale);
      expect(found, key).toBe(text);
    }
  });

  it('name commands that there are', () => {
    const { scripts } = read('package.json') as { scripts: Record<string, string> };
    const named = guides.flatMap((guide) => [...wordsOf(guide).matchAll(/npm run ([a-z-]+)(?: -- ([a-z]+))?/g)]);
    for (const [text, script = '', argument] of named) {
      expect(Object.keys(scripts), text).toContain(script);
      if (script === 'new' && argument !== undefined) expect(Object.keys(SCAFFOLDS), text).toContain(argument);
    }
  });

  it('show pictures that there are, each small, none unused', () => {
    const shown = guides.flatMap(({ steps }) => steps.flatMap(({ picture }) => picture?.name ?? []));
    expect([...new Set(shown)].sort()).toEqual([...GUIDE_PICTURES].sort());
    for (const name of GUIDE_PICTURES) {
      const file = join(ROOT, `public/guides/${language}/${name}.webp`);
      expect(existsSync(file), file).toBe(true);
      expect(statSync(file).size, name).toBeLessThan(60_000);
    }
  });

  it('describe each picture for those who do not see it', () => {
    for (const { picture } of guides.flatMap(({ steps }) => steps)) {
      if (picture) expect(picture.alt.length, picture.name).toBeGreaterThan(30);
    }
  });
});

it('has the same steps in both languages', () => {
  const shape = (language: 'de' | 'en') =>
    guidesIn(language).map(({ steps }) =>
      steps.map(({ text, points, picture, command, link }) => [
        text.length,
        points?.length,
        picture?.name,
        command,
        link?.to,
      ]),
    );
  expect(shape('en')).toEqual(shape('de'));
});
