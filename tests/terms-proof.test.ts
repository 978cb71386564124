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

  /** What the pages say of the sample's support contract, whose next version applies from 1 February 2027. */
  const BEFORE = {
    stable: 'Gilt jetzt',
    next: 'Gilt noch nicht',
    entry: 'gilt seit 1. Januar 2025',
    announced: true,
    list: ['gilt ab dem 1. Februar 2027', 'gilt seit dem 1. Januar 2025'],
    table: 'Für Sie gilt (Stand 23. November 2026)',
    newest: 'Fassung vom 1. Januar 2025',
  };
  const AFTER = {
    stable: 'Frühere Fassung',
    next: 'Gilt jetzt',
    entry: 'gilt seit 1. Februar 2027',
    announced: false,
    list: ['gilt seit dem 1. Februar 2027', 'galt vom 1. Januar 2025 bis zum 31. Januar 2027'],
    table: 'Für Sie gilt (Stand 1. Februar 2027)',
    newest: 'Fassung vom 1. Februar 2027',
  };

  it.each([
    ['the day before', '2027-01-31T12:00:00+01:00', 'Europe/Berlin', BEFORE],
    ['the last second before', '2027-01-31T23:59:59+01:00', 'Europe/Berlin', BEFORE],
    ['the first second', '2027-02-01T00:00:00+01:00', 'Europe/Berlin', AFTER],
    ['the day after', '2027-02-02T12:00:00+01:00', 'Europe/Berlin', AFTER],
    ['the day before, read where it is already tomorrow', '2027-01-31T23:59:59+01:00', 'Pacific/Auckland', BEFORE],
    ['the day itself, read where it is still yesterday', '2027-02-01T00:00:00+01:00', 'America/New_York', AFTER],
  ])('names the right one on every page: %s', async (_, time, timezoneId, expected) => {
    const { page, troubles, close } = await served.open({ timezoneId });
    await page.clock.setFixedTime(new Date(time));
    const told = async (path: string, selector: string) => {
      await page.goto(served.url + path);
      return page.locator(selector).filter({ visible: true }).allInnerTexts();
    };
    const terms = 'bedingungen/betreuungsvertrag/';
    const said = {
      stable: await told(terms, '.validity .state'),
      short: await told('betreuungsvertrag/', '.validity .state'),
      next: await told(`${terms}2027-02-01/`, '.validity .state'),
      translated: await told(`${terms}2027-02-01/en/`, '.validity .state'),
    };
    const english = { 'Gilt jetzt': 'In force', 'Gilt noch nicht': 'Not yet in force' }[expected.next];
    expect(said).toEqual({
      stable: [expected.stable],
      short: [expected.stable],
      next: [expected.next],
      translated: [english],
    });
    for (const path of ['', 'bedingungen/']) {
      const entry = `.terms-entry:has(a[href$="/${terms}"])`;
      expect(await told(path, `${entry} strong`), path).toEqual([expected.entry]);
      expect((await told(path, `${entry} .entry-announced`)).length > 0, path).toBe(expected.announced);
      expect((await told(path, '.notice li')).length > 0, path).toBe(expected.announced);
    }
    const list = (await told(terms, '.versions > li > p')).join('\n');
    for (const sentence of expected.list) expect(list).toContain(sentence);
    for (const path of [terms, 'bedingungen/welche-fassung/']) {
      const [table = ''] = await told(path, path === terms ? 'table.periods' : '#betreuungsvertrag ~ * table.periods');
      expect(table).toContain(expected.table);
      expect(table.split('\n').find((row) => row.includes('Fassung vom'))).toContain(expected.newest);
    }
    expect(troubles).toEqual([]);
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
