import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, inject, it } from 'vitest';
import { SAMPLE } from './setup/builds.ts';
import { pagesOf } from './setup/crawl.ts';
import { servedSite } from './setup/served-site.ts';

const folder = join(inject('sampleSites'), 'public');

interface Kept {
  readonly document: string;
  readonly validFrom: string;
  readonly language: string;
  readonly fingerprint: string;
  readonly pdf: string;
}

const { terms } = JSON.parse(readFileSync(join(folder, 'fingerprints.json'), 'utf8')) as { terms: readonly Kept[] };

describe('every published PDF', () => {
  it.each(terms)('$document $validFrom $language is tagged and says what it is', async (kept) => {
    const pdf = await getDocument({ data: new Uint8Array(readFileSync(join(folder, kept.pdf))), verbosity: 0 }).promise;
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: kept.language.split('-')[0], Title: expect.stringMatching(/ – .+/) });
    expect(metadata?.get('pdfuaid:part')).toBe('1');
    expect(JSON.stringify(await (await pdf.getPage(1)).getStructTree())).toMatch(/"role":"H1".*"role":"H2"/);
    const [top] = await pdf.getOutline();
    expect(top?.items.length).toBeGreaterThan(5);
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const text = items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' ');
      expect(text).toContain(kept.fingerprint.slice(0, 'sha256:'.length + 16));
      expect(text).toMatch(new RegExp(`(?:Seite|Page) ${number} (?:von|of) ${pdf.numPages}`));
      expect(text.replace(/ /g, '')).toContain(`/bedingungen/${kept.document}/${kept.validFrom}/`);
    }
  });

  it('of a version in force is the archived one, byte for byte', () => {
    const archived = terms.filter(({ validFrom }) => validFrom <= '2026-11-23');
    expect(archived.length).toBeGreaterThan(5);
    for (const { document, validFrom, language, pdf } of archived) {
      const kept = readFileSync(join(SAMPLE, 'terms', document, 'archive', `${validFrom}.${language}.pdf`));
      expect(kept.equals(readFileSync(join(folder, pdf))), pdf).toBe(true);
    }
  });
});

describe('what a terms page weighs', () => {
  const LIMIT = 35_000;
  // Comparing any two versions in the browser is a page of its own, see any-two-versions.test.ts.
  const pages = pagesOf(folder).filter((path) => /^bedingungen\/[^/]+\/(?!vergleich\/)/.test(path));

  it.each(pages)('/%s: at most 35 kB and 4 requests, no script file', (path) => {
    const html = readFileSync(join(folder, path, 'index.html'));
    const files = [...html.toString().matchAll(/<(?:link|script|img)\b[^>]*\s(?:href|src)="(\/[^"]+)"[^>]*>/g)]
      .filter(([tag]) => !/rel="(?:canonical|alternate)"/.test(tag))
      .map(([, url = '']) => url);
    expect(files.filter((file) => /\.m?js$/.test(file))).toEqual([]);
    expect(new Set(files).size + 1).toBeLessThanOrEqual(4);
    const css = files.map((file) => readFileSync(join(folder, file)));
    expect(css.join('\n')).not.toContain('@font-face');
    const sizes = [html, ...css].map((bytes) => gzipSync(bytes).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(LIMIT);
  });
});

describe('a page that was built before a version took effect', () => {
  const served = servedSite(folder);

  // The next version of the sample's support contract applies from 1 February 2027.
  it.each([
    ['2027-01-31T23:00:00+01:00', 'Gilt jetzt', 'Gilt noch nicht'],
    ['2027-02-01T00:30:00+01:00', 'Frühere Fassung', 'Gilt jetzt'],
    ['2027-02-02T12:00:00+01:00', 'Frühere Fassung', 'Gilt jetzt'],
  ])('names the right one at %s by the reader’s clock', async (time, before, next) => {
    const { page, close } = await served.open();
    await page.clock.setFixedTime(new Date(time));
    const stateOf = async (path: string) => {
      await page.goto(`${served.url}bedingungen/betreuungsvertrag/${path}`);
      return page.locator('.validity:visible .state').allInnerTexts();
    };
    expect(await stateOf('')).toEqual([before]);
    expect(await stateOf('2027-02-01/')).toEqual([next]);
    await close();
  });

  it('says to readers of a translation that its binding text was corrected', async () => {
    const { page, close } = await served.open();
    await page.goto(`${served.url}bedingungen/betreuungsvertrag/2025-01-01/en/`);
    expect(await page.locator('.outdated').innerText()).toContain('not up to date');
    await close();
  });

  it('lays an Arabic text out from right to left and keeps the clause when the language changes', async () => {
    const { page, close } = await served.open();
    await page.goto(`${served.url}bedingungen/leistungsvereinbarung-integration/2026-04-01/ar/`);
    const prose = page.locator('.prose[dir="rtl"][lang="ar"]');
    expect(await prose.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    const link = prose.locator('section.clause:has(#par-4) .elsewhere a[hreflang="de"]');
    expect(await link.getAttribute('href')).toMatch(/\/2026-04-01\/#par-4$/);
    expect(await prose.locator('a[href="#par-6-abs-1"] bdi').first().innerText()).toBe('§ 6 (1)');
    await close();
  });
});

describe('the documented way to check a text', () => {
  const page = readFileSync(join(folder, 'nachpruefen/index.html'), 'utf8');
  const decode = (html: string) =>
    html.replace(/&#(\d+);|&lt;|&gt;|&quot;|&amp;/g, (entity, code: string | undefined) =>
      code ? String.fromCodePoint(Number(code)) : ({ '&lt;': '<', '&gt;': '>', '&quot;': '"' }[entity] ?? '&'),
    );
  const commands = [...page.matchAll(/<pre[^>]*><code>(.*?)<\/code><\/pre>/gs)].map(([, code = '']) => decode(code));

  it.each(terms)('gives the printed fingerprint for $document $validFrom $language with coreutils alone', (kept) => {
    const text = readFileSync(join(folder, kept.pdf.replace(/\.pdf$/, '.txt')), 'utf8');
    const work = mkdtempSync(join(tmpdir(), 'belegbar-verify-'));
    const run = (command: string, copy: string) => {
      writeFileSync(join(work, 'text.txt'), copy);
      return execFileSync('sh', ['-c', command], { cwd: work, encoding: 'utf8' }).slice(0, 64);
    };
    const sum = kept.fingerprint.replace('sha256:', '');
    const plain = commands.find((command) => command === 'sha256sum text.txt') ?? '';
    const copied = commands.find((command) => command.includes('tr -s')) ?? '';
    expect(run(plain, text)).toBe(sum);
    expect(run(copied, text.replaceAll('\n', '  \r\n').replaceAll(' ', '\t '))).toBe(sum);
    expect(
      run(
        plain,
        text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
      ),
    ).not.toBe(sum);
    rmSync(work, { recursive: true });
  });
});
