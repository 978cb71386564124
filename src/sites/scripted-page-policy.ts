/**
 * Content-Security-Policy of the public site's pages that load a script file: scripts and data from this site only,
 * nothing inline. All other pages run no script files, and their policy (see the header files) allows none.
 */
export const SCRIPTED_PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
