import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generatedFiles } from '../src/editor/generated-files.ts';

/** Writes the JSON schemas, and the settings and snippets for VS Code. A test tells when they are out of date. */
for (const [path, text] of generatedFiles()) {
  const file = new URL(`../${path}`, import.meta.url);
  await mkdir(dirname(file.pathname), { recursive: true });
  await writeFile(file, text);
}
