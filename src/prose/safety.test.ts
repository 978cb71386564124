import { describe, expect, it } from 'vitest';
import { schemas } from '../schemas/index.ts';
import { webAddress } from '../schemas/scalars.ts';
import { isLocalImage, isSafeLink } from './components.ts';
import { proseFacts } from './facts.ts';

/** Stands before each place at which something is to be refused. */
const MARK = '‸';

/** Bodies that try to run, load, hide or fake something. */
const UNSAFE: Readonly<Record<string, string>> = {
  // Program code
  import: '‸import fs from "node:fs"',
  'import for its effect': '‸import "./evil.js"',
  'import after text': 'Text.\n\n‸import x from "x"\n\nText.',
  'import with a star': '‸import * as all from "node:child_process"',
  export: '‸export const a = 1',
  'export default': '‸export default function Layout() { return null }',
  'export from': '‸export * from "./evil.js"',
  'export of frontmatter': '‸export const frontmatter = { title: "Anders" }',
  'two statements in one block': '‸import a from "a"\nexport const b = a',
  'import in broken text': '‸import {',

  // Expressions
  expression: '‸{1 + 1}',
  'expression in a sentence': 'Wir sind ‸{process.env.USER}.',
  'call at once': "‸{(() => { throw new Error('x') })()}",
  'dynamic import': '‸{await import("node:fs")}',
  'template literal': 'Text ‸{`x`}',
  'expression over lines': 'Text\n\n‸{\n  1 +\n  1\n}',
  'expression in a heading': '## Titel ‸{x}',
  'expression in a list': '- eins\n- zwei ‸{x}',
  'expression in a quotation': '> Zitat ‸{x}',
  'expression in a table': '| a | b |\n| - | - |\n| 1 | ‸{x} |',
  'expression in a link': '[Text ‸{x}](./a.mdx)',
  'expression in a footnote': 'Text[^1]\n\n[^1]: Fußnote ‸{x}',
  'expression in emphasis': '**fett ‸{x}**',
  'comment and code': '‸{/* harmlos */ alert(1)}',
  'code and comment': '‸{alert(1) /* harmlos */}',
  'comment that ends early': '‸{/* a */ x /* b */}',
  'attribute with an expression': '<Note ‸title={x}>\n\nText\n\n</Note>',
  'attribute with markup': '<Note title=‸<b>x</b>>\n\nText\n\n</Note>',
  'spread attributes': '<Note ‸{...props}>\n\nText\n\n</Note>',
  'expression inside a component': '<Note>\n\n‸{x}\n\n</Note>',

  // Unknown components and fragments
  'unknown component': '‸<Evil />',
  'component of a module': '‸<fs.Script />',
  'member of a known component': '‸<Note.Evil />',
  'name space': '‸<svg:script />',
  'name from the prototype': '‸<constructor />',
  'name with an underscore': '‸<_components />',
  fragment: '‸<>Text</>',
  'component in a sentence': 'Text ‸<Counter/> Text',
  'component in a list': '- ‸<Evil />',

  // HTML
  script: '‸<script>alert(1)</script>',
  'script in upper case': '‸<SCRIPT>alert(1)</SCRIPT>',
  'script with an address': '‸<script src="https://evil.example/x.js"></script>',
  'script in a safe element': '<details>\n\n‸<script />\n\n</details>',
  style: '‸<style>body</style>',
  iframe: '‸<iframe src="https://evil.example"></iframe>',
  object: '‸<object data="x"></object>',
  embed: '‸<embed src="x" />',
  svg: '‸<svg></svg>',
  form: '‸<form action="https://evil.example"></form>',
  input: 'Name: ‸<input name="iban" />',
  button: '‸<button>Jetzt</button>',
  link: '‸<link rel="stylesheet" href="https://evil.example/x.css" />',
  meta: '‸<meta http-equiv="refresh" content="0" />',
  base: '‸<base href="https://evil.example/" />',
  anchor: '‸<a href="javascript:alert(1)">x</a>',
  image: '‸<img src="https://evil.example/p.png" />',
  template: '‸<template></template>',
  slot: '‸<slot />',
  'custom element': '‸<x-evil></x-evil>',
  math: '‸<math></math>',
  video: '‸<video src="https://evil.example/v.mp4" />',
  'HTML comment': '‸<!-- --><script>alert(1)</script>',
  doctype: '‸<!DOCTYPE html>',
  'processing instruction': '‸<?php system("id") ?>',

  // Attributes
  'event handler': '<span ‸onclick="alert(1)">x</span>',
  'event handler in upper case': '<span ‸ONCLICK="alert(1)">x</span>',
  'event handler on a component': '<Note ‸onLoad="alert(1)">\n\nx\n\n</Note>',
  'event handler over lines': '<span\n  ‸onmouseover="alert(1)"\n>x</span>',
  'style attribute': '<span ‸style="position:fixed">x</span>',
  'class attribute': '<span ‸class="hidden">x</span>',
  'id attribute': '<span ‸id="evil">x</span>',
  'client directive': '<Note ‸client:load>\n\nx\n\n</Note>',
  'set:html': '<span ‸set:html="<b>x</b>">x</span>',
  'inner HTML': '<span ‸dangerouslySetInnerHTML="x">x</span>',
  'name space attribute': '<span ‸xlink:href="x">x</span>',

  // Addresses
  javascript: '‸[x](javascript:alert(1))',
  'javascript in upper case': '‸[x](JAVASCRIPT:alert(1))',
  'javascript with an entity': '‸[x](java&#115;cript:alert(1))',
  'javascript with a hexadecimal entity': '‸[x](&#x6A;avascript:alert(1))',
  'javascript with a named colon': '‸[x](javascript&colon;alert(1))',
  'javascript with a tab': '‸[x](java&Tab;script:alert(1))',
  'javascript with a line break': '‸[x](java&NewLine;script:alert(1))',
  'javascript after a space': '‸[x](<\u00a0javascript:alert(1)>)',
  'javascript after a control character': '‸[x](&#1;javascript:alert(1))',
  'javascript with a soft hyphen': '‸[x](java&shy;script:alert(1))',
  vbscript: '‸[x](vbscript:msgbox(1))',
  data: '‸[x](data:text/html;base64,PHNjcmlwdD4=)',
  file: '‸[x](file:///etc/passwd)',
  blob: '‸[x](blob:https://example.org/1)',
  'javascript in a definition': '[x][1]\n\n‸[1]: javascript:alert(1)',
  'javascript in a definition that nobody uses': 'Text\n\n‸[1]: javascript:alert(1)',
  'javascript in an image': '‸![x](javascript:alert(1))',
  'javascript around an image': '‸[![x](./x.png)](javascript:alert(1))',
  'javascript in a footnote': 'Text[^1]\n\n[^1]: ‸[x](javascript:alert(1))',
  'javascript in a table': '| a |\n| - |\n| ‸[x](javascript:alert(1)) |',

  // Pictures from elsewhere
  'remote image': '‸![x](https://evil.example/p.png)',
  'remote image without a scheme': '‸![x](//evil.example/p.png)',
  'remote image with backslashes': '‸![x](\\\\\\\\evil.example/p.png)',
  'image from the root': '‸![x](/p.png)',
  'image as data': '‸![x](data:image/svg+xml,x)',
  'remote image by reference': '![x][1]\n\n‸[1]: https://evil.example/p.png',
  'remote image in a link': '[‸![x](http://evil.example/p.png)](./a.mdx)',
};

