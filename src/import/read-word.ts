import mammoth from 'mammoth';
import {
  type Margin,
  type Remark,
  type SourceDocument,
  type SourceImage,
  UnreadableDocument,
} from './source-document.ts';
import { mainPart, packWord, partText, unpackWord, withPart } from './word-archive.ts';
import { htmlAsMarkdown } from './word-html.ts';
import { withPlainFormulas, wordText } from './word-text.ts';

/** Titles of documents, in the languages of word processors. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Überschrift ${level}'] => h${level}:fresh`),
];

/** Pictures that browsers show; Word also holds drawings of Windows. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/**
 * Reads a Word document: text, lists, tables, footnotes, pictures, text boxes, comments, headers and footers.
 * Changes that were tracked count as accepted.
 *
 * @throws {UnreadableDocument} if the bytes are no Word document, or too large a one
 */
export async function readWord(bytes: Uint8Array): Promise<SourceDocument> {
  const parts = unpackWord(bytes);
  const main = mainPart(parts);
  const body = wordText(partText(parts, main));
  const notes = named(parts, /\/(?:footnotes|endnotes)\.xml$/).flatMap((xml) => wordText(xml).paragraphs);
  const drawings = named(parts, /\/(?:diagrams\/data|charts\/chart)\d*\.xml$/).flatMap(
    (xml) => wordText(xml).paragraphs,
  );
  const paragraphs = [...body.paragraphs, ...notes, ...drawings];
  if (paragraphs.length === 0 && Object.keys(parts).every((path) => !path.includes('/media/')))
    throw new UnreadableDocument('empty');

  const images: SourceImage[] = [];
  let pictures = 0;
  const remarks: Remark[] = body.deleted.map((found) => ({ kind: 'deleted', found }));
  const convertImage = mammoth.images.imgElement(async (image) => {
    const extension = EXTENSIONS[image.contentType];
    pictures += 1;
    const name = `bild-${pictures}.${extension ?? image.contentType.replace(/^.*[/-]/, '')}`;
    if (extension === undefined) remarks.push({ kind: 'picture-kind', found: name });
    else images.push({ url: name, name, bytes: await image.readAsBuffer() });
    return { src: name };
  });
  const plain = withPart(parts, main, withPlainFormulas(partText(parts, main)));
  const html = await converted(packWord(plain), convertImage);
  return { tree: await htmlAsMarkdown(html), images, margins: margins(parts), paragraphs, remarks };
}

type Parts = ReturnType<typeof unpackWord>;

async function converted(bytes: Uint8Array, convertImage: ReturnType<typeof mammoth.images.imgElement>) {
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage, styleMap: STYLES });
    return value;
  } catch {
    throw new UnreadableDocument('damaged');
  }
}

/** Headers, footers and comments, each text once. */
function margins(parts: Parts): Margin[] {
  const of = (kind: Margin['kind'], pattern: RegExp) =>
    [...new Set(named(parts, pattern).map((xml) => wordText(xml).paragraphs.join(' ')))].map((text) => ({
      kind,
      text,
    }));
  const comments = named(parts, /\/comments\.xml$/).flatMap((xml) => wordText(xml).paragraphs);
  return [
    ...of('header', /\/(?:header|footer)\d*\.xml$/).filter(({ text }) => text !== ''),
    ...comments.map((text): Margin => ({ kind: 'comment', text })),
  ];
}

function named(parts: Parts, pattern: RegExp): string[] {
  return Object.keys(parts)
    .filter((path) => pattern.test(path))
    .sort()
    .map((path) => partText(parts, path));
}
