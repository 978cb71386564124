import CMS from '@sveltia/cms';
import { type ContentKind, schemas } from '../../schemas/index.ts';
import { readFile } from '../file-format/read-file.ts';
import { writeFile } from '../file-format/write-file.ts';
import { formatName, hasProse } from '../formats.ts';
import { askOnly } from './ask-only.ts';
import type { StartData } from './start-data.ts';

/** Where the editor keeps its preferences in the browser. */
const PREFERENCES = 'sveltia-cms.prefs';

/** Starts the editor, with our own way of reading and writing files, so that nothing in them gets lost. */
export async function run({ config, origins, language }: StartData): Promise<void> {
  askOnly(origins);
  speak(language);
  for (const kind of Object.keys(schemas) as ContentKind[]) {
    const mdx = hasProse(kind);
    CMS.registerCustomFormat(formatName(kind), mdx ? 'mdx' : 'yaml', {
      fromFile: (text: string) => readFile(text, mdx),
      toFile: (values: Record<string, unknown>) => writeFile(values, schemas[kind], mdx),
    });
  }
  await CMS.init({ config });
}

/** The handbook's language, unless the reader chose another in the editor. */
function speak(language: 'de' | 'en'): void {
  const kept: unknown = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}');
  const preferences = typeof kept === 'object' && kept !== null ? kept : {};
  if ('locale' in preferences) return;
  localStorage.setItem(PREFERENCES, JSON.stringify({ ...preferences, locale: language === 'de' ? 'de' : 'en-GB' }));
}
