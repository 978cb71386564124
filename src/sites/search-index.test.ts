import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow, listFile } from '../integrity/site-files.ts';
import { makeSearchIndex } from './search-index.ts';

/** A site whose pages were written in this order. */
function site(names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'belegbar-search-'));
  for (const name of names) {
    mkdirSync(join(folder, name));
    const body = name === 'keine' ? '' : 'data-pagefind-body';
    const text = `<html lang="de"><main ${body}><h1>Seite ${name}</h1><p>Gespräch über ${name}</p></main></html>`;
    writeFileSync(join(folder, name, 'index.html'), text);
  }
  return folder;
}

it('is the same whatever order the disk lists the pages in', async () => {
  const names = ['zuletzt', 'anfang', 'mitte', 'keine', 'Äpfel', 'b', 'a'];
  const sites = [site(names), site(names.toReversed()), site(names.toSorted())];
  const indexes = [];
  for (const folder of sites) {
    await makeSearchIndex(folder);
    const pagefind = join(folder, 'pagefind');
    indexes.push(filesBelow(pagefind).map((path) => listFile(pagefind, path)));
  }
  expect(indexes[1]).toEqual(indexes[0]);
  expect(indexes[2]).toEqual(indexes[0]);
  // A page that is not to be found has no fragment.
  expect(indexes[0]?.filter(({ path }) => path.startsWith('fragment/'))).toHaveLength(names.length - 1);
});
