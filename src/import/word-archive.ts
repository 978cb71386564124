import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import { UnreadableDocument } from './source-document.ts';

const MEGABYTE = 1024 * 1024;
/** A thousand pages of text make about ten megabytes. */
const LARGEST_PART = 30 * MEGABYTE;
const LARGEST_DOCUMENT = 200 * MEGABYTE;

/**
 * The parts of a Word document, by their paths inside it.
 *
 * An archive may claim to be small and unpack to anything: no part is unpacked beyond the size that it claims, and
 * claims are limited.
 *
 * @throws {UnreadableDocument} if the bytes are something else, or too much
 */
export function unpackWord(bytes: Uint8Array): Unzipped {
  refuseOtherKinds(bytes);
  let total = 0;
  const parts = unpacked(bytes, ({ name, originalSize }) => {
    total += originalSize;
    if (total > LARGEST_DOCUMENT || (/\.(?:xml|rels)$/i.test(name) && originalSize > LARGEST_PART)) {
      throw new UnreadableDocument('too-large');
    }
    return true;
  });
  if (/opendocument/.test(partText(parts, 'mimetype'))) throw new UnreadableDocument('open-document');
  // Word writes no document types; they only serve to make texts explode.
  if (Object.keys(parts).some((name) => /\.(?:xml|rels)$/i.test(name) && partText(parts, name).includes('<!DOCTYPE'))) {
    throw new UnreadableDocument('damaged');
  }
  if (parts[mainPart(parts)] === undefined) throw new UnreadableDocument('damaged');
  return parts;
}

/** The parts as an archive again, with nothing in it that was not looked at. */
export function packWord(parts: Unzipped): Uint8Array {
  return zipSync(parts, { level: 0 });
}

/** The path of the running text: the package says where it is (ECMA-376, part 2, relationships). */
export function mainPart(parts: Unzipped): string {
  const relation = /<Relationship\b[^>]*\/officeDocument"[^>]*>/.exec(partText(parts, '_rels/.rels'))?.[0] ?? '';
  return /Target="\/?([^"]+)"/.exec(relation)?.[1] ?? 'word/document.xml';
}

/** The text of a part; empty if there is none. */
export function partText(parts: Unzipped, path: string): string {
  const bytes = parts[path];
  return bytes === undefined ? '' : strFromU8(bytes);
}

/** The parts with the text of one exchanged. */
export function withPart(parts: Unzipped, path: string, text: string): Unzipped {
  return { ...parts, [path]: strToU8(text) };
}

function unpacked(bytes: Uint8Array, filter: (file: { name: string; originalSize: number }) => boolean): Unzipped {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof UnreadableDocument ? error : new UnreadableDocument('damaged');
  }
}

/** Programs before Word 2007, and those that encrypt, write a compound file ([MS-CFB]). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

function refuseOtherKinds(bytes: Uint8Array): void {
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) {
    const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const isEncrypted = names.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new UnreadableDocument(isEncrypted ? 'password' : 'old-word');
  }
  const start = strFromU8(bytes.subarray(0, 5), true);
  if (start === '%PDF-') throw new UnreadableDocument('pdf');
  if (start === '{\\rtf') throw new UnreadableDocument('rich-text');
}
