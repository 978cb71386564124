import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadHandbook, memorySource } from '../handbook/index.ts';
import { messages } from '../messages/index.ts';
import { MINIMAL_HANDBOOK } from '../rules/minimal-handbook.ts';
import { checkHandbook } from '../rules/run.ts';
import { bodyText } from './body-text.ts';
import { importDocument } from './import-document.ts';
import { tidyTables } from './tables.ts';
import { htmlAsMarkdown } from './word-html.ts';

/** Written with LibreOffice. */
const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}.docx`, import.meta.url));
const TODAY = '2026-06-01';
const { importing: words, new: newWords } = messages('de');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'belegbar-import-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function take(path: string, id = 'verfahren') {
  const handbook = await loadHandbook(memorySource(MINIMAL_HANDBOOK));
  const result = await importDocument(
    path,
    id,
    {},
    { folder, context: { handbook, today: TODAY, words: newWords }, words },
  );
  const target = join(folder, `procedures/${id}.mdx`);
  return { result, text: existsSync(target) ? readFileSync(target, 'utf8') : '' };
}

/** A file in the folder that holds what is imported. */
function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Words and numbers in any order, as somebody would count them who knows nothing of the program. */
const wordsIn = (text: string) => (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).sort();

function wordsInWord(path: string): string[] {
  const files = unzipSync(readFileSync(path), {
    filter: ({ name }) => /^word\/(?:document|footnotes|comments|header\d)\.xml$/.test(name),
  });
  const xml = Object.values(files)
    .map((file) => strFromU8(file))
    .join('\n');
  const once = xml
    .replace(/<wp:align>\w+/g, '')
    .replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '')
    .replace(/<w:delText[^>]*>[^<]*/g, '');
  const text = once.replace(/<\/w:p>|<w:(?:br|tab)\b/g, ' $&').replace(/<[^>]+>/g, '');
  return wordsIn(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
}

function missing(wanted: readonly string[], found: readonly string[]): string[] {
  const left = [...found];
  return wanted.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

async function rulesFor(text: string): Promise<string[]> {
  const files = { ...MINIMAL_HANDBOOK, 'procedures/verfahren.mdx': text, 'procedures/verfahren/bild-1.png': '' };
  const findings = await checkHandbook(await loadHandbook(memorySource(files)), { today: TODAY });
  return [...new Set(findings.filter(({ file }) => file === 'procedures/verfahren.mdx').map(({ ruleId }) => ruleId))];
}

const UNKNOWN = ['missing-in-force-date', 'missing-indicator', 'missing-station', 'placeholder-text'];

describe('documents written with LibreOffice', () => {
  it.each([
    ['heading-styles', 'Offene Sprechstunde', ['Verteiler']],
    ['bold-headings', 'Rückrufservice', []],
    ['form-with-everything', 'Hausbesuch', ['Verteiler']],
  ])('%s: no word is lost, and only what a person has to judge is a finding', async (name, title, unrecognised) => {
    const { result, text } = await take(fixture(name));
    expect(result).toMatchObject({ written: { title, unrecognised } });
    const wanted = wordsInWord(fixture(name));
    expect(wanted.length).toBeGreaterThan(35);
    expect(missing(wanted, wordsIn(text))).toEqual([]);
    for (const field of ['rationale', 'goal', 'benefit', 'contents']) {
      expect(text).toMatch(new RegExp(`^# Überschrift im Original: .+\n${field}:(?! "\\[Bitte)`, 'm'));
    }
    expect((await rulesFor(text)).filter((rule) => rule !== 'missing-alt-text').sort()).toEqual(UNKNOWN);
  });

  it('keeps tables, lists, footnotes, boxes, pictures, comments and page headers', async () => {
    const { result, text } = await take(fixture('form-with-everything'));
    expect(text).toContain('goal: Menschen zu Hause erreichen[1].');
    expect(text).toContain('\\[1] Siehe Leitbild, Abschnitt „Würde“.');
    expect(text).toContain('benefit: >-\n  Sie sparen den Weg.\n\n\n  Sie bestimmen den Ort.\n');
    expect(text).toContain('| Tag 1 | Fachkraft ruft an<br />oder schreibt |');
    expect(text).toContain('- Schuhe\n  - ausziehen\n- Klingel');
    expect(text).toContain('Größe und Übergabe');
    expect(text).toContain('# Kommentar im Original: Bitte nachfragen');
    expect(text).toContain('# Kopf- oder Fußzeile im Original: QM-Handbuch Kapitel Drei');
    expect(text).toContain('![](./verfahren/bild-1.png)');
    expect(text).toContain('Notruf Kasten');
    expect(text).not.toContain('gestrichen');
    expect(result).toMatchObject({ images: 1, written: { remarks: [{ kind: 'deleted', found: 'gestrichen' }] } });
    expect(readdirSync(join(folder, 'procedures/verfahren'))).toEqual(['bild-1.png']);
  });
});

