import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentPolicy, inlineContent, sourceOf } from './content-policy.ts';
import { writeHeaderFiles } from './header-files.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headers-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function policyOf(pages: Readonly<Record<string, string>>): Promise<string> {
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, name), html);
  return contentPolicy(await inlineContent(folder));
}

describe('the content security policy', () => {
  it('allows nothing that a plain page does not need', async () => {
    const policy = await policyOf({ 'index.html': '<p>Text</p>' });
    expect(policy).toContain("default-src 'none'; script-src 'none'; style-src 'self'; style-src-attr 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
  });

  it('names inline scripts, styles and style attributes by their hashes, each once', async () => {
    const policy = await policyOf({
      'a.html': '<script>one()</script><style>p{}</style><p style="color:&quot;red&quot;">x</p>',
      'b.html': '<script>one()</script><script type="module">two()</script>',
    });
    expect(policy).toContain(`script-src ${[sourceOf('one()'), sourceOf('two()')].sort().join(' ')};`);
    expect(policy).toContain(`style-src 'self' ${sourceOf('p{}')};`);
    expect(policy).toContain(`style-src-attr 'unsafe-hashes' ${sourceOf('color:"red"')};`);
  });

  it('needs no hash for data blocks, which do not run', async () => {
    const policy = await policyOf({ 'a.html': '<script type="application/ld+json">{"a":1}</script>' });
    expect(policy).toContain("script-src 'none'");
  });

  it('allows script files, the search and the addresses of forms where there are some', async () => {
    const form = '<form method="post" action="https://formular.example.org/a?b=1&amp;c=2"></form>';
    const page = `${form}<script type="module" src="/a.js"></script>`;
    const policy = await policyOf({ 'a.html': page, 'a.js': '', 'wasm.de.pagefind': '' });
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy).toContain("form-action 'self' https://formular.example.org;");
  });

  it('allows no compiled code for the sake of a search on a page that has a policy of its own', async () => {
    const own = '<meta http-equiv="content-security-policy" content="x" /><script src="/a.js"></script>';
    const policy = await policyOf({ 'a.html': '<p></p>', 'suche.html': own, 'a.js': '', 'wasm.de.pagefind': '' });
    expect(policy).not.toContain('wasm');
  });

  it('allows no script files for the sake of a page that has a policy of its own', async () => {
    const own = '<meta http-equiv="content-security-policy" content="x" /><script src="/a.js"></script>';
    expect(await policyOf({ 'a.html': '<p></p>', 'vergleich.html': own, 'a.js': '' })).toContain("script-src 'none'");
  });
});

describe('the header files', () => {
  const site = { name: 'public', url: 'https://example.org', base: '/qm/handbuch/' } as const;
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');

  it('say the same to Apache, nginx and Netlify', async () => {
    writeFileSync(join(folder, 'index.html'), '<script>one()</script>');
    await writeHeaderFiles(folder, site);
    const hash = sourceOf('one()');
    expect(read('.htaccess')).toMatch(
      new RegExp(`Header always set Content-Security-Policy "[^"]*${esc(hash)}[^"]*"\\n`),
    );
    expect(read('nginx-headers.conf')).toMatch(
      new RegExp(
        `^set \\$belegbar_policy "[^"]*${esc(hash)}[^"]*";\nadd_header Content-Security-Policy \\$belegbar_policy always;$`,
        'm',
      ),
    );
    expect(read('_headers')).toMatch(
      new RegExp(`^/qm/handbuch/\\*\\n  Content-Security-Policy: .*${esc(hash)}.*$`, 'm'),
    );
    for (const name of ['.htaccess', 'nginx-headers.conf', '_headers']) {
      expect(read(name)).toContain('max-age=31536000');
      expect(read(name)).toContain('no-referrer');
    }
    expect(read('.htaccess')).toContain('ErrorDocument 404 /qm/handbuch/404.html');
  });

  it('leave pages with a policy of their own alone', async () => {
    const html = '<meta http-equiv="content-security-policy" content="default-src \'self\'"><script>own()</script>';
    writeFileSync(join(folder, 'editor.html'), html);
    await writeHeaderFiles(folder, site);
    expect(read('.htaccess')).not.toContain(sourceOf('own()'));
    expect(read('.htaccess')).toContain('m#^/qm/handbuch/editor.html#');
    expect(read('_headers')).toContain('/qm/handbuch/editor.html*\n  ! Content-Security-Policy');
    expect(read('nginx-headers.conf')).toContain(
      'if ($uri ~ "^/qm/handbuch/editor\\.html") { set $belegbar_policy ""; }',
    );
  });

  it('promise no encrypted connection where the address has none', async () => {
    writeFileSync(join(folder, 'index.html'), '');
    await writeHeaderFiles(folder, { ...site, url: undefined });
    expect(read('_headers')).not.toContain('Strict-Transport-Security');
  });
});

function esc(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
