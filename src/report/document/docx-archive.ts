import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Any day: what counts is that it is always the same. ZIP knows no day before 1980. */
const DAY = new Date(1980, 0, 1);
const MOMENT = '1980-01-01T00:00:00Z';

/** Names that the library draws by lot (relations) or counts from document to document (bookmarks of headings). */
const CHANCE_NAME = /rId[a-z0-9_-]{21}|_Toc\d+/g;

/** Numbers of bookmarks, counted from document to document too. */
const BOOKMARK_ID = /(<w:bookmark(?:Start|End)[^>]*?w:id=")(\d+)"/g;

/**
 * A DOCX without what differs from run to run, the moment of its making and ids drawn by lot, and with its language
 * among its properties, which the library has no option for.
 *
 * @param language BCP 47
 */
export function finishedDocx(docx: Uint8Array, language: string): Uint8Array {
  const name = counter();
  const bookmark = counter();
  const numbered = (text: string) =>
    text
      .replace(CHANCE_NAME, (found) => `${found.startsWith('r') ? 'rIdN' : '_TocN'}${name(found)}`)
      .replace(BOOKMARK_ID, (_, before: string, id: string) => `${before}${bookmark(id)}"`);
  const parts = Object.entries(unzipSync(docx))
    .filter(([name]) => !name.endsWith('/'))
    // The body first: ids are numbered in the order in which a reader meets them.
    .sort(([a], [b]) => Number(b === BODY) - Number(a === BODY) || (a < b ? -1 : 1));
  const files: Zippable = {};
  for (const [name, bytes] of parts) {
    if (/\.xlsx$/.test(name)) files[name] = finishedDocx(bytes, language);
    else if (!/\.(?:xml|rels)$/.test(name)) files[name] = bytes;
    else {
      const text = numbered(strFromU8(bytes));
      files[name] = strToU8(name === CORE ? coreProperties(text, language) : sortedRelations(text));
    }
  }
  return zipSync(files, { mtime: DAY, level: 6 });
}

const BODY = 'word/document.xml';
const CORE = 'docProps/core.xml';

/** Numbers names in the order in which they come up. */
function counter(): (name: string) => number {
  const known = new Map<string, number>();
  return (name) => {
    const number = known.get(name) ?? known.size + 1;
    known.set(name, number);
    return number;
  };
}

function coreProperties(text: string, language: string): string {
  const dated = text.replace(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${MOMENT}`);
  return dated.includes('<dc:language')
    ? dated
    : dated.replace('</cp:coreProperties>', `<dc:language>${language}</dc:language>$&`);
}

function sortedRelations(text: string): string {
  if (!text.includes('<Relationships')) return text;
  const relations = text.match(/<Relationship [^>]*\/>/g) ?? [];
  const [first] = relations;
  if (first === undefined) return text;
  const start = text.indexOf(first);
  const end = text.lastIndexOf('/>') + 2;
  return text.slice(0, start) + relations.sort().join('') + text.slice(end);
}
