import type { Page, Route } from 'playwright-core';

const CROSS_ORIGIN = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
};

/**
 * Stands in for a host's API, as browsers may ask it from a page of another origin.
 *
 * @param urls pattern of the addresses that are answered
 * @param answer to a request with this method, path and JSON: `null` has no content, undefined is no answer
 * @param unknown notes the requests without an answer
 */
export async function stubHost<Sent extends object>(
  page: Page,
  urls: string,
  answer: (method: string, path: string, sent: Sent) => unknown,
  unknown: string[],
): Promise<void> {
  await page.route(urls, async (route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    if (request.method() === 'OPTIONS') return empty(route);
    const sent = (request.postDataJSON() ?? {}) as Sent;
    const json = answer(request.method(), pathname, sent);
    if (json === null) return empty(route);
    if (json === undefined) unknown.push(`${request.method()} ${pathname} ${JSON.stringify(sent).slice(0, 300)}`);
    return route.fulfill({ status: json === undefined ? 404 : 200, headers: CROSS_ORIGIN, json: json ?? {} });
  });
}

function empty(route: Route): Promise<void> {
  return route.fulfill({ status: 204, headers: CROSS_ORIGIN });
}
