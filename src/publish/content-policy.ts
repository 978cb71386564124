import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a built site really contains that a content security policy must allow. */
export interface InlineContent {
  /** Source expressions of inline scripts: `'sha256-…'`. */
  readonly scripts: ReadonlySet<string>;
  /** The same of inline `<style>` elements. */
  readonly styles: ReadonlySet<string>;
  /** The same of `style` attributes. */
  readonly styleAttributes: ReadonlySet<string>;
  /** Origins that forms are sent to. */
  readonly formTargets: ReadonlySet<string>;
  /** Whether pages under the general policy load script files of the site. */
  readonly hasScriptFiles: boolean;
  /** Whether those pages may use the site's search index, which brings compiled code. */
  readonly hasWebAssembly: boolean;
  /** Folders of pages that bring a policy of their own in their head, such as an editor. */
  readonly ownPolicies: readonly string[];
}

/** Reads all pages of a built site for what its policy must allow: hashes instead of `unsafe-inline`. */
export async function inlineContent(site: string): Promise<InlineContent> {
  const files = (await readdir(site, { recursive: true })).map((file) => file.replaceAll('\\', '/')).sort();
  const content = {
    scripts: new Set<string>(),
    styles: new Set<string>(),
    styleAttributes: new Set<string>(),
    formTargets: new Set<string>(),
    ownPolicies: [] as string[],
    hasScriptFiles: false,
  };
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = await readFile(join(site, file), 'utf8');
    if (/<meta[^>]+http-equiv="content-security-policy"/i.test(html)) {
      content.ownPolicies.push(file.replace(/index\.html$/, ''));
    } else {
      collect(html, content);
      content.hasScriptFiles ||= /<script\b[^>]*\ssrc=/.test(html);
    }
  }
  return {
    ...content,
    hasWebAssembly: content.hasScriptFiles && files.some((file) => /\.(?:wasm|pagefind)$/.test(file)),
  };
}

/** Types of scripts that run. Data blocks such as JSON-LD do not, and need no permission. */
const RUNS = /^(?:module|text\/javascript|application\/javascript|importmap|speculationrules|)$/i;

function collect(html: string, found: Pick<InlineContent, 'scripts' | 'styles' | 'styleAttributes' | 'formTargets'>) {
  const add = (set: ReadonlySet<string>, value: string) => (set as Set<string>).add(value);
  for (const [, attributes = '', text = ''] of html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)) {
    const type = /\stype="([^"]*)"/.exec(attributes)?.[1] ?? '';
    if (!/\ssrc=/.test(attributes) && RUNS.test(type)) add(found.scripts, sourceOf(text));
  }
  for (const [, text = ''] of html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)) add(found.styles, sourceOf(text));
  for (const [, value = ''] of html.matchAll(/\sstyle="([^"]*)"/g))
    add(found.styleAttributes, sourceOf(decoded(value)));
  for (const [, target = ''] of html.matchAll(/<form\b[^>]*\saction="(https?:\/\/[^"]*)"/g)) {
    add(found.formTargets, new URL(decoded(target)).origin);
  }
}

/** The source expression of a text: its hash. */
export function sourceOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" };

function decoded(value: string): string {
  return value.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[name] ?? whole;
  });
}

/** The content security policy of a site: nothing is allowed but what it contains, and nothing from anywhere else. */
export function contentPolicy(content: InlineContent): string {
  const { scripts, styles, styleAttributes, formTargets, hasScriptFiles, hasWebAssembly } = content;
  const own = hasScriptFiles ? ["'self'"] : [];
  const directives: readonly [string, readonly string[]][] = [
    ['default-src', ["'none'"]],
    ['script-src', orNone([...own, ...(hasWebAssembly ? ["'wasm-unsafe-eval'"] : []), ...sorted(scripts)])],
    ['style-src', ["'self'", ...sorted(styles)]],
    ['style-src-attr', styleAttributes.size === 0 ? ["'none'"] : ["'unsafe-hashes'", ...sorted(styleAttributes)]],
    ['img-src', ["'self'", 'data:']],
    ['font-src', ["'self'"]],
    ['connect-src', orNone(own)],
    ['manifest-src', ["'self'"]],
    ['form-action', ["'self'", ...sorted(formTargets)]],
    ['base-uri', ["'none'"]],
    ['frame-ancestors', ["'none'"]],
  ];
  return directives.map(([name, values]) => `${name} ${values.join(' ')}`).join('; ');
}

function orNone(values: readonly string[]): readonly string[] {
  return values.length === 0 ? ["'none'"] : values;
}

function sorted(values: ReadonlySet<string>): string[] {
  return [...values].sort();
}
