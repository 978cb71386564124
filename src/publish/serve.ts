import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A running server of one site. */
export interface SiteServer {
  /** Address of the site's start page, with its base. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site on this machine, under its base path, as a plain web server would.
 *
 * @param folder the built site
 * @param base the site's base path, e.g. `/` or `/qm/handbuch/`
 * @param port 0 for any free port
 * @param headers added to every answer
 * @throws if the folder is missing or the port is taken
 */
export async function serveSite(
  folder: string,
  base: string,
  port: number,
  headers: readonly (readonly [name: string, value: string])[] = [],
): Promise<SiteServer> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder}: no site here`);
  const prefix = base.replace(/\/$/, '');
  const files = sirv(folder, { dev: true, etag: true });
  const notFound = join(folder, '404.html');
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : '404');
    };
    for (const [name, value] of headers) response.setHeader(name, value);
    const url = request.url ?? '/';
    if (prefix !== '' && url !== prefix && !url.startsWith(`${prefix}/`)) return missing();
    request.url = url.slice(prefix.length) || '/';
    return files(request, response, missing);
  });
  await listen(server, port);
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://localhost:${actual}${prefix}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve());
  });
}
