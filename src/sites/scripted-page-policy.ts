/**
 * Content-Security-Policy of the public site's pages that load a script file: scripts and data from this site only,
 * nothing inline. All other pages run no script files, and their policy (see the header files) allows none.
 */
export const SCRIPTED_PAGE_POLICY = policy("'self'");

/** The same for the search, which is partly compiled code (WebAssembly). */
export const SEARCH_PAGE_POLICY = policy("'self' 'wasm-unsafe-eval'");

function policy(scripts: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
