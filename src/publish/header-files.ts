import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentPolicy, type InlineContent, inlineContent } from './content-policy.ts';

/** Which site the headers are for. */
export interface SiteOfHeaders {
  readonly name: 'handbook' | 'public';
  /** Address of the server, if the settings give it. */
  readonly url?: string | undefined;
  readonly base: string;
}

type Headers = readonly (readonly [name: string, value: string])[];

/** Built files whose names change with their content. */
const IMMUTABLE = '_astro/';

/** The headers that every answer of a site should have. */
export function siteHeaders(site: SiteOfHeaders, content: InlineContent): Headers {
  return [
    ['Content-Security-Policy', contentPolicy(content)],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    // Customers' browsers tell nobody what they read; the handbook's tell themselves, for its own search.
    ['Referrer-Policy', site.name === 'public' ? 'no-referrer' : 'same-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    // A year; without subdomains, about which the handbook knows nothing.
    ...(site.url?.startsWith('https:') ? ([['Strict-Transport-Security', 'max-age=31536000']] as const) : []),
    ...(site.name === 'handbook' ? ([['X-Robots-Tag', 'noindex, nofollow']] as const) : []),
  ];
}

/**
 * Writes the headers of a built site in the forms that servers read: `.htaccess` for Apache, `nginx-headers.conf` to
 * be included for nginx, `_headers` for Netlify and others.
 *
 * The hashes in them are those of the pages as built, so the files belong to this build and no other.
 */
export async function writeHeaderFiles(folder: string, site: SiteOfHeaders): Promise<void> {
  const content = await inlineContent(folder);
  const headers = siteHeaders(site, content);
  const base = site.base.replace(/\/?$/, '/');
  await Promise.all([
    writeFile(join(folder, '.htaccess'), apache(headers, base, content.ownPolicies)),
    writeFile(join(folder, '_headers'), netlify(headers, base, content.ownPolicies)),
    writeFile(join(folder, 'nginx-headers.conf'), nginx(headers, base, content.ownPolicies)),
  ]);
}

const WRITTEN = 'Written by "npm run build"; the hashes fit this build only. Please do not change by hand.';

function apache(headers: Headers, base: string, ownPolicies: readonly string[]): string {
  const except = ownPolicies.map(
    (path) =>
      `  <If "%{REQUEST_URI} =~ m#^${base}${path}#">\n    Header always unset Content-Security-Policy\n  </If>\n`,
  );
  return `# ${WRITTEN}
# Apache 2.4 with mod_headers; the folder needs "AllowOverride All".
ErrorDocument 404 ${base}404.html
<IfModule mod_headers.c>
${headers.map(([name, value]) => `  Header always set ${name} "${value}"\n`).join('')}${except.join('')}  <If "%{REQUEST_URI} =~ m#/${IMMUTABLE}#">
    Header set Cache-Control "public, max-age=31536000, immutable"
  </If>
</IfModule>
<Files "nginx-headers.conf">
  Require all denied
</Files>
`;
}

function netlify(headers: Headers, base: string, ownPolicies: readonly string[]): string {
  const rules = (list: Headers) => list.map(([name, value]) => `  ${name}: ${value}\n`).join('');
  // Rules for one path add up: a page with a policy of its own gets all headers but the general policy.
  const [policy, ...others] = headers;
  const own = ownPolicies.map((path) => `${base}${path}*\n  ! ${policy?.[0] ?? ''}\n`);
  return `# ${WRITTEN}
${base}*
${rules(policy === undefined ? others : [policy, ...others])}${own.join('')}${base}${IMMUTABLE}*
  Cache-Control: public, max-age=31536000, immutable
`;
}

function nginx(headers: Headers, base: string, ownPolicies: readonly string[]): string {
  const [policy, ...others] = headers;
  const add = ([name, value]: readonly [string, string]) => `add_header ${name} ${value} always;\n`;
  // nginx leaves out a header without a value; "if" with nothing but "set" is safe in a location.
  const except = ownPolicies.map((path) => `if ($uri ~ "^${pattern(base + path)}") { set $belegbar_policy ""; }\n`);
  const note = except.length === 0 ? '' : '# These pages bring a Content-Security-Policy of their own.\n';
  return `# ${WRITTEN}
# nginx: include this file in the location of the site, e.g.
#   location ${base} {
#     include /srv/site/nginx-headers.conf;
#     error_page 404 ${base}404.html;
#   }
${policy ? `set $belegbar_policy "${policy[1]}";\n${note}${except.join('')}${add([policy[0], '$belegbar_policy'])}` : ''}${others.map(([name, value]) => add([name, `"${value}"`])).join('')}`;
}

/** A path as a regular expression. */
function pattern(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