describe('forms and tables, as quality handbooks have them', () => {
  it('takes the title from the line of a form that names it', async () => {
    const rows = ['| Bezeichnung | Beschwerdegespräch |', '| --- | --- |', '| Ziel | Klären |', '| Stand | 2024 |'];
    const { result, text } = await take(written('a.md', `# Verfahrensanweisung 7\n\n${rows.join('\n')}\n`));
    expect(result).toMatchObject({
      written: {
        title: 'Beschwerdegespräch',
        recognised: ['title', 'goal'],
        unrecognised: ['Verfahrensanweisung 7', 'Stand'],
      },
    });
    expect(text).toContain('# Überschrift im Original: Bezeichnung\ntitle: Beschwerdegespräch\n');
  });

  it('leaves a section on names in the body, if it is more than a title', async () => {
    const { result, text } = await take(written('a.md', '# Begrüßung\n\n## Name\n\nEins.\n\nZwei.\n'));
    expect(result).toMatchObject({ written: { title: 'Begrüßung', unrecognised: ['Name'] } });
    expect(text).toContain('## Name\n\nEins.\n\nZwei.\n');
  });

  it('keeps a table inside of a table as lines of its cell', async () => {
    const tree = await htmlAsMarkdown(
      '<table><tr><td><p>Wer</p></td><td><p>Wann</p></td></tr><tr><td><p>Büro</p></td><td><p>vorher</p>' +
        '<table><tr><td><p>Tag 1</p><p>früh</p></td><td><ul><li>anrufen</li></ul></td></tr>' +
        '<tr><td><p>Tag 2</p></td><td><p><strong>schreiben</strong></p></td></tr></table></td></tr></table>',
    );
    tidyTables(tree);
    expect(bodyText([{ heading: undefined, depth: 1, children: tree.children }])).toContain(
      '| vorher<br />Tag 1 früh \\| anrufen<br />Tag 2 \\| **schreiben** |',
    );
  });
});

describe('what Markdown holds', () => {
  it('keeps what MDX would take for code as text', async () => {
    const source =
      '# Titel\n\n## Ablauf\n\nWenn {x} < 3 <script>böse</script> {a}\n\n<div>Kasten</div>\n\nexport const a = 1\n\n[weg](javascript:los) <!-- Notiz -->\n';
    const { text } = await take(written('a.md', source));
    expect(missing(wordsIn(source), wordsIn(text.replace('&#x65;xport', 'export')))).toEqual([]);
    expect(await rulesFor(text)).not.toContain('unsafe-content');
    expect(text).toContain('{/* Notiz */}');
  });

  it('reads synonyms, numbers and labels, and puts a second one into the body', async () => {
    const source = '# T\n\n## 1. Zweck:\n\nA sagen.\n\n**Mehrwert für Gäste:** B haben.\n\n## Ziel\n\nC wollen.\n';
    const { text, result } = await take(written('a.md', source));
    expect(result).toMatchObject({ written: { recognised: ['goal', 'benefit'] } });
    expect(text).toContain('# Überschrift im Original: 1. Zweck:\ngoal: A sagen.\n');
    expect(text).toContain('benefit: B haben.\n');
    expect(text).toContain('## Ziel\n\nC wollen.\n');
  });

  it('reads Windows encodings and metadata, and takes pictures along', async () => {
    writeFileSync(join(folder, 'Fußweg 1.png'), 'x');
    const source = '---\ntitle: Begrüßung\nautor: QM\n---\n\n![Der Weg](Fu%C3%9Fweg%201.png) ![fort](fehlt.png)\n';
    const { text, result } = await take(written('a.md', Buffer.from(source, 'latin1')));
    expect(text).toContain('# autor: QM\ntitle: Begrüßung\n');
    expect(text).toContain(
      '![Der Weg](./verfahren/fussweg-1.png) fort \\[Bitte ergänzen: Hier stand das Bild fehlt.png.]',
    );
    expect(result).toMatchObject({ written: { remarks: [{ kind: 'picture-missing', found: 'fehlt.png' }] } });
  });
});

describe('files that cannot be taken over', () => {
  const ole = (text = '') => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]), Buffer.from(text, 'utf16le')]);
  const open = zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') });
  const bomb = () => {
    const bytes = zipSync({ 'word/document.xml': new Uint8Array(64 * 1024 * 1024) });
    expect(bytes.length).toBeLessThan(100_000);
    return bytes;
  };

  it.each<[string, string, () => Uint8Array | string]>([
    ['old-word', 'a.doc', () => ole()],
    ['password', 'a.docx', () => ole('EncryptedPackage')],
    ['open-document', 'a.docx', () => open],
    ['pdf', 'a.docx', () => '%PDF-1.7'],
    ['rich-text', 'a.docx', () => '{\\rtf1 x}'],
    ['too-large', 'a.docx', bomb],
    ['damaged', 'a.docx', () => 'kein Archiv'],
    ['damaged', 'a.docx', () => zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a><w:t>x</w:t>') })],
    ['damaged', 'a.docx', () => readFileSync(fixture('bold-headings')).subarray(0, 3000)],
    ['damaged', 'a.docx', () => zipSync({ 'word/document.xml': strToU8('<w:p><w:t>x') })],
    ['empty', 'a.docx', () => ''],
    ['empty', 'a.md', () => ' \n'],
    ['not-text', 'a.md', () => 'Text\0\0\0 und noch mehr'],
    ['damaged', 'a.md', () => '> '.repeat(5000)],
  ])('says what is wrong: %s (%s)', async (why, name, content) => {
    const { result, text } = await take(written(name, content()));
    expect(result).toEqual({ refused: words.unreadable[why as keyof typeof words.unreadable] });
    expect(text).toBe('');
    expect(existsSync(join(folder, 'procedures'))).toBe(false);
  });

  it('overwrites nothing', async () => {
    const path = written('a.md', '# Eins\n');
    const before = await take(path);
    const again = await take(written('b.md', '# Zwei\n'));
    expect(again).toEqual({ result: { refused: words.exists('procedures/verfahren.mdx') }, text: before.text });
  });
});
