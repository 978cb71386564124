import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { isMap, isPair, isScalar, parseDocument, visit } from 'yaml';
import { runScript, sampleCopy, TODAY, temporaryFolder } from './setup/builds.ts';

/** Fields whose text a marker would make invalid, or that are not text. */
const NOT_FREE_TEXT =
  /^(?:introduces|id|status|inForceSince|retiredOn|task|stations|direction|owner|audience|reviewEvery|format|language|languages|kind|services|reasons|when|procedure|bindingLanguage|noticePeriod|validFrom|validUntil|by|on|announcedOn|appliesTo|from|to|heldOn|responsible|participants|measure|indicator|value|rating|conclusion|due|changed|received|channel|station|topic|urgent|acknowledgedOn|resolvedOn|answered|url|host|base|website|email|formEndpoint|branch|contentPath|purpose|order|rules|tasks|ids|rule|until|target|procedureReview|termsReview|evaluation|termsNotice|acknowledge|resolve|answer|resolveUrgent|clause|recurringTopic)$/;

let out: string;
let marks: string[];

/** Puts a unique marker into every free text of every internal file, builds, and keeps the list of markers. */
beforeAll(async () => {
  const content = sampleCopy('marked');
  marks = [];
  const mark = () => {
    const text = `GEHEIM${marks.length}X`;
    marks.push(text);
    return text;
  };
  for (const file of readdirSync(content, { recursive: true }) as string[]) {
    if (!/\.(?:mdx|yaml)$/.test(file)) continue;
    const path = join(content, file);
    const text = readFileSync(path, 'utf8');
    const isInternal =
      /^(?:evaluations|feedback|requirements)\//.test(file) ||
      (/^(?:procedures|docs)\//.test(file) && !/^audience: public$/m.test(text));
    if (isInternal && !/^published:/m.test(text)) writeFileSync(path, markAll(file, text, mark));
    else if (/^procedures\//.test(file)) writeFileSync(path, markFields(text, ['rationale', 'goal'], mark));
    else if (/document\.yaml$/.test(file)) {
      writeFileSync(
        path,
        text.replace(/how: (>-\n\s+)?/g, (how) => `${how}${mark()} `),
      );
    }
  }
  out = join(temporaryFolder('marked-out'), 'dist');
  const { code, stdout, stderr } = await runScript('build', ['--content', content, '--out', out, '--date', TODAY]);
  if (code !== 0) throw new Error(`${stdout}\n${stderr}`);
});

function markAll(file: string, text: string, mark: () => string): string {
  const parts = file.endsWith('.mdx') ? /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) : null;
  const document = parseDocument(parts?.[1] ?? text);
  visit(document, {
    Scalar(_, node, path) {
      if (typeof node.value !== 'string' || /^\d{4}-\d\d-\d\d$/.test(node.value)) return;
      const pair = path.findLast(isPair);
      const key = pair && isScalar(pair.key) ? String(pair.key.value) : '';
      if (pair?.key === node || NOT_FREE_TEXT.test(key) || !isMap(document.contents)) return;
      node.value = `${node.value} ${mark()}`;
    },
  });
  const yaml = document.toString();
  if (!parts) return yaml;
  const body = (parts[2] ?? '').replace(/\n\n(?=[A-ZÄÖÜ])/g, () => `\n\n${mark()} `);
  return `---\n${yaml}---\n${body}\n{/* ${mark()} */}\n`;
}

function markFields(text: string, fields: readonly string[], mark: () => string): string {
  return fields.reduce(
    (all, field) => all.replace(new RegExp(`^${field}: (?:[>|]-?\\n +)?`, 'm'), (start) => `${start}${mark()} `),
    text,
  );
}

/** The text of a file, also of Pagefind's compressed ones. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes).toString('latin1') : bytes.toString('latin1');
}

describe('the public site', () => {
  it('holds no marker of an internal text, in no file of any kind', () => {
    expect(marks.length).toBeGreaterThan(500);
    const files = (readdirSync(join(out, 'public'), { recursive: true }) as string[]).filter((file) =>
      statSync(join(out, 'public', file)).isFile(),
    );
    expect(files.length).toBeGreaterThan(15);
    for (const file of files) {
      expect(/GEHEIM\d+X/i.exec(textOf(join(out, 'public', file)))?.[0], file).toBeUndefined();
    }
  });

  it('is searched for the right thing: the handbook site does hold the markers', () => {
    const html = readFileSync(join(out, 'handbook', 'verfahren', 'bezugsbegleitung', 'index.html'), 'utf8');
    expect(html).toMatch(/GEHEIM\d+X/);
  });

  it('names no author of the repository', () => {
    const author = execFileSync('git', ['log', '-1', '--format=%aN']).toString().trim();
    for (const file of (readdirSync(join(out, 'public'), { recursive: true }) as string[]).filter((name) =>
      name.endsWith('.html'),
    )) {
      expect(readFileSync(join(out, 'public', file), 'utf8').includes(author), file).toBe(false);
    }
  });
});
