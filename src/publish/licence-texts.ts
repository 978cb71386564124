import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './astro-build.ts';

/** Name of the licence texts in the folder of a site; Vite begins it with those of all that it bundled. */
export const LICENCES_FILE = 'licences.txt';

/** What reaches a site past the bundler. */
interface Passed {
  readonly name: string;
  /** The file with its licence. */
  readonly file: string;
  readonly what: string;
}

/** The letters of all PDFs. */
const FONTS: readonly Passed[] = [
  { name: '@expo-google-fonts/amiri', file: 'LICENSE_FONT', what: 'font Amiri, in PDF files' },
  {
    name: '@expo-google-fonts/atkinson-hyperlegible-next',
    file: 'LICENSE_FONT',
    what: 'font Atkinson Hyperlegible Next, in PDF files',
  },
];

const SEARCH: Passed = { name: 'pagefind', file: 'LICENSE/LICENSE', what: 'search, in the folder pagefind' };

/** The folder of the web editor brings its own list. */
const EDITOR_FOLDER = '_editor';

/** Adds to a site's licence texts those of fonts, of the search and of the web editor. */
export function writeLicenceTexts(site: string, { hasSearch }: { readonly hasSearch: boolean }): void {
  const bundled = read(join(site, LICENCES_FILE)).replace(
    /^The app does not bundle .*$/m,
    'Its pages hold no program of others.',
  );
  const passed = hasSearch ? [SEARCH, ...FONTS] : FONTS;
  const texts = passed.map(({ name, file, what }) => {
    const folder = join(PROJECT, 'node_modules', name);
    return `## ${name} (${what})\n\n${read(join(folder, file)).trim()}\n`;
  });
  writeFileSync(join(site, LICENCES_FILE), [bundled.trim(), ...texts, ...editorTexts(site)].join('\n\n'));
}

function editorTexts(site: string): string[] {
  const folder = join(site, EDITOR_FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map(
    (version) => `# Web editor\n\n${withoutTitle(read(join(folder, version, LICENCES_FILE)))}`,
  );
}

function withoutTitle(text: string): string {
  return text.replace(/^# .*\n+/, '');
}

function read(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
}