/** Bodies that people write and that must pass. */
const HARMLESS: Readonly<Record<string, string>> = {
  comment: '{/* noch zu klären */}',
  'comment in a sentence': 'Text {/* hier */} Text',
  'comment over lines': '{/*\n  erste Zeile\n  zweite Zeile\n*/}',
  'less-than as an entity': 'Wartezeit &lt; 10 Tage, &lt;5 im Notfall',
  'less-than with a space': 'Wartezeit < 10 Tage',
  'code with braces': 'Die Formel `{x}` und `{{ y }}`',
  'code with tags': 'Das Element `<script>` und `<img onerror="x">`',
  'block of code': '```html\n<script>alert({x})</script>\nimport x from "y"\n```',
  'braces with a backslash': 'Guten Tag \\{Name\\}',
  'a closing brace': 'Ende :} gut',
  'relative link': '[Leitbild](./leitbild.mdx) und [oben](../docs/a.mdx#ziele)',
  'link to a folder': '[Verfahren](../procedures/)',
  anchor: '[zu den Zielen](#ziele)',
  mailto: '[Schreiben Sie uns](mailto:kontakt@example.org?subject=Hallo%20Welt)',
  tel: '[Anrufen](tel:+493023125100)',
  https: '[Gesetz](https://www.gesetze-im-internet.de/bgb/__305.html)',
  'bare address': 'Mehr auf https://example.org und www.example.org',
  'link with a colon in its path': '[x](./seite:1)',
  'link by reference': '[Leitbild][1]\n\n[1]: ./leitbild.mdx "Unser Leitbild"',
  'local image': '![Der Eingang](./eingang.png)\n\n![Haus](../bilder/haus%20vorn.jpg "Titel")',
  table: '| Frist | Tage |\n| --- | ---: |\n| Eingang | < 3 |',
  footnote: 'Text[^1]\n\n[^1]: Fußnote mit [Verweis](./a.mdx).',
  'task list': '- [x] erledigt\n- [ ] offen',
  'line break': 'Erste Zeile<br/>zweite Zeile<br />dritte',
  abbreviation: '<abbr title="Sozialgesetzbuch">SGB</abbr> IX',
  'foreign language': '<span lang="en" dir="ltr">case management</span>',
  'sub and sup': 'H<sub>2</sub>O, m<sup>2</sup>, <kbd>Strg</kbd>, <mark>wichtig</mark>, <small>klein</small>',
  details: '<details>\n<summary>Mehr</summary>\n\nText\n\n</details>',
  note: '<Note title="Gut zu wissen">\n\nDie Beratung kostet nichts.\n\n</Note>',
  'plain language': '<PlainLanguage>\nDas heißt für Sie: nichts.\n</PlainLanguage>',
  'the word import within a sentence': 'Der import und der export von Daten',
  'the word javascript in a text': 'Die Seite braucht kein javascript: Sie geht auch so.',
  'ruler, quotation, numbered list': '> Zitat\n\n---\n\n1. eins\n2. zwei',
  'signs of the law': '## § 4 Kündigung\n\n(1) Sie können jederzeit kündigen (§ 314 BGB).',
};

