import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { manifestText } from './manifest.ts';
import { NoManifestError, type ReadManifest, readManifest } from './read-manifest.ts';
import { writeManifest } from './site-files.ts';
import { fetchManifest, verifyAddress } from './verify-address.ts';

const NO_WAIT = { pause: 0 };
const PAGE = `<p>${'Größe '.repeat(500)}</p>`;

type Handler = (request: IncomingMessage, response: ServerResponse) => boolean;

let site: string;
let server: Server;
let address: URL;
let read: ReadManifest;
/** What the server does instead for some requests, and what it was asked for. */
let instead: Handler = () => false;
let asked: string[] = [];
let atOnce = 0;
let mostAtOnce = 0;

beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'belegbar-address-'));
  mkdirSync(join(site, 'über uns'));
  writeFileSync(join(site, 'index.html'), PAGE);
  writeFileSync(join(site, 'über uns', 'index.html'), PAGE);
  writeFileSync(join(site, '50 % #1?.txt'), 'Name, der maskiert werden muss');
  writeFileSync(join(site, 'leer.txt'), '');
  writeFileSync(join(site, '.htaccess'), 'Require all denied');
  for (let file = 0; file < 30; file++) writeFileSync(join(site, `${file}.txt`), `${file}`);
  writeManifest(site, { site: 'public', language: 'de', date: '2026-11-23' });
  server = createServer((request, response) => {
    const url = decodeURIComponent((request.url ?? '').replace(/^\/kunden\//, ''));
    asked.push(url);
    mostAtOnce = Math.max(mostAtOnce, ++atOnce);
    response.on('close', () => atOnce--);
    if (instead(request, response)) return;
    const path = url === '' || url.endsWith('/') ? `${url}index.html` : url;
    // As most servers do: compressed for who takes it.
    const zips = /gzip/.test(request.headers['accept-encoding'] ?? '') && path.endsWith('.html');
    const bytes = readFileSync(join(site, path));
    response.writeHead(200, zips ? { 'content-encoding': 'gzip' } : {});
    response.end(zips ? gzipSync(bytes) : bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  address = new URL(`http://127.0.0.1:${typeof place === 'object' ? place?.port : 0}/kunden/`);
  read = readManifest(await fetchManifest(address, NO_WAIT), address.href);
});

afterEach(() => {
  instead = () => false;
  asked = [];
  mostAtOnce = 0;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function answer(path: string, status: number, headers: Record<string, string> = {}, body = ''): Handler {
  return (request, response) => {
    if (request.url !== `/kunden/${path}`) return false;
    response.writeHead(status, headers);
    response.end(body);
    return true;
  };
}

describe('verifyAddress', () => {
  it('finds a site as it was built: compressed, with odd names, in a subfolder', async () => {
    const check = await verifyAddress(address, read.expected, NO_WAIT);
    expect(check).toEqual({ files: read.expected.length - 1, notServed: 1, differences: [] });
    expect(asked).not.toContain('.htaccess');
    expect(mostAtOnce).toBeLessThanOrEqual(8);
  });

  it('follows redirects', async () => {
    instead = (request, response) =>
      answer('1.txt', 302, { location: '/kunden/kopie' })(request, response) ||
      answer('kopie', 200, {}, '1')(request, response);
    expect((await verifyAddress(address, read.expected, NO_WAIT)).differences).toEqual([]);
    expect(asked).toContain('kopie');
  });

  it('tells missing, changed and unreadable files apart', async () => {
    const handlers = [
      answer('1.txt', 404, {}, 'nicht da'),
      answer('2.txt', 200, {}, 'zwei'),
      answer('3.txt', 403),
      // A page of a login instead of the file.
      answer('4.txt', 302, { location: '/kunden/leer.txt' }),
    ];
    instead = (request, response) => handlers.some((handler) => handler(request, response));
    expect((await verifyAddress(address, read.expected, NO_WAIT)).differences).toEqual([
      { kind: 'missing', path: '1.txt' },
      { kind: 'changed', path: '2.txt', expected: 1, found: 4 },
      { kind: 'unreadable', path: '3.txt', because: 'HTTP 403' },
      { kind: 'changed', path: '4.txt', expected: 1, found: 0 },
    ]);
  });

  it('asks again when a server is busy, but not for ever', async () => {
    let busy = 2;
    instead = (request, response) => busy-- > 0 && answer('1.txt', 503)(request, response);
    const [first] = read.expected.filter(({ path }) => path === '1.txt');
    const only = first ? [first] : [];
    expect((await verifyAddress(address, only, NO_WAIT)).differences).toEqual([]);
    busy = 100;
    expect((await verifyAddress(address, only, NO_WAIT)).differences).toMatchObject([{ because: 'HTTP 503' }]);
    expect(asked).toHaveLength(6);
  });

  it('stops reading what has no end', async () => {
    instead = (request, response) => {
      if (request.url !== '/kunden/1.txt') return false;
      const more = () => {
        while (response.write(Buffer.alloc(100_000)));
      };
      response.on('drain', more);
      more();
      return true;
    };
    const [difference] = (await verifyAddress(address, read.expected, NO_WAIT)).differences;
    expect(difference).toMatchObject({ kind: 'changed', path: '1.txt', expected: 1 });
  });

  it('shows a password only where it was asked to', async () => {
    const seen = new Set<string | undefined>();
    instead = (request) => {
      seen.add(request.headers.authorization);
      return false;
    };
    await verifyAddress(address, read.expected, { ...NO_WAIT, authorization: 'Bearer 1' });
    expect([...seen]).toEqual(['Bearer 1']);
  });
});

describe('fetchManifest', () => {
  it('gives the bytes as they are', async () => {
    expect(await fetchManifest(address, NO_WAIT)).toBe(manifestText(read.manifest));
  });

  it('says why there is none', async () => {
    instead = answer('manifest.json', 404);
    await expect(fetchManifest(address, NO_WAIT)).rejects.toThrow(NoManifestError);
    await expect(fetchManifest(address, NO_WAIT)).rejects.toThrow('HTTP 404');
    await expect(fetchManifest(new URL('http://127.0.0.1:1/'), NO_WAIT)).rejects.toThrow(NoManifestError);
  });
});
