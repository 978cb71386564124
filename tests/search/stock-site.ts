import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pages that are in our index; the same ones are in the stock index. */
const FOUND = 'data-pagefind-body';

/** Pagefind's own dialog over the whole index, as Starlight and others show it. */
const SEARCH_PAGE = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Suche</title>
<link rel="stylesheet" href="/pagefind/pagefind-ui.css"><div id="search"></div>
<script src="/pagefind/pagefind-ui.js"></script>
<script>new PagefindUI({ element: '#search', showSubResults: true, showImages: false });</script></html>
`;

/**
 * Writes what Pagefind makes of a site's pages if nobody helps it: without our weights, key words and parts to be left
 * out, with the index that it writes unasked and its own dialog as start page.
 *
 * @param site the built site
 * @param folder empty
 */
export async function writeStockSite(site: string, folder: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(errors.join('\n'));
  try {
    const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('index.html')).sort();
    for (const file of files) {
      const html = await readFile(join(site, file), 'utf8');
      if (!html.includes(FOUND)) continue;
      const { errors: refused } = await index.addHTMLFile({ sourcePath: file, content: withoutMarks(html) });
      if (refused.length > 0) throw new Error(refused.join('\n'));
      // The dialog's links lead somewhere, and its excerpts come from the index.
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), html);
    }
    const { errors: unwritten } = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    if (unwritten.length > 0) throw new Error(unwritten.join('\n'));
    await writeFile(join(folder, 'index.html'), SEARCH_PAGE);
  } finally {
    await close();
  }
}

function withoutMarks(html: string): string {
  return html
    .replace(/<span data-pagefind-(?:filter|meta)="[^"]*" data-value="[^"]*"><\/span>/g, '')
    .replace(/ data-pagefind-(?!body)[a-z-]+(?:="[^"]*")?/g, '');
}