/** Places in `line:column` form at which the marks stand, and the body without them. */
function unmark(marked: string): { body: string; places: string[] } {
  const places: string[] = [];
  const lines = marked.split('\n').map((line, index) => {
    let rest = line;
    for (let at = rest.indexOf(MARK); at !== -1; at = rest.indexOf(MARK)) {
      places.push(`${index + 1}:${at + 1}`);
      rest = rest.slice(0, at) + rest.slice(at + 1);
    }
    return rest;
  });
  return { body: lines.join('\n'), places };
}

/** Where something is refused, by the safety check or because the body cannot be read at all. */
function refusals(body: string): string[] {
  const { unsafe, syntax } = proseFacts(body, 1);
  const places = [...unsafe, ...(syntax ? [syntax] : [])].map(({ place }) => `${place.line}:${place.column}`);
  return [...new Set(places)];
}

describe('unsafe bodies', () => {
  it('are at least sixty', () => {
    expect(Object.keys(UNSAFE).length).toBeGreaterThanOrEqual(60);
  });

  it.each(Object.entries(UNSAFE))('refuses %s', (_name, marked) => {
    const { body, places } = unmark(marked);
    expect(places.length).toBeGreaterThan(0);
    // A refused element may hold more that is refused: its own place is what counts.
    expect(refusals(body)).toEqual(expect.arrayContaining(places));
    expect(refusals(body)[0]).toBe(places[0]);
  });

  it.each(Object.entries(UNSAFE))('refuses %s below frontmatter and with Windows line ends', (_name, marked) => {
    const { body } = unmark(marked);
    expect(refusals(`${body.replaceAll('\n', '\r\n')}\r\n`).length).toBeGreaterThan(0);
  });
});

