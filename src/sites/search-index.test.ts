import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroPrerenderer } from 'astro';
import { expect, it } from 'vitest';
import { filesBelow, listFile } from '../integrity/site-files.ts';
import { searchIndex } from './search-index.ts';
import { SearchIndex } from './search-index-writer.ts';

type Hooks = Required<ReturnType<typeof searchIndex>['hooks']>;
type Given<Hook extends keyof Hooks> = Hooks[Hook] extends ((options: infer Options) => unknown) | undefined
  ? Options
  : never;

const NOT_FOUND = 'keine';

/** Renders pages of these names, below `/qm/`, as Astro does with an integration; gives what was rendered. */
async function build(names: readonly string[]): Promise<{ site: string; rendered: Record<string, string> }> {
  const site = mkdtempSync(join(tmpdir(), 'belegbar-search-'));
  const { hooks } = searchIndex();
  let prerenderer: AstroPrerenderer = {
    name: 'test',
    getStaticPaths: async () => names.map((name) => ({ pathname: `/${name}/`, route: {} }) as never),
    render: async (request) => page(decodeURI(new URL(request.url).pathname.slice('/qm/'.length, -1))),
  };
  hooks['astro:config:done']?.({ config: { base: '/qm' } } as Given<'astro:config:done'>);
  hooks['astro:build:start']?.({
    setPrerenderer: (given: unknown) => {
      prerenderer = (given as (before: AstroPrerenderer) => AstroPrerenderer)(prerenderer);
    },
  } as Given<'astro:build:start'>);
  const rendered: Record<string, string> = {};
  for (const { pathname } of await prerenderer.getStaticPaths()) {
    const request = new Request(`https://example.org/qm${encodeURI(pathname)}`);
    const answer = await prerenderer.render(request, {} as never);
    if (!(answer instanceof Response)) throw new Error('no response');
    rendered[pathname] = `${answer.status} ${answer.headers.get('content-type')} ${await answer.text()}`;
  }
  await hooks['astro:build:done']?.({ dir: pathToFileURL(`${site}/`) } as Given<'astro:build:done'>);
  return { site, rendered };
}

function page(name: string): Response {
  if (name.endsWith('.json')) return Response.json({ name, body: 'data-pagefind-body' });
  const body = name === NOT_FOUND ? '' : 'data-pagefind-body';
  const html = `<html lang="de"><main ${body}><h1>Seite ${name}</h1><p>Gespräch über ${name}</p></main></html>`;
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

function indexOf(site: string) {
  const folder = join(site, 'pagefind');
  return filesBelow(folder).map((path) => listFile(folder, path));
}

it('is the same in whatever order the pages come', async () => {
  const names = ['zuletzt', 'anfang', 'mitte', NOT_FOUND, 'Äpfel', 'b', 'a', 'daten.json'];
  const builds = [await build(names), await build(names.toReversed()), await build(names.toSorted())];
  const [first, ...others] = builds.map(({ site }) => indexOf(site));
  for (const other of others) expect(other).toEqual(first);
  // Neither a page that is not to be found nor data has a fragment.
  expect(first?.filter(({ path }) => path.startsWith('fragment/'))).toHaveLength(names.length - 2);
});

it('leaves the pages as they are', async () => {
  const { rendered } = await build(['anfang', NOT_FOUND, 'daten.json']);
  for (const [pathname, seen] of Object.entries(rendered)) {
    const plain = page(pathname.slice(1, -1));
    expect(seen).toBe(`200 ${plain.headers.get('content-type')} ${await plain.text()}`);
  }
});

it('is made for a site without pages, too', async () => {
  const { site } = await build([]);
  expect(indexOf(site).map(({ path }) => path)).toContain('pagefind.js');
});

it('reads cells that stand beside each other as words of their own', async () => {
  const index = new SearchIndex();
  const cells = '<table><tr><th>Kennzahl</th><th>Zielwert</th></tr></table><dl><dt>Warum</dt><dd>Das Recht</dd></dl>';
  const facts = '<p><span>Bedingungen</span><span>Fassung</span></p><address>Beschwerdestelle<br>Hof 1</address>';
  const html = `<html lang="de"><main data-pagefind-body><h1>Seite</h1>${cells}${facts}</main></html>`;
  await index.add('seite/index.html', html);
  const site = mkdtempSync(join(tmpdir(), 'belegbar-search-'));
  await index.write(join(site, 'pagefind'));
  const [file = ''] = filesBelow(join(site, 'pagefind', 'fragment'));
  const fragment = gunzipSync(readFileSync(join(site, 'pagefind', 'fragment', file))).toString();
  const { content } = JSON.parse(fragment.slice(fragment.indexOf('{')));
  for (const words of ['Kennzahl Zielwert', 'Warum Das Recht', 'Bedingungen Fassung', 'Beschwerdestelle Hof 1']) {
    expect(content.replace(/[.\s]+/g, ' ')).toContain(words);
  }
});
