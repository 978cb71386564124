import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Any day: what counts is that it is always the same. ZIP knows no day before 1980. */
const DAY = new Date(1980, 0, 1);
const MOMENT = '1980-01-01T00:00:00Z';

/** Ids of relations that the library draws by lot. */
const DRAWN_ID = /rId[a-z0-9_-]{21}/g;

/**
 * A DOCX without what differs from run to run, the moment of its making and ids drawn by lot, and with its language
 * among its properties, which the library has no option for.
 *
 * @param language BCP 47
 */
export function finishedDocx(docx: Uint8Array, language: string): Uint8Array {
  const ids = new Map<string, string>();
  const numbered = (text: string) =>
    text.replace(DRAWN_ID, (id) => {
      const known = ids.get(id) ?? `rIdN${ids.size + 1}`;
      ids.set(id, known);
      return known;
    });
  const parts = Object.entries(unzipSync(docx))
    .filter(([name]) => !name.endsWith('/'))
    // The body first: ids are numbered in the order in which a reader meets them.
    .sort(([a], [b]) => Number(b === BODY) - Number(a === BODY) || (a < b ? -1 : 1));
  const files: Zippable = {};
  for (const [name, bytes] of parts) {
    if (!/\.(?:xml|rels)$/.test(name)) files[name] = bytes;
    else {
      const text = numbered(strFromU8(bytes));
      files[name] = strToU8(name === CORE ? coreProperties(text, language) : sortedRelations(text));
    }
  }
  return zipSync(files, { mtime: DAY, level: 6 });
}

const BODY = 'word/document.xml';
const CORE = 'docProps/core.xml';

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