describe('harmless bodies', () => {
  it('are at least twenty-five', () => {
    expect(Object.keys(HARMLESS).length).toBeGreaterThanOrEqual(25);
  });

  it.each(Object.entries(HARMLESS))('accepts %s', (_name, body) => {
    expect(refusals(body)).toEqual([]);
  });
});

describe('addresses', () => {
  it.each(['https://a.de', 'HTTP://a.de', 'mailto:a@b.de', 'tel:+49', './a', '../a', '#a', 'a/b:c', ''])(
    'lets %s pass as a link',
    (address) => expect(isSafeLink(address)).toBe(true),
  );

  it.each([
    'javascript:x',
    ' javascript:x',
    'java\tscript:x',
    'java\u00adscript:x',
    'data:x',
    'vbscript:x',
    'ftp://a',
    '//a.de',
    '/\\a.de',
    '\\\\a.de',
    '/\t/a.de',
    'x:y',
  ])('refuses %j as a link', (address) => expect(isSafeLink(address)).toBe(false));

  it.each(['./a.png', 'a.png', '../bilder/a.jpg'])('takes %s for a local picture', (address) => {
    expect(isLocalImage(address)).toBe(true);
  });

  it.each(['https://a/b.png', '//a/b.png', '/b.png', '\\\\a\\b.png', 'data:image/png,x'])(
    'does not take %j for a local picture',
    (address) => expect(isLocalImage(address)).toBe(false),
  );
});

describe('web addresses in fields', () => {
  const evil = [
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org',
    '//example.org',
  ];

  it.each(evil)('refuses %s', (address) => {
    expect(webAddress().safeParse(address).success).toBe(false);
    expect(webAddress().safeParse(address.toUpperCase()).success).toBe(false);
  });

  it('are all of that type: every field that is named like an address refuses a script', () => {
    const fields = [...addressFields(schemas)];
    expect(fields.length).toBeGreaterThanOrEqual(6);
    for (const { name, schema } of fields) {
      expect(schema.safeParse('javascript:alert(1)').success, name).toBe(false);
    }
  });
});

interface AddressField {
  readonly name: string;
  readonly schema: { safeParse(value: unknown): { success: boolean } };
}

/** Walks all schemas and finds the fields whose names say that they hold an address. */
function* addressFields(value: unknown, name = '', seen = new Set<unknown>()): Iterable<AddressField> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  const inner = 'def' in value ? value.def : value;
  if (typeof inner !== 'object' || inner === null) return;
  if (/(?:^|\.)(?:url|website|formEndpoint)$/.test(name) && 'safeParse' in value) {
    yield { name, schema: value as AddressField['schema'] };
    return;
  }
  for (const key of ['shape', 'element', 'innerType', 'valueType']) {
    const below = key in inner ? (inner as Record<string, unknown>)[key] : undefined;
    if (key !== 'shape') yield* addressFields(below, name, seen);
    else
      for (const [field, schema] of Object.entries(below ?? {})) yield* addressFields(schema, `${name}.${field}`, seen);
  }
  if (value === schemas) for (const [kind, schema] of Object.entries(schemas)) yield* addressFields(schema, kind, seen);
}
