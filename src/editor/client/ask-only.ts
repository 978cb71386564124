/**
 * Lets scripts of this page ask its own server and the named origins only; anything else fails as if there were no
 * network. The editor would ask a package host for updates and a status page about its health. The page's
 * Content-Security-Policy says the same; this keeps the console free of its complaints.
 */
export function askOnly(origins: readonly string[]): void {
  const allowed = new Set([location.origin, ...origins]);
  const ask = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (!/^https?:$/.test(url.protocol) || allowed.has(url.origin)) return ask(input, init);
    throw new TypeError(`not asked: ${url.origin}`);
  };
}
